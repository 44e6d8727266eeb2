import type { Id, Timestamp } from '../../domain/record';
import type { BackupError } from '../../exchange/backup/backupFormat';
import type { SnapshotReason } from '../../storage/snapshots';
import type { StorageError } from '../../storage/storageError';

/** Where the worker finds the owner's data, and where it keeps copies of them. */
export interface BackupPlace {
  readonly databaseName: string;
  readonly snapshotsName: string;
  readonly deviceId: string;
}

/** What the page asks of the backup worker. */
export type BackupRequest =
  | {
      readonly type: 'check';
      readonly place: BackupPlace;
      readonly file: File;
      readonly passphrase: string | null;
    }
  | { readonly type: 'check snapshot'; readonly place: BackupPlace; readonly id: Id }
  /** Writes what was checked, after a snapshot of what is here. */
  | { readonly type: 'restore'; readonly place: BackupPlace; readonly how: 'replace' | 'merge' }
  | { readonly type: 'export'; readonly place: BackupPlace }
  | { readonly type: 'encrypt'; readonly place: BackupPlace; readonly passphrase: string }
  /** Deletes rows for good, or where `ids` is null those whose days in the trash are over. */
  | { readonly type: 'purge'; readonly place: BackupPlace; readonly ids: readonly Id[] | null }
  /** Compares a snapshot with what is here. */
  | { readonly type: 'look'; readonly place: BackupPlace; readonly id: Id }
  /** Makes one person what they were in the snapshot. */
  | {
      readonly type: 'take back';
      readonly place: BackupPlace;
      readonly id: Id;
      readonly personId: Id;
    }
  | {
      readonly type: 'keep snapshot';
      readonly place: BackupPlace;
      readonly reason: SnapshotReason;
    };

const TYPES: ReadonlySet<string> = new Set<BackupRequest['type']>([
  'check',
  'check snapshot',
  'restore',
  'export',
  'encrypt',
  'look',
  'take back',
  'purge',
  'keep snapshot',
]);

/** Whether a message to the worker is about backups. */
export const isBackupRequest = (message: { readonly type: string }): message is BackupRequest =>
  TYPES.has(message.type);

/** What of a backup that was checked whole would be restored. */
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
  /** People in it who were deleted for good here, and stay so. */
  readonly buried: number;
  /** Rows of tables that this version doesn't know, and leaves out. */
  readonly unknown: number;
}

/** A snapshot beside what is here now. */
export interface SnapshotLook {
  readonly createdAt: Timestamp;
  readonly people: number;
  /** How many of them are different now. */
  readonly differing: number;
  /** The first of them, from A to Z. */
  readonly different: readonly {
    readonly id: Id;
    readonly name: string;
    readonly now: 'changed' | 'in the trash' | 'gone';
    readonly fields: readonly string[];
  }[];
}

/** What a restore did. */
export type Restored =
  /** `snapshotId` is the copy of what was replaced. */
  | { readonly how: 'replace'; readonly people: number; readonly snapshotId: Id }
  /** `transactionId` is what an undo takes back. */
  | {
      readonly how: 'merge';
      readonly added: number;
      readonly updated: number;
      readonly transactionId: Id;
    };

/** What the worker tells the page. */
export type BackupReply =
  | { readonly type: 'checked'; readonly preview: RestorePreview }
  | { readonly type: 'refused'; readonly error: BackupError }
  | { readonly type: 'restored'; readonly restored: Restored }
  /** Everything in the open; or encrypted, and decrypted again to the same bytes. */
  | {
      readonly type: 'exported' | 'encrypted';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly exportedAt: Timestamp;
      readonly lastClock: string | null;
    }
  | { readonly type: 'looked'; readonly look: SnapshotLook }
  | { readonly type: 'taken back'; readonly transactionId: Id }
  /** `gone` are the ids of everything that was deleted for good, by this call or one that was cut off. */
  | {
      readonly type: 'purged';
      readonly gone: readonly Id[];
      readonly areSnapshotsClean: boolean;
    }
  | { readonly type: 'snapshot kept' }
  | { readonly type: 'failed'; readonly error: StorageError };
