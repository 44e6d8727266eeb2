import type { Conversation, FollowUp, Goal, Jot, Takeaway } from '../../domain/conversation';
import type { Opportunity } from '../../domain/opportunity';
import type { Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { getConversation } from '../../storage/conversations';
import { followUpsOfConversation } from '../../storage/followUps';
import { allGoals } from '../../storage/goals';
import { opportunitiesOfConversation } from '../../storage/opportunities';
import { organizationNames } from '../../storage/organizations';
import { getPeople } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import { takeawaysOfConversation } from '../../storage/takeaways';
import { type PersonRecord, recordOfPerson } from '../../storage/timeline';

/** A conversation with everything that its page needs, as it was at one moment. */
export interface Talk {
  readonly conversation: Conversation;
  /** Those in use, in the order in which they were added. */
  readonly people: readonly Person[];
  readonly organizations: ReadonlyMap<Id, string>;
  /** What is on record with each of the people. */
  readonly records: readonly PersonRecord[];
  readonly goals: readonly Goal[];
  /** Of this conversation. */
  readonly takeaways: readonly Takeaway[];
  readonly followUps: readonly FollowUp[];
  /** Notes that it was made from, as they were written. */
  readonly jots: readonly Jot[];
  /** Opportunities that it is linked to. */
  readonly tracked: readonly Opportunity[];
}

/** Reads a conversation, also one in the trash; null where there is none. */
export async function readTalk(storage: Storage, id: Id): Promise<Talk | null> {
  const conversation = await getConversation(storage, id);
  if (!conversation) return null;
  const { personIds } = conversation;
  const found = await getPeople(storage, personIds);
  const people = personIds.flatMap((personId) => found.find((each) => each.id === personId) ?? []);
  const [organizations, records, goals, takeaways, followUps, tracked] = await Promise.all([
    organizationNames(
      storage,
      people.flatMap(({ organizationId }) => organizationId ?? []),
    ),
    Promise.all(people.map((person) => recordOfPerson(storage, person.id))),
    allGoals(storage),
    takeawaysOfConversation(storage, id),
    followUpsOfConversation(storage, id),
    opportunitiesOfConversation(storage, id),
  ]);
  const jots = new Map(
    records
      .flatMap((record) => record.jots)
      .filter((jot) => jot.conversationId === id)
      .map((jot) => [jot.id, jot]),
  );
  return {
    jots: [...jots.values()],
    conversation,
    people,
    organizations,
    records,
    goals,
    takeaways,
    followUps,
    tracked,
  };
}
