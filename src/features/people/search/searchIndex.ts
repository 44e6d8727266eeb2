import type { Conversation, FollowUp, Jot, Takeaway } from '../../../domain/conversation';
import type { Organization, Person } from '../../../domain/person';
import type { Feedback, PitchVersion } from '../../../domain/pitch';
import type { CalendarDate, Id, RecordBase } from '../../../domain/record';
import type { SearchedRows } from '../../../storage/searchRows';
import { foldText } from './foldText';
import { partsOfName } from './rankName';
import { closeUp, emptyShelf, put, type Shelf, takeAway } from './shelf';
import { addWords, renumberPlaces, runsOf, type WordIndex } from './wordIndex';

/** A person as they are found. */
export interface PersonEntry {
  readonly id: Id;
  /** Name and nickname in one, folded. */
  readonly name: string;
  /** What the owner has written about the person, as it was written. */
  readonly written: string;
}

export type NoteKind = 'jot' | 'conversation' | 'takeaway' | 'followUp' | 'pitch' | 'feedback';

/** Something written that is not a person. */
export interface NoteEntry {
  readonly kind: NoteKind;
  readonly id: Id;
  /** Where it is read: the jot, the conversation, the pitch ('' is all of them) or else the person. */
  readonly place: NotePlace | null;
  readonly personIds: readonly Id[];
  /** The day that it is about; null where only its creation is known. */
  readonly date: CalendarDate | null;
  readonly createdAt: number;
  readonly written: string;
}

export interface NotePlace {
  readonly kind: 'jot' | 'conversation' | 'person' | 'pitch';
  readonly id: Id;
}

/** All of the owner's words, folded, in memory. */
export interface SearchIndex {
  readonly organizations: Map<Id, string>;
  /** From A to Z. */
  readonly people: Shelf<PersonEntry>;
  /** Of people: the words of their names, and the parts of those that a word may begin. */
  readonly nameWords: WordIndex;
  readonly nameParts: WordIndex;
  /** Title, tags and industry. */
  readonly aboutWords: WordIndex;
  readonly writtenWords: WordIndex;
  /** By the id of the organization. */
  readonly peopleThere: WordIndex;
  /** The newest first. */
  readonly notes: Shelf<NoteEntry>;
  readonly noteWords: WordIndex;
  /** By the id of somebody in it. */
  readonly notesWith: WordIndex;
}

export const emptySearchIndex = (): SearchIndex => ({
  organizations: new Map(),
  people: emptyShelf((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  nameWords: new Map(),
  nameParts: new Map(),
  aboutWords: new Map(),
  writtenWords: new Map(),
  peopleThere: new Map(),
  notes: emptyShelf((a, b) => b.createdAt - a.createdAt),
  noteWords: new Map(),
  notesWith: new Map(),
});

/** Takes over what was read from the tables; rows that are named and no longer in use go. */
export function updateSearchIndex(index: SearchIndex, read: readonly SearchedRows[]): void {
  for (const each of read) {
    switch (each.table) {
      case 'organizations':
        replaceOrganizations(index, each.ids, each.rows);
        break;
      case 'people':
        replacePeople(index, each.ids, each.rows);
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
      case 'pitchVersions':
        replaceNotes(index, 'pitch', each.ids, each.rows, entryOfPitch);
        break;
      case 'feedback':
        replaceNotes(index, 'feedback', each.ids, each.rows, entryOfFeedback);
        break;
    }
  }
  closeUpPlaces(index);
}

function closeUpPlaces(index: SearchIndex): void {
  const people = closeUp(index.people);
  if (people) {
    const { nameWords, nameParts, aboutWords, writtenWords, peopleThere } = index;
    for (const words of [nameWords, nameParts, aboutWords, writtenWords, peopleThere]) {
      renumberPlaces(words, people);
    }
  }
  const notes = closeUp(index.notes);
  if (notes) {
    for (const words of [index.noteWords, index.notesWith]) renumberPlaces(words, notes);
  }
}

function replaceOrganizations(
  { organizations }: SearchIndex,
  ids: readonly Id[] | 'all',
  rows: readonly Organization[],
): void {
  if (ids === 'all') organizations.clear();
  else for (const id of ids) organizations.delete(id);
  for (const { id, name } of rows) organizations.set(id, foldText(name));
}

function replacePeople(
  index: SearchIndex,
  ids: readonly Id[] | 'all',
  rows: readonly Person[],
): void {
  const { people } = index;
  for (const id of ids === 'all' ? [...people.placeById.keys()] : ids) takeAway(people, id);
  for (const row of rows) {
    const name = foldText(together([row.name, row.nickname]));
    const written = writtenAbout(row);
    const place = put(people, { id: row.id, name, written });
    addWords(index.nameWords, place, runsOf(name));
    addWords(index.nameParts, place, partsOfName(name));
    const about = foldText(together([row.title, ...row.tags, row.industry]));
    addWords(index.aboutWords, place, runsOf(about));
    addWords(index.writtenWords, place, runsOf(foldText(written)));
    if (row.organizationId !== null) addWords(index.peopleThere, place, [row.organizationId]);
  }
}

function replaceNotes<Row extends RecordBase>(
  index: SearchIndex,
  kind: NoteKind,
  ids: readonly Id[] | 'all',
  rows: readonly Row[],
  toEntry: (row: Row) => Written,
): void {
  const { notes, noteWords, notesWith } = index;
  if (ids === 'all') {
    for (const note of notes.entries) if (note?.kind === kind) takeAway(notes, note.id);
  } else for (const id of ids) takeAway(notes, id);
  for (const row of rows) {
    const { id, createdAt } = row;
    const entry = toEntry(row);
    if (entry.written === '') continue;
    const place = put(notes, { ...entry, kind, id, createdAt });
    addWords(noteWords, place, runsOf(foldText(entry.written)));
    addWords(notesWith, place, entry.personIds);
  }
}

type Written = Pick<NoteEntry, 'place' | 'personIds' | 'date' | 'written'>;

const entryOfJot = (jot: Jot): Written => ({
  place: { kind: 'jot', id: jot.id },
  personIds: jot.personIds,
  date: jot.writtenOn,
  written: together([jot.text, ...jot.tags]),
});

const entryOfConversation = (conversation: Conversation): Written => ({
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

const entryOfTakeaway = (takeaway: Takeaway): Written => ({
  place: placeOf(takeaway),
  personIds: takeaway.personIds,
  date: null,
  written: takeaway.text,
});

const entryOfFollowUp = (followUp: FollowUp): Written => ({
  place: placeOf(followUp),
  personIds: followUp.personIds,
  date: followUp.due,
  written: together([followUp.text, followUp.link, followUp.outcome]),
});

const entryOfPitch = ({ pitchId, writtenOn, text, reason }: PitchVersion): Written => ({
  place: { kind: 'pitch', id: pitchId ?? '' },
  personIds: [],
  date: writtenOn,
  written: together([text, reason]),
});

const entryOfFeedback = ({ pitchId, personId, on, text }: Feedback): Written => ({
  place: { kind: 'pitch', id: pitchId ?? '' },
  personIds: [personId],
  date: on,
  written: text,
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

const writtenAbout = (person: Person): string =>
  together([
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

const together = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('\n');
