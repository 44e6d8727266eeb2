import type { Id } from '../domain/record';
import type { TableName } from './tables';

/** What one write did to one row. An insert keeps the id only: the row itself is in its table. */
export type RowChange =
  | { readonly kind: 'insert'; readonly table: TableName; readonly id: Id }
  | {
      readonly kind: 'update';
      readonly table: TableName;
      readonly id: Id;
      /** Only the fields that changed; a field that was or became absent is absent there. */
      readonly before: Readonly<Record<string, unknown>>;
      readonly after: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'remove';
      readonly table: TableName;
      readonly id: Id;
      readonly before: Readonly<Record<string, unknown>>;
      /** The row with which it became one. */
      readonly into?: Id;
    };

/** Why a write happened, in a word that the history can show. */
export type Cause =
  | 'add'
  | 'edit'
  | 'trash'
  | 'restore from trash'
  | 'purge'
  | 'jot'
  | 'sort jot'
  | 'import'
  | 'merge'
  | 'place'
  | 'sample'
  | 'merge backup'
  | 'take back'
  | 'undo';

/** One entry of the journal: up to `ROWS_PER_ENTRY` rows of one transaction. */
export interface JournalEntry {
  /** Hybrid logical clock 'ms-counter-deviceId'; the primary key. */
  readonly clock: string;
  readonly transactionId: Id;
  readonly cause: Cause;
  /** The transaction that this one took back; null for any other write. */
  readonly undoes: Id | null;
  readonly changes: readonly RowChange[];
}

export const ROWS_PER_ENTRY = 500;

/** The fields that an update changed, those included that it took away. */
export const fieldsOf = (change: Extract<RowChange, { kind: 'update' }>): string[] => [
  ...new Set([...Object.keys(change.before), ...Object.keys(change.after)]),
];
