import type { Goal } from '../../domain/conversation';
import type { CalendarDate, Id } from '../../domain/record';
import type { Seat, Target } from '../../domain/target';
import { allConversations } from '../../storage/conversations';
import { allGoals } from '../../storage/goals';
import { holdersInTrash, seatsOfTargets } from '../../storage/seats';
import { readSetting } from '../../storage/settings';
import type { Storage } from '../../storage/storage';
import { allTargets } from '../../storage/targets';

/** The open goals with all their targets and seats, as they were at one moment. */
export interface Board {
  readonly goals: readonly Goal[];
  readonly targets: readonly Target[];
  readonly seats: readonly Seat[];
  /** Who holds a seat and is in the trash, by name. */
  readonly holdersInTrash: ReadonlyMap<Id, string>;
  /** The day of the last look over the map; null before the first. */
  readonly reviewedOn: CalendarDate | null;
  /** With whom a conversation is planned. */
  readonly busyIds: ReadonlySet<Id>;
}

/** Reads the board of seats. */
export async function readBoard(storage: Storage): Promise<Board> {
  const [goals, targets, conversations] = await Promise.all([
    allGoals(storage),
    allTargets(storage),
    allConversations(storage),
  ]);
  const seats = await seatsOfTargets(
    storage,
    targets.map(({ id }) => id),
  );
  const ahead = conversations.filter(({ state }) => state === 'planned' || state === 'prepared');
  return {
    goals: goals.filter(({ closedAt }) => closedAt === null),
    targets,
    seats,
    holdersInTrash: await holdersInTrash(storage, seats),
    reviewedOn: await readSetting(storage, 'reviewedOn'),
    busyIds: new Set(ahead.flatMap(({ personIds }) => personIds)),
  };
}
