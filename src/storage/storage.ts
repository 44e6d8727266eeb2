import type { Id, Timestamp } from '../domain/record';
import type { CommitFeed } from './commitFeed';
import type { OrreryDatabase } from './schema';

/** What a function of storage needs: the database, and time and ids from outside. */
export interface Storage {
  readonly database: OrreryDatabase;
  readonly commits: CommitFeed;
  /** Made per installation, never restored from a backup: the journal's clocks end with it. */
  readonly deviceId: Id;
  readonly now: () => Timestamp;
  readonly newId: () => Id;
  /** True where the database was made by newer code: everything can be read, nothing written. */
  readonly readOnly: boolean;
}
