import type { Conversation, FollowUp, Jot, Takeaway } from '../../../domain/conversation';
import type { Person } from '../../../domain/person';
import type { CalendarDate, Id, RecordBase } from '../../../domain/record';
import type { SearchedRows } from '../../../storage/searchRows';
import { foldText } from './foldText';
import { partsOfName } from './rankName';

/** A person as they are searched; everything folded but `written`. */
export interface PersonEntry {
  readonly id: Id;
  readonly organizationId: Id | null;
  /** Name and nickname in one, and the parts that a word may begin. */
  readonly name: string;
  readonly nameParts: readonly string[];
  /** Title, tags and industry. */
  readonly about: string;
  /** What the owner has written about the person, as it was written and folded. */
  readonly written: string;
  readonly text: string;
}

export type NoteKind = 'jot' | 'conversation' | 'takeaway' | 'followUp';

/** Something written that is not a person. */
export interface NoteEntry {
  readonly kind: NoteKind;
  readonly id: Id;
  /** Where it is read: the jot, the conversation or, where it belongs to neither, the person. */
  readonly place: NotePlace | null;
  readonly personIds: readonly Id[];
  /** The day that it is about; null where only its creation is known. */
  readonly date: CalendarDate | null;
  readonly createdAt: number;
  readonly written: string;
  readonly text: string;
}

export interface NotePlace {
  readonly kind: 'jot' | 'conversation' | 'person';
  readonly id: Id;
}

/** All of the owner's words, folded, in memory. */
export interface SearchIndex {
  readonly people: Map<Id, PersonEntry>;
  readonly organizations: Map<Id, string>;
  readonly notes: Map<Id, NoteEntry>;
  /** People by name and the newest notes first, sorted at the first question after a change. */
  sorted: {
    readonly people: readonly PersonEntry[];
    readonly notes: readonly NoteEntry[];
  } | null;
}

export const emptySearchIndex = (): SearchIndex => ({
  people: new Map(),
  organizations: new Map(),
  notes: new Map(),
  sorted: null,
});

/** Everything in the order in which equals are found. */
export function inOrder(index: SearchIndex): NonNullable<SearchIndex['sorted']> {
  index.sorted ??= {
    people: [...index.people.values()].sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    ),
    notes: [...index.notes.values()].sort((a, b) => b.createdAt - a.createdAt),
  };
  return index.sorted;
}

/** Takes over what was read from the tables; rows that are named and no longer in use go. */
export function updateSearchIndex(index: SearchIndex, read: readonly SearchedRows[]): void {
  index.sorted = null;
  for (const each of read) {
    switch (each.table) {
      case 'organizations':
        replace(index.organizations, each.ids, each.rows, (row) => foldText(row.name));
        break;
      case 'people':
        replace(index.people, each.ids, each.rows, entryOfPerson);
        break;
      case 'jots':
        replaceNotes(index, 'jot', each.ids, each.rows, entryOfJot);
        break;
      case 'conversations':
        replaceNotes(index, 'conversation', each.ids, each.rows, entryOfConversation);
        break;
      case 'takeaways':
        replaceNotes(index, 'takeaway', each.ids, each.rows, entryOfTakeaway);
        break;
      case 'followUps':
        replaceNotes(index, 'followUp', each.ids, each.rows, entryOfFollowUp);
        break;
    }
  }
}

function replace<Row extends { readonly id: Id }, Entry>(
  entries: Map<Id, Entry>,
  ids: readonly Id[] | 'all',
  rows: readonly Row[],
  toEntry: (row: Row) => Entry,
): void {
  if (ids === 'all') entries.clear();
  else for (const id of ids) entries.delete(id);
  for (const row of rows) entries.set(row.id, toEntry(row));
}

function replaceNotes<Row extends RecordBase>(
  { notes }: SearchIndex,
  kind: NoteKind,
  ids: readonly Id[] | 'all',
  rows: readonly Row[],
  toEntry: (row: Row) => NoteWords,
): void {
  if (ids === 'all') {
    for (const [id, note] of notes) if (note.kind === kind) notes.delete(id);
  } else for (const id of ids) notes.delete(id);
  for (const row of rows) {
    const { id, createdAt } = row;
    const words = toEntry(row);
    if (words.written !== '') {
      notes.set(id, { ...words, kind, id, createdAt, text: foldText(words.written) });
    }
  }
}

type NoteWords = Pick<NoteEntry, 'place' | 'personIds' | 'date' | 'written'>;

const entryOfJot = (jot: Jot): NoteWords => ({
  place: { kind: 'jot', id: jot.id },
  personIds: jot.personIds,
  date: jot.writtenOn,
  written: together([jot.text, ...jot.tags]),
});

const entryOfConversation = (conversation: Conversation): NoteWords => ({
  place: { kind: 'conversation', id: conversation.id },
  personIds: conversation.personIds,
  date: conversation.date,
  written: together([
    conversation.notes,
    conversation.outcome,
    conversation.helpedMe,
    conversation.helpedThem,
    conversation.planChange,
    ...conversation.opportunities,
    conversation.preparation,
    ...conversation.questions.map((question) => question.text),
    ...conversation.bring,
    conversation.place,
  ]),
});

const entryOfTakeaway = (takeaway: Takeaway): NoteWords => ({
  place: placeOf(takeaway),
  personIds: takeaway.personIds,
  date: null,
  written: takeaway.text,
});

const entryOfFollowUp = (followUp: FollowUp): NoteWords => ({
  place: placeOf(followUp),
  personIds: followUp.personIds,
  date: followUp.due,
  written: together([followUp.text, followUp.link, followUp.outcome]),
});

function placeOf({
  conversationId,
  jotId,
  personIds,
}: Pick<Takeaway, 'conversationId' | 'jotId' | 'personIds'>): NotePlace | null {
  if (conversationId !== null) return { kind: 'conversation', id: conversationId };
  if (jotId !== null) return { kind: 'jot', id: jotId };
  const personId = personIds[0];
  return personId === undefined ? null : { kind: 'person', id: personId };
}

function entryOfPerson(person: Person): PersonEntry {
  const name = foldText(together([person.name, person.nickname]));
  const written = together([
    person.notes,
    person.howMet,
    person.valuedWork,
    person.helpfulInformation,
    person.communicationPreferences,
    ...person.interests,
    ...person.projects,
    person.location,
    ...person.emails,
    ...person.links,
    ...person.pastRoles.map((role) => role.title),
  ]);
  return {
    id: person.id,
    organizationId: person.organizationId,
    name,
    nameParts: partsOfName(name),
    about: foldText(together([person.title, ...person.tags, person.industry])),
    written,
    text: foldText(written),
  };
}

const together = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('\n');

/** The name of a person's organization, folded; '' where there is none. */
export const organizationOf = (index: SearchIndex, person: PersonEntry): string =>
  (person.organizationId && index.organizations.get(person.organizationId)) || '';
