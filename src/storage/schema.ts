import Dexie, { type EntityTable } from 'dexie';
import type { JournalEntry } from './journal';
import type { Rows } from './tables';

/** A value of the owner's that is no record: whether a thing was offered, what is chosen in a view. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** State that can be thrown away and rebuilt, stamped with the version of the code that made it. */
export interface Derived {
  readonly key: string;
  readonly version: number;
  readonly value: unknown;
}

/** The shape that this code writes. A database with a higher number was made by newer code. */
export const SCHEMA_VERSION = 1;

/**
 * The owner's database. Every shipped version's block stays for ever, and is never edited; a change
 * is a new block with an additive upgrade. The snapshot test names the command to run on a change.
 */
export class OrreryDatabase extends Dexie {
  declare readonly people: EntityTable<Rows['people'], 'id'>;
  declare readonly organizations: EntityTable<Rows['organizations'], 'id'>;
  declare readonly ties: EntityTable<Rows['ties'], 'id'>;
  declare readonly goals: EntityTable<Rows['goals'], 'id'>;
  declare readonly conversations: EntityTable<Rows['conversations'], 'id'>;
  declare readonly takeaways: EntityTable<Rows['takeaways'], 'id'>;
  declare readonly jots: EntityTable<Rows['jots'], 'id'>;
  declare readonly followUps: EntityTable<Rows['followUps'], 'id'>;
  declare readonly profile: EntityTable<Rows['profile'], 'id'>;
  declare readonly targets: EntityTable<Rows['targets'], 'id'>;
  declare readonly seats: EntityTable<Rows['seats'], 'id'>;
  declare readonly opportunities: EntityTable<Rows['opportunities'], 'id'>;
  declare readonly parts: EntityTable<Rows['parts'], 'id'>;
  declare readonly asks: EntityTable<Rows['asks'], 'id'>;
  declare readonly gives: EntityTable<Rows['gives'], 'id'>;
  declare readonly milestones: EntityTable<Rows['milestones'], 'id'>;
  declare readonly messages: EntityTable<Rows['messages'], 'id'>;
  declare readonly ownerWords: EntityTable<Rows['ownerWords'], 'id'>;
  declare readonly pitches: EntityTable<Rows['pitches'], 'id'>;
  declare readonly feedback: EntityTable<Rows['feedback'], 'id'>;
  declare readonly pitchVersions: EntityTable<Rows['pitchVersions'], 'id'>;
  declare readonly practices: EntityTable<Rows['practices'], 'id'>;
  declare readonly photos: EntityTable<Rows['photos'], 'id'>;
  declare readonly views: EntityTable<Rows['views'], 'id'>;
  declare readonly changes: EntityTable<JournalEntry, 'clock'>;
  declare readonly settings: EntityTable<Setting, 'key'>;
  declare readonly derived: EntityTable<Derived, 'key'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    // What is in use has no day on which it was trashed, and so no place in that index: it is small.
    this.version(1).stores({
      people: 'id, trashedAt, organizationId, linkedinUrl, *goalIds',
      organizations: 'id, trashedAt',
      ties: 'id, trashedAt, personAId, personBId',
      goals: 'id, trashedAt',
      conversations: 'id, trashedAt, *personIds, goalId',
      takeaways: 'id, trashedAt, *personIds, conversationId, jotId',
      jots: 'id, trashedAt, *personIds, conversationId',
      followUps: 'id, trashedAt, *personIds, *askedIds, conversationId, jotId, opportunityId',
      profile: 'id, trashedAt',
      targets: 'id, trashedAt, goalId, organizationId, personId',
      seats: 'id, trashedAt, targetId, personId, soughtId',
      opportunities: 'id, trashedAt, organizationId, goalId, targetId, *conversationIds',
      parts: 'id, trashedAt, opportunityId, personId',
      asks: 'id, trashedAt, personId, introducedToId, targetId, goalId, conversationId, opportunityId',
      gives: 'id, trashedAt, personId, conversationId, followUpId',
      milestones: 'id, trashedAt, goalId',
      messages: 'id, trashedAt, personId, milestoneId',
      ownerWords: 'id, trashedAt, personId, goalId',
      pitches: 'id, trashedAt',
      feedback: 'id, trashedAt, personId, pitchId, askId',
      pitchVersions: 'id, trashedAt, pitchId, feedbackId',
      practices: 'id, trashedAt, pitchId',
      photos: 'id, trashedAt, personId',
      views: 'id, trashedAt',
      changes: 'clock, transactionId, cause, undoes, [clock+transactionId]',
      settings: 'key',
      derived: 'key',
    });
  }
}
