import type { FollowUp } from '../../domain/conversation';
import type { CalendarDate } from '../../domain/record';
import type { Seat, Target } from '../../domain/target';
import { countRows } from '../../storage/allRows';
import { openFollowUps } from '../../storage/followUps';
import { jotsToSort } from '../../storage/jots';
import { allOrganizations } from '../../storage/organizations';
import { holdersInTrash, seatsOfOpenGoals } from '../../storage/seats';
import { readSetting } from '../../storage/settings';
import type { Storage } from '../../storage/storage';
import { targetName } from '../shared/targetWords';

/** A seat at a target, with what the target is called. */
export interface NamedSeat extends Seat {
  readonly targetName: string;
  /** Who holds it, where they are in the trash. */
  readonly trashedHolder: string | undefined;
}

/** What a look over the map reads beside the people. */
export interface Review {
  readonly counts: Awaited<ReturnType<typeof countRows>>;
  readonly toSort: number;
  readonly owed: readonly FollowUp[];
  readonly seats: readonly NamedSeat[];
  /** The day of the last look; null before the first. */
  readonly reviewedOn: CalendarDate | null;
}

/** Reads the whole for a review. */
export async function readReview(
  storage: Storage,
  personNameOf: (id: string) => string | undefined,
): Promise<Review> {
  const { targets, seats } = await seatsOfOpenGoals(storage);
  const inTrash = await holdersInTrash(storage, seats);
  const organizations = new Map(
    (await allOrganizations(storage)).map(({ id, name }) => [id, name] as const),
  );
  const names = new Map(
    targets.map((target: Target) => [
      target.id,
      targetName(target, (id) => organizations.get(id), personNameOf),
    ]),
  );
  return {
    counts: await countRows(storage),
    toSort: (await jotsToSort(storage)).length,
    owed: await openFollowUps(storage),
    seats: seats.map((seat) => ({
      ...seat,
      targetName: names.get(seat.targetId) ?? '',
      trashedHolder: inTrash.get(seat.personId ?? ''),
    })),
    reviewedOn: await readSetting(storage, 'reviewedOn'),
  };
}
