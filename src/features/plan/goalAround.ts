import type { Id } from '../../domain/record';
import { type GoalOnRecord, recordOfGoal } from '../../storage/goals';
import { organizationNames } from '../../storage/organizations';
import { readProfile } from '../../storage/profile';
import type { Storage } from '../../storage/storage';

/** What the page of a goal shows of the rest of the record. */
export interface GoalAround extends GoalOnRecord {
  /** The owner's, from the profile. */
  readonly strengths: readonly string[];
  /** The names of the organizations among the targets. */
  readonly organizations: ReadonlyMap<Id, string>;
}

/** Reads what is around a goal, as it was at one moment. */
export async function readGoalAround(storage: Storage, id: Id): Promise<GoalAround> {
  const onRecord = await recordOfGoal(storage, id);
  const named = onRecord.targets.flatMap(({ organizationId }) => organizationId ?? []);
  const organizations = await organizationNames(storage, named);
  const { strengths } = await readProfile(storage);
  return { ...onRecord, strengths, organizations };
}
