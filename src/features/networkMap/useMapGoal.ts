import { useEffect, useState } from 'preact/hooks';
import type { Goal } from '../../domain/conversation';
import type { Id } from '../../domain/record';
import type { Seat, Target } from '../../domain/target';
import { allGoals } from '../../storage/goals';
import { seatsOfTargets } from '../../storage/seats';
import { readSetting, writeSetting } from '../../storage/settings';
import { targetsOfGoal } from '../../storage/targets';
import { watch } from '../../storage/watch';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';

/** The goal that the map answers, with what it aims at. */
export interface MapGoal {
  readonly goals: readonly Goal[];
  readonly goal: Goal | null;
  readonly targets: readonly Target[];
  readonly seats: readonly Seat[];
  readonly choose: (id: Id) => void;
}

/** The goal chosen at an earlier visit, else the first open one; undefined until it was read. */
export function useMapGoal(): MapGoal | undefined {
  const { storage } = useServices();
  const [chosenId, setChosenId] = useState<Id | null | undefined>(undefined);
  useEffect(() => {
    readSetting(storage, 'mapGoalId').then(setChosenId, () => setChosenId(null));
  }, [storage]);
  const read = useWatched(
    () =>
      watch(async () => {
        const goals = (await allGoals(storage)).filter(({ closedAt }) => closedAt === null);
        const goal = goals.find(({ id }) => id === chosenId) ?? goals[0] ?? null;
        const targets = goal === null ? [] : await targetsOfGoal(storage, goal.id);
        const seats = await seatsOfTargets(
          storage,
          targets.map(({ id }) => id),
        );
        return { goals, goal, targets, seats };
      }),
    [storage, chosenId],
  );
  if (!read || chosenId === undefined) return undefined;
  return {
    ...read,
    choose: (id) => {
      setChosenId(id);
      void writeSetting(storage, 'mapGoalId', id);
    },
  };
}
