import type { Conversation, FollowUp, Goal, Jot, Takeaway } from '../domain/conversation';
import type { Organization, Person, Tie } from '../domain/person';

/** The row of each table that holds the owner's records: what a backup carries. */
export interface Rows {
  people: Person;
  organizations: Organization;
  ties: Tie;
  goals: Goal;
  conversations: Conversation;
  takeaways: Takeaway;
  jots: Jot;
  followUps: FollowUp;
}

export type TableName = keyof Rows;

/** In an order in which nothing refers to what comes later. */
export const TABLE_NAMES: readonly TableName[] = [
  'organizations',
  'people',
  'ties',
  'goals',
  'conversations',
  'jots',
  'takeaways',
  'followUps',
];

/** Rows of every table: what a backup carries and what a restore writes. */
export type AllRows = { [T in TableName]: Rows[T][] };
