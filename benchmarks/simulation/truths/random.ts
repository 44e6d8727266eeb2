/** Chance that hangs on a seed and a key only: two strategies that do the same have the same luck. */
export interface Luck {
  /** A number from 0 up to 1, the same for the same key. */
  readonly at: (...key: readonly (number | string)[]) => number;
}

/** FNV-1a over the key, finished by the mixer of MurmurHash3. */
export function luck(seed: number): Luck {
  return {
    at: (...key) => {
      let hash = 2166136261 ^ seed;
      for (const part of key) {
        const text = String(part);
        for (let i = 0; i < text.length; i++) {
          hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
        }
        hash = Math.imul(hash ^ 31, 16777619);
      }
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
    },
  };
}

/** A stream of numbers from 0 up to 1 (mulberry32), for building a network. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number around 0 with standard deviation 1, by twelve uniform ones. */
export function bell(next: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += next();
  return sum;
}

/** `values` in an order drawn by chance. */
export function shuffled<T>(values: readonly T[], next: () => number): T[] {
  return values
    .map((value) => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
