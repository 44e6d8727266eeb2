import type { Records } from '../domain/records';

/** The row of each table that holds the owner's records: what a backup carries. */
export type Rows = Records;

export type TableName = keyof Rows;

/** In an order in which nothing refers to what comes later. */
export const TABLE_NAMES: readonly TableName[] = [
  'organizations',
  'goals',
  'people',
  'ties',
  'profile',
  'targets',
  'seats',
  'conversations',
  'opportunities',
  'parts',
  'jots',
  'takeaways',
  'followUps',
  'asks',
  'gives',
  'milestones',
  'messages',
  'ownerWords',
  'pitches',
  'feedback',
  'pitchVersions',
  'practices',
  'photos',
  'views',
];

/** Rows of every table: what a backup carries and what a restore writes. */
export type AllRows = { [T in TableName]: Rows[T][] };
