import type { Id } from './record';

/** One text for two people, whichever is named first. */
export const pairKey = (one: Id, other: Id): string =>
  one < other ? `${one}|${other}` : `${other}|${one}`;
