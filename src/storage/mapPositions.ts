import type { Layer } from '../domain/person';
import type { Id } from '../domain/record';
import type { Storage } from './storage';

/** The version of the layout that made the positions: another one's are thrown away. */
const LAYOUT_VERSION = 1;

/** Places by person, in the map's own coordinates. */
export type KeptPositions = ReadonlyMap<
  Id,
  { readonly x: number; readonly y: number; readonly layer: Layer }
>;

/** Where people stood on the map at the last visit; empty where nothing is kept. */
export async function readMapPositions(storage: Storage, mode: string): Promise<KeptPositions> {
  const kept = await storage.database.derived.get(keyOf(mode));
  return kept?.version === LAYOUT_VERSION && kept.value instanceof Map ? kept.value : new Map();
}

/** Keeps where people stand, so that the map does not jump. Derived state: a failure loses nothing. */
export async function keepMapPositions(
  storage: Storage,
  mode: string,
  positions: KeptPositions,
): Promise<void> {
  if (storage.readOnly) return;
  await storage.database.derived
    .put({ key: keyOf(mode), version: LAYOUT_VERSION, value: positions })
    .catch(() => undefined);
}

const keyOf = (mode: string): string => `mapPositions:${mode}`;
