import type { Cause, RowChange } from '../../storage/journal';
import type { Transaction } from '../../storage/transactions';
import { type RowContext, rowInWords, TABLE_WORDS } from './rowWords';

/** A row that a change names, as it is now; undefined where it is gone. */
export type RowOf = (change: RowChange) => Readonly<Record<string, unknown>> | undefined;

const CAUSE_WORDS: Partial<Readonly<Record<Cause, string>>> = {
  add: 'Added',
  edit: 'Changed',
  trash: 'Moved to the trash',
  'restore from trash': 'Out of the trash',
  purge: 'Deleted for good',
  jot: 'Jotted',
  'sort jot': 'Sorted from a jot',
  import: 'Imported',
  place: 'Placed on a ring',
  sample: 'Sample data',
  'merge backup': 'Merged from a backup',
  'take back': 'Taken back from a snapshot',
  undo: 'Undone',
};

/** Why something was written, in a word or two. */
export const causeInWords = (cause: Cause): string =>
  CAUSE_WORDS[cause] ?? cause.charAt(0).toUpperCase() + cause.slice(1);

/** What a transaction touched: 'Ada Vale', or 'Ada Vale and 11 more'. */
export function transactionInWords(
  { changes, changeCount }: Transaction,
  rowOf: RowOf,
  context: RowContext,
): string {
  // A person says more than the tie or the organization that was written with them.
  const first = changes.find(({ table }) => table === 'people') ?? changes[0];
  if (!first) return '';
  const row = rowOf(first) ?? (first.kind === 'remove' ? first.before : undefined);
  const name = row && Object.keys(row).length > 0 ? rowInWords(first.table, row, context) : '';
  const words = name || TABLE_WORDS[first.table];
  return changeCount > 1 ? `${words} and ${(changeCount - 1).toLocaleString('en')} more` : words;
}

/** One field of one row: what it was and what it became. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const UNTOLD = new Set(['id', 'createdAt', 'updatedAt']);

/** The fields that an update changed, as words; ids as the names that they stand for. */
export function fieldsInWords(change: RowChange, nameOf: (id: string) => string): FieldChange[] {
  if (change.kind !== 'update') return [];
  const { before, after } = change;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !UNTOLD.has(field))
    .map((field) => ({
      field: fieldInWords(field),
      before: valueInWords(field, before[field], nameOf),
      after: valueInWords(field, after[field], nameOf),
    }));
}

/** 'cadenceDays' as 'Cadence days'. */
export function fieldInWords(field: string): string {
  if (field === 'trashedAt') return 'In the trash';
  const words = field
    .replace(/Ids?$/u, '')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LONGEST = 120;

/** A value of any field, in words, cut where it is longer than `most` characters. */
export function valueInWords(
  field: string,
  value: unknown,
  nameOf: (id: string) => string,
  most = LONGEST,
): string {
  const shortened = (text: string): string =>
    text.length > most ? `${text.slice(0, most)}…` : text;
  if (value === undefined || value === null || value === '') {
    return field === 'trashedAt' ? 'no' : 'nothing';
  }
  if (field === 'trashedAt') return 'yes';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'nothing';
    return shortened(value.map((item) => valueInWords(field, item, nameOf, most)).join(', '));
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') {
    const words = Object.values(value).filter((each) => each !== null && each !== '');
    return shortened(words.map((each) => valueInWords('', each, nameOf, most)).join(', '));
  }
  if (/Ids?$/u.test(field)) return nameOf(String(value));
  return shortened(String(value));
}
