import type { Storage } from './storage';

/** The newest clock of the journal; null where nothing was ever written. */
export async function lastClock({ database }: Storage): Promise<string | null> {
  const last = await database.changes.orderBy('clock').lastKey();
  return typeof last === 'string' ? last : null;
}
