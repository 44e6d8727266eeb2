import type { BackupError } from '../../exchange/backup/backupFormat';
import type { StorageError } from '../../storage/storageError';

/** What the page asks of the restore worker. */
export type RestoreRequest =
  | { readonly type: 'check'; readonly file: File }
  | { readonly type: 'restore'; readonly place: RestorePlace };

/** Where the worker finds the owner's data, and where it keeps the copy of what it replaces. */
export interface RestorePlace {
  readonly databaseName: string;
  readonly snapshotsName: string;
  readonly deviceId: string;
}

/** What stands in a backup that was checked whole. */
export interface RestorePreview {
  readonly fileName: string;
  /** ISO 8601, or '' where the file doesn't say. */
  readonly exportedAt: string;
  readonly people: number;
  readonly jots: number;
  readonly conversations: number;
  readonly followUps: number;
  /** Rows and references that were mended. */
  readonly repairs: number;
}

/** What the worker tells the page. */
export type RestoreReply =
  | { readonly type: 'checked'; readonly preview: RestorePreview }
  | { readonly type: 'refused'; readonly error: BackupError }
  | { readonly type: 'restored'; readonly people: number }
  | { readonly type: 'failed'; readonly error: StorageError };
