import type { Records } from '../../domain/records';

export const BACKUP_FORMAT = 'orrery-backup';

/** Raised only where older code would read a file wrongly; fields that it doesn't know pass through it
 * unharmed, tables are told and left out: neither is a reason. */
export const BACKUP_VERSION = 1;

/** More than an import may have: a backup holds the journal too, and comes from its owner. */
export const MOST_BACKUP_BYTES = 256 * 1024 * 1024;

/** A row of which only this is known: it is plain JSON. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** The records of each table that this version knows, and the journal. */
export type BackupTables = { readonly [T in keyof Records]: readonly Records[T][] } & {
  /** The journal: what it says of rows was true when it was written. */
  readonly changes: readonly ChangeRow[];
};

/** A journal entry, as far as reading a backup depends on it. */
export type ChangeRow = PlainRow & { readonly clock: string };

/** Something that was mended while reading, for the report. */
export type BackupRepair =
  /** Not a record, without an id, or beyond mending. */
  | { readonly type: 'rowDropped'; readonly table: string; readonly id: string | null }
  | { readonly type: 'duplicateDropped'; readonly table: string; readonly id: string }
  /** Missing or of a wrong kind; now empty, or without the items that were wrong. */
  | {
      readonly type: 'fieldReset';
      readonly table: string;
      readonly id: string;
      readonly field: string;
    }
  /** It pointed at a record that isn't in the file. */
  | {
      readonly type: 'referenceDropped';
      readonly table: string;
      readonly id: string;
      readonly field: string;
    };

/** Why a file can't be restored. */
export type BackupError =
  | { readonly type: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly type: 'notABackup' }
  /** Encrypted: it can be read with its passphrase. */
  | { readonly type: 'locked' }
  | { readonly type: 'wrongPassphrase' }
  /** Made by a newer Orrery: update, then restore. */
  | { readonly type: 'newerVersion'; readonly version: number; readonly newest: number }
  | {
      readonly type: 'damaged';
      readonly what: 'text' | 'depth' | 'form' | 'counts' | 'checksum' | 'encryption';
    };
