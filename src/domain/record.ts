import type { Brand } from './brand';

/** A UUIDv7 made on the device; natural keys are indexes, never identities. */
export type Id = string;

/** Milliseconds since the epoch, UTC. */
export type Timestamp = number;

/** A calendar day 'YYYY-MM-DD': a day on the wall, without a time zone that could move it. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** What every row of every table has. */
export interface RecordBase {
  readonly id: Id;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  /** When it was put in the trash; null while it is in use. Filtered in one place, in storage. */
  readonly trashedAt: Timestamp | null;
}

/** The fields of a record without those that storage fills in. */
export type Draftable<T extends RecordBase> = Omit<T, keyof RecordBase>;

/** A record that has its id, and lacks only what storage fills in. */
export type Identified<T extends RecordBase> = Draftable<T> & { readonly id: Id };
