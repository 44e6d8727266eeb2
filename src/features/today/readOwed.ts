import type { FollowUp } from '../../domain/conversation';
import type { Id } from '../../domain/record';
import { openFollowUps } from '../../storage/followUps';
import { opportunityTitles } from '../../storage/opportunities';
import type { Storage } from '../../storage/storage';

/** Reads what is owed, and the titles of the opportunities of which some of it is the next step. */
export async function readOwed(
  storage: Storage,
): Promise<{ followUps: FollowUp[]; titles: ReadonlyMap<Id, string> }> {
  const followUps = await openFollowUps(storage);
  const ids = followUps.flatMap(({ opportunityId }) => opportunityId ?? []);
  return { followUps, titles: await opportunityTitles(storage, ids) };
}
