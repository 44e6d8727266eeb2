import type { OwnersRecord } from '../truths/record';
import type { Act } from '../truths/world';

/** Chooses what to do in a week from what the owner has written down, the most important first. */
export interface Strategy {
  readonly name: string;
  readonly choose: (record: OwnersRecord, day: number) => Act[];
}

/** Nobody is written to again within this many days, unless something is owed; for every rule. */
export const REST_DAYS = 21;
