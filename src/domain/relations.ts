import type { Ask } from './ask';
import { type Balance, balance } from './balance';
import type { Give } from './give';
import type { Message } from './message';
import { outreachOf } from './outreach';
import { type OwnerWord, standingWords } from './ownerWord';
import type { FirstHop } from './path';
import type { Closeness } from './person';
import type { CalendarDate, Id } from './record';
import { ownResponseRate, type ResponseChance, responseChance } from './response';

/** What stands between the owner and a person besides warmth. */
export interface Relation {
  readonly balance: Balance;
  readonly response: ResponseChance;
}

export interface RelationSources {
  readonly asks: readonly Ask[];
  readonly gives: readonly Give[];
  readonly messages: readonly Message[];
  readonly ownerWords: readonly OwnerWord[];
  readonly today: CalendarDate;
}

/** Finds the relation of one person after another; what is on record is sorted once. */
export type RelationOf = (person: {
  readonly id: Id;
  readonly closeness: Closeness | null;
}) => Relation;

/** Balance and chance of an answer by person, from everything asked, given and sent. */
export function relationsFrom(sources: RelationSources): RelationOf {
  const { today } = sources;
  const asks = byPerson(sources.asks);
  const gives = byPerson(sources.gives);
  const outreach = outreachOf(sources.messages, sources.asks);
  const outreachById = byPerson(outreach);
  const ownRate = ownResponseRate(outreach, today);
  const { askable } = standingWords(sources.ownerWords, null, today);
  const nothingSent = responseChance([], ownRate, today);
  return ({ id, closeness }) => {
    const sent = outreachById.get(id);
    return {
      balance: balance({
        closeness,
        asks: asks.get(id) ?? [],
        gives: gives.get(id) ?? [],
        overruled: askable.has(id),
        today,
      }),
      response: sent === undefined ? nothingSent : responseChance(sent, ownRate, today),
    };
  };
}

/** Everybody who was met, as the first hop of a path. */
export function firstHopsFrom(
  people: Iterable<{
    readonly id: Id;
    readonly met: boolean;
    readonly warmth: number;
    readonly closeness: Closeness | null;
  }>,
  relationOf: RelationOf,
): FirstHop[] {
  const hops: FirstHop[] = [];
  for (const person of people) {
    if (!person.met) continue;
    const { balance, response } = relationOf(person);
    hops.push({
      personId: person.id,
      warmth: person.warmth,
      balance: balance.value,
      answer: response.chance,
      atRest: balance.atRest,
    });
  }
  return hops;
}

function byPerson<T extends { readonly personId: Id }>(rows: readonly T[]): Map<Id, T[]> {
  const map = new Map<Id, T[]>();
  for (const row of rows) {
    const list = map.get(row.personId);
    if (list === undefined) map.set(row.personId, [row]);
    else list.push(row);
  }
  return map;
}
