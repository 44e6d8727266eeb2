import type { Person } from '../../domain/person';
import { suggestForRings } from '../../domain/placing';
import type { Id } from '../../domain/record';
import { ok, type Result } from '../../domain/result';
import { getPeople, unplacedPeople } from '../../storage/people';
import { readSetting, writeSetting } from '../../storage/settings';
import type { Storage } from '../../storage/storage';
import type { StorageError } from '../../storage/storageError';

/** What is to be decided next while people are placed on the rings. */
export type PlacingStep =
  /** On which ring somebody belongs. */
  | { readonly type: 'layer'; readonly person: Person }
  /** For what somebody is primary, and by when. */
  | { readonly type: 'plan'; readonly person: Person }
  | { readonly type: 'done' };

/** How far the placing of a few people has come. */
export interface Placing {
  readonly ids: readonly Id[];
  readonly step: PlacingStep;
  /** How many have a ring, out of `total`. */
  readonly placed: number;
  readonly total: number;
}

/** Where the placing of those people stands: first a ring for each, then the plans of the primary. */
export function placingOf(ids: readonly Id[], people: readonly Person[]): Placing {
  const byId = new Map(people.map((person) => [person.id, person]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  const unplaced = inOrder.filter(({ layer }) => layer === 'unplaced');
  const planless = inOrder.filter(
    ({ layer, primaryPlan }) => layer === 'primary' && primaryPlan === null,
  );
  const [first] = unplaced;
  const [plan] = planless;
  return {
    ids,
    step: first
      ? { type: 'layer', person: first }
      : plan
        ? { type: 'plan', person: plan }
        : { type: 'done' },
    placed: inOrder.length - unplaced.length,
    total: inOrder.length,
  };
}

/** Reads how far the placing has come. */
export async function readPlacing(storage: Storage): Promise<Placing> {
  const ids = await readSetting(storage, 'placing');
  return placingOf(ids, await getPeople(storage, ids));
}

/** Goes on where the placing was left; where that is done, chooses up to 15 others. */
export async function beginPlacing(storage: Storage): Promise<Result<null, StorageError>> {
  const { step } = await readPlacing(storage);
  if (step.type !== 'done') return ok(null);
  return writeSetting(storage, 'placing', suggestForRings(await unplacedPeople(storage)));
}
