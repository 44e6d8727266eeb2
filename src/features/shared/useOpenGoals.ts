import type { Goal } from '../../domain/conversation';
import type { Id } from '../../domain/record';
import { allGoals } from '../../storage/goals';
import { watch } from '../../storage/watch';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';

const NONE: readonly Goal[] = [];

/** The goals that are not reached yet; none until they are read. */
export function useOpenGoals(): readonly Goal[] {
  const { storage } = useServices();
  const goals = useWatched(() => watch(() => openGoals(storage)), [storage]);
  return goals ?? NONE;
}

/** The goals that a place on the rings serves; with one goal there is nothing to choose. */
export const goalsServed = (chosen: readonly Id[], open: readonly Goal[]): readonly Id[] =>
  chosen.length === 0 && open.length === 1 ? open.map(({ id }) => id) : chosen;

async function openGoals(storage: Parameters<typeof allGoals>[0]): Promise<Goal[]> {
  const goals = await allGoals(storage);
  return goals.filter(({ closedAt }) => closedAt === null);
}
