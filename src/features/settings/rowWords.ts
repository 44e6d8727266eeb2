import { dayInWords } from '../../domain/dayInWords';
import type { CalendarDate, Id } from '../../domain/record';
import type { Rows, TableName } from '../../storage/tables';

/** The tables, as headings. */
export const TABLE_WORDS: Readonly<Record<TableName, string>> = {
  people: 'People',
  organizations: 'Organizations',
  ties: 'Ties',
  goals: 'Goals',
  conversations: 'Conversations',
  jots: 'Jots',
  takeaways: 'Takeaways',
  followUps: 'Follow-ups',
  profile: 'Profile',
  targets: 'Targets',
  seats: 'Seats',
  opportunities: 'Opportunities',
  parts: 'Parts in opportunities',
  asks: 'Asks',
  gives: 'Gives',
  milestones: 'Milestones',
  messages: 'Messages',
  ownerWords: 'Your words on proposals',
  pitches: 'Pitches',
  feedback: 'Feedback',
  pitchVersions: 'Words of pitches',
  practices: 'Practice',
  photos: 'Photos',
  views: 'Views of people',
};

/** What is known around a row: the name of a person, and how days are written. */
export interface RowContext {
  readonly nameOf: (personId: Id) => string;
  readonly today: CalendarDate;
  readonly locale: string;
}

type AnyRow = Readonly<Record<string, unknown>>;

/** A row in a few words, by which its owner knows it again. */
export function rowInWords(table: TableName, row: AnyRow, context: RowContext): string {
  return SAYINGS[table](row as never, context) || TABLE_WORDS[table];
}

const SAYINGS: { readonly [T in TableName]: (row: Rows[T], context: RowContext) => string } = {
  people: ({ name }) => name,
  organizations: ({ name }) => name,
  ties: ({ personAId, personBId }, { nameOf }) => `${nameOf(personAId)} – ${nameOf(personBId)}`,
  profile: ({ name }) => name,
  goals: ({ text }) => text,
  targets: ({ text, why, kind }) => text || why || kind,
  seats: ({ wanted, reason, help }) => wanted?.role || reason || help,
  conversations: ({ personIds, date }, { nameOf, today, locale }) =>
    [personIds?.map(nameOf).join(', '), date && dayInWords(date, today, locale)]
      .filter(Boolean)
      .join(', '),
  opportunities: ({ title }) => title,
  parts: ({ personId, part }, { nameOf }) => `${nameOf(personId)}, ${part}`,
  jots: ({ text }) => text,
  takeaways: ({ text }) => text,
  followUps: ({ text }) => text,
  asks: ({ personId, kind }, { nameOf }) => `${nameOf(personId)}, ${kind}`,
  gives: ({ text, personId, kind }, { nameOf }) => text || `${nameOf(personId)}, ${kind}`,
  milestones: ({ text }) => text,
  messages: ({ personId, date }, { nameOf, today, locale }) =>
    `${nameOf(personId)}, ${dayInWords(date, today, locale)}`,
  ownerWords: ({ personId, kind }, { nameOf }) => `${nameOf(personId)}, ${kind}`,
  pitches: ({ length, tone, audience }) => [length, tone, audience].filter(Boolean).join(', '),
  feedback: ({ text }) => text,
  pitchVersions: ({ text }) => text,
  practices: ({ note }) => note,
  photos: ({ personId }, { nameOf }) => nameOf(personId),
  views: ({ name }) => name,
};
