import { stream } from '../truths/random';
import type { OwnersRecord } from '../truths/record';
import type { Act } from '../truths/world';
import { REST_DAYS, type Strategy } from './strategy';

/**
 * The simple rules differ in whom they take first. What they do is the same sensible etiquette for
 * all: promises first, as on any list of things to do; an ask where a recent conversation allows it
 * and the record shows a way to a target; else a conversation, if the last was long ago; else a
 * message.
 */
const CONVERSATION_DAYS = 56;
const ASK_DAYS = 84;
const WAIT_FOR_ANSWER_DAYS = 14;

type Rank = (record: OwnersRecord, day: number) => number[];

const rule = (name: string, rank: Rank): Strategy => ({
  name,
  choose: (record, day) => [
    ...promisesDue(record),
    ...rank(record, day)
      .filter((person) => day - lastTouchOn(record, person) >= REST_DAYS)
      .map((person) => politeAct(record, person, day)),
  ],
});

/** What a personal CRM does: whoever is most overdue, at 30, 90 or 180 days by closeness. */
export const cadenceOnly = rule('cadence only', (record, day) => {
  const overdue = (person: number): number => {
    const rating = record.rating.get(person) ?? 2;
    const days = rating >= 4 ? 30 : rating === 3 ? 90 : 180;
    return (day - lastTouchOn(record, person)) / days;
  };
  return ranked(record, overdue).filter((person) => overdue(person) >= 1);
});

export const mostRecentFirst = rule('most recent first', (record) =>
  ranked(record, (person) => lastTouchOn(record, person)),
);

export const closestFirst = rule('closest first', (record) =>
  ranked(record, (person) => record.rating.get(person) ?? 2),
);

/** The simplest rule that knows the goals: people at a target, then people tied to one; nobody else. */
export const nearestTarget = rule('nearest a target', (record) => {
  const targets = new Set(
    record.targets.filter((_, target) => (record.open[target]?.size ?? 0) > 0),
  );
  const isThere = (person: number): boolean => targets.has(record.employerOf[person] ?? -1);
  const tied = new Set<number>();
  for (const { a, b } of record.ties.values()) {
    if (isThere(a)) tied.add(b);
    if (isThere(b)) tied.add(a);
  }
  const nearness = (person: number): number => (isThere(person) ? 2 : tied.has(person) ? 1 : 0);
  return [...record.met, ...record.admired]
    .filter((person) => nearness(person) > 0)
    .sort((a, b) => nearness(b) - nearness(a) || lastTouchOn(record, a) - lastTouchOn(record, b));
});

export const nearestTargetNeverAsking: Strategy = {
  name: 'nearest a target, never asking',
  choose: (record, day) => nearestTarget.choose(record, day).filter((act) => act.kind !== 'ask'),
};

export const random = (seed: number): Strategy => {
  const next = stream(seed);
  return rule('random', (record) => {
    const keys = new Map([...record.met].map((person) => [person, next()]));
    return ranked(record, (person) => keys.get(person) ?? 0);
  });
};

function ranked(record: OwnersRecord, key: (person: number) => number): number[] {
  return [...record.met].sort((a, b) => key(b) - key(a) || a - b);
}

export function promisesDue(record: OwnersRecord): Act[] {
  return record.promises
    .filter((promise) => promise.doneOn === null)
    .sort((a, b) => a.due - b.due)
    .map(({ id, person }) => ({ kind: 'promise', person, promise: id }));
}

export function lastTouchOn(record: OwnersRecord, person: number): number {
  const last = record.touches.get(person)?.at(-1)?.day;
  return last ?? record.addedOn.get(person) ?? -400;
}

function politeAct(record: OwnersRecord, person: number, day: number): Act {
  const talked = day - (record.conversationOn.get(person) ?? Number.NEGATIVE_INFINITY);
  const asks = record.asks.filter((ask) => ask.person === person);
  const asked = asks.some((ask) => day - ask.day < ASK_DAYS);
  const waiting = record.sent.some(
    (sent) => sent.person === person && !sent.answered && day - sent.day < WAIT_FOR_ANSWER_DAYS,
  );
  if (talked <= ASK_DAYS && !asked && !waiting) {
    const ask = askOnRecord(record, person);
    if (ask !== null) return ask;
  }
  if (talked >= CONVERSATION_DAYS) return { kind: 'conversation', person };
  return { kind: 'message', person, article: false };
}

/** An ask for an open seat that the record shows a way to: there, or tied to somebody there. */
export function askOnRecord(record: OwnersRecord, person: number): Act | null {
  for (const [target, employer] of record.targets.entries()) {
    const open = record.open[target];
    if (open === undefined) continue;
    const there = record.employerOf[person] === employer;
    if (there && open.has('opportunity')) return { kind: 'ask', person, ask: 'referral', target };
    if (!open.has('introduction')) continue;
    const tied = [...record.ties.values()].some(({ a, b }) => {
      const other = a === person ? b : b === person ? a : -1;
      return other !== -1 && record.employerOf[other] === employer && !record.met.has(other);
    });
    if (there || tied) return { kind: 'ask', person, ask: 'introduction', target };
  }
  return null;
}
