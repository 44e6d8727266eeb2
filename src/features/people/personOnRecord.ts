import { askTouch } from '../../domain/ask';
import { messageTouch } from '../../domain/message';
import type { OwnerWord } from '../../domain/ownerWord';
import type { Person, Tie } from '../../domain/person';
import type { CalendarDate, Id, Timestamp } from '../../domain/record';
import { conversationTouches, type Touch } from '../../domain/touch';
import { type Warmth, warmth } from '../../domain/warmth';
import { organizationNames } from '../../storage/organizations';
import { wordsOfPerson } from '../../storage/ownerWords';
import { getPerson } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import { tiesOfPerson } from '../../storage/ties';
import { type PersonRecord, recordOfPerson } from '../../storage/timeline';

/** A person and everything on record with them, as it was at one moment. */
export interface PersonOnRecord {
  readonly person: Person;
  readonly record: PersonRecord;
  readonly ties: readonly Tie[];
  /** What the owner said about proposals for them. */
  readonly ownerWords: readonly OwnerWord[];
  /** The names of the organizations of the present role and the past ones. */
  readonly organizations: ReadonlyMap<Id, string>;
}

/** Reads a person, also one in the trash; null where there is none. */
export async function readPersonOnRecord(storage: Storage, id: Id): Promise<PersonOnRecord | null> {
  const person = await getPerson(storage, id);
  if (!person) return null;
  const roles = [person, ...person.pastRoles];
  const [record, ties, ownerWords, organizations] = await Promise.all([
    recordOfPerson(storage, id),
    tiesOfPerson(storage, id),
    wordsOfPerson(storage, id),
    organizationNames(
      storage,
      roles.flatMap(({ organizationId }) => organizationId ?? []),
    ),
  ]);
  return { person, record, ties, ownerWords, organizations };
}

/** What passed between the owner and the person. */
export const touchesOf = ({ person, record }: PersonOnRecord): Touch[] => [
  ...record.conversations
    .flatMap(conversationTouches)
    .filter(({ personId }) => personId === person.id),
  ...record.messages.map(messageTouch),
  ...record.asks.flatMap((ask) => askTouch(ask) ?? []),
];

/** The warmth of a person on a day, with its reasons. */
export const warmthOf = (
  known: PersonOnRecord,
  today: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): Warmth =>
  warmth({
    closeness: known.person.closeness,
    addedOn: dayOf(known.person.createdAt),
    met: known.person.met,
    touches: touchesOf(known),
    today,
  });

/** A role in words: 'Analyst, Harbor Works'; '' where nothing is known of it. */
export const roleWords = (
  { title, organizationId }: Pick<Person, 'title' | 'organizationId'>,
  organizations: ReadonlyMap<Id, string>,
): string =>
  [title, organizationId === null ? '' : organizations.get(organizationId)]
    .filter(Boolean)
    .join(', ');
