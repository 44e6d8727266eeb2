import { balanceFactor } from './balance';
import { followOnward, type Onward, onwardTo, onwardValue } from './onward';
import type { ClosenessRating, TieCertainty } from './person';
import type { Id } from './record';
import { type TieNetwork, tieValue } from './tieNetwork';

/** Somebody the owner knows, as the first hop of a path. */
export interface FirstHop {
  readonly personId: Id;
  /** 0 to 1. */
  readonly warmth: number;
  /** Points, see balance.ts. */
  readonly balance: number;
  /** The chance of an answer, 0 to 1. */
  readonly answer: number;
  readonly atRest: boolean;
}

/** A first hop is never worth less than this warmth: somebody known can be written to. */
const LEAST_WARMTH = 0.05;
/** A path is likely or possible from these values of its weakest hop on; below, a long shot. */
const LIKELY_FROM = 0.3;
export const POSSIBLE_FROM = 0.1;
const MAX_PATHS = 5;

export type PathWord = 'likely' | 'possible' | 'long shot';

/** One step of a path with what makes its value; names and dates are looked up by the ids. */
export type Hop =
  | {
      readonly from: 'owner';
      readonly personId: Id;
      readonly value: number;
      readonly warmth: number;
      readonly balanceFactor: number;
      readonly answer: number;
    }
  | {
      readonly from: 'tie';
      readonly fromId: Id;
      readonly personId: Id;
      readonly value: number;
      readonly tieId: Id;
      readonly how: string;
      readonly strength: ClosenessRating;
      readonly certainty: TieCertainty;
    };

/** A chain of one to four people from the owner to an end, each hop with a reason. */
export interface Path {
  readonly hops: readonly Hop[];
  /** The product of the hops, 0 to 1: for comparing, not for showing. */
  readonly value: number;
  /** The weakest hop, the first of equals. */
  readonly weakest: Hop;
  readonly word: PathWord;
  /** Whether it rests on a tie that was only guessed. */
  readonly onGuess: boolean;
  readonly pinned: boolean;
}

export interface WaysInInput {
  readonly network: TieNetwork;
  /** Everybody whom the owner has met. */
  readonly firstHops: readonly FirstHop[];
  /** The people at the target. */
  readonly endIds: readonly Id[];
  /** The owner's word: first people to put first. */
  readonly pinned: ReadonlySet<Id>;
  /** The owner's word: people to leave out. */
  readonly avoided: ReadonlySet<Id>;
}

export interface WaysIn {
  /** The best and up to four with other first people; empty where none was found. */
  readonly paths: readonly Path[];
  /** People at rest whom a better path would pass, in its order; empty where none would. */
  readonly around: readonly Id[];
}

/**
 * The value of asking somebody first, 0 to 1: max(0.05, warmth) · clamp(1 + balance/10, 0.5, 1) ·
 * the chance of an answer.
 */
export const firstHopValue = (hop: FirstHop): number =>
  Math.max(LEAST_WARMTH, hop.warmth) * balanceFactor(hop.balance) * hop.answer;

/**
 * The ways in to a target. The value of a path is the product of its hops: that of the first person
 * times that of each tie. The best is found by dynamic programming, so a stronger tie never makes it
 * worse. People at rest or left out by the owner are neither passed nor an end. An alternative that
 * leads through somebody whom the owner does better to ask directly is left out. Pinned first people
 * come first.
 */
export function waysIn(input: WaysInInput): WaysIn {
  const resting = input.firstHops.filter((hop) => hop.atRest).map((hop) => hop.personId);
  const paths = pathsAround(input, new Set([...resting, ...input.avoided]));
  if (resting.length === 0) return { paths, around: [] };

  const through = pathsAround({ ...input, pinned: new Set() }, input.avoided)[0];
  const best = paths.reduce((value, path) => Math.max(value, path.value), 0);
  if (through === undefined || through.value <= best) return { paths, around: [] };
  const restingIds = new Set(resting);
  return {
    paths,
    around: through.hops.map((hop) => hop.personId).filter((id) => restingIds.has(id)),
  };
}

/** A word for a path, by the value of its weakest hop. */
export function pathWord(weakestValue: number): PathWord {
  if (weakestValue >= LIKELY_FROM) return 'likely';
  return weakestValue >= POSSIBLE_FROM ? 'possible' : 'long shot';
}

/** Marks the people of the network that are closed to paths: 1 for each. */
export function closedPeople(network: TieNetwork, ids: Iterable<Id>): Uint8Array {
  const closed = new Uint8Array(network.personIds.length);
  for (const id of ids) {
    const index = network.indexById.get(id);
    if (index !== undefined) closed[index] = 1;
  }
  return closed;
}

/** The value of the best path that begins with each of `firstHops`, in their order; 0 for none. */
export function firstPersonValues(
  network: TieNetwork,
  onward: Onward,
  firstHops: readonly FirstHop[],
): Float64Array {
  return Float64Array.from(firstHops, (hop) => {
    const index = network.indexById.get(hop.personId);
    return index === undefined ? 0 : firstHopValue(hop) * onwardValue(onward, index);
  });
}

interface Start {
  readonly hop: FirstHop;
  readonly index: number;
  readonly value: number;
  readonly pinned: boolean;
}

function pathsAround(input: WaysInInput, closedIds: ReadonlySet<Id>): Path[] {
  const { network, firstHops, endIds, pinned } = input;
  const onward = onwardTo(network, endIds, closedPeople(network, closedIds));
  const values = firstPersonValues(network, onward, firstHops);
  const valueByIndex = new Map<number, number>();
  const starts: Start[] = [];
  firstHops.forEach((hop, at) => {
    const index = network.indexById.get(hop.personId);
    const value = values[at] ?? 0;
    if (index === undefined || value === 0) return;
    valueByIndex.set(index, value);
    starts.push({ hop, index, value, pinned: pinned.has(hop.personId) });
  });
  starts.sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || b.value - a.value || a.index - b.index,
  );

  const paths: Path[] = [];
  for (const start of starts) {
    if (paths.length === MAX_PATHS) break;
    const { people, ties } = followOnward(onward, start.index);
    const shorter = people.slice(1).some((index) => (valueByIndex.get(index) ?? 0) >= start.value);
    if (shorter && !start.pinned) continue;
    paths.push(toPath(network, start, people, ties));
  }
  return paths;
}

function toPath(
  network: TieNetwork,
  start: Start,
  people: readonly number[],
  ties: readonly number[],
): Path {
  const first: Hop = {
    from: 'owner',
    personId: start.hop.personId,
    value: firstHopValue(start.hop),
    warmth: start.hop.warmth,
    balanceFactor: balanceFactor(start.hop.balance),
    answer: start.hop.answer,
  };
  const later = ties.map((tieIndex, step) => tieHop(network, tieIndex, people, step));
  const hops: Hop[] = [first, ...later];
  const weakest = hops.reduce((least, hop) => (hop.value < least.value ? hop : least), first);
  return {
    hops,
    value: start.value,
    weakest,
    word: pathWord(weakest.value),
    onGuess: hops.some((hop) => hop.from === 'tie' && hop.certainty === 'guessed'),
    pinned: start.pinned,
  };
}

function tieHop(
  network: TieNetwork,
  tieIndex: number,
  people: readonly number[],
  step: number,
): Hop {
  const tie = network.ties[tieIndex];
  const fromId = network.personIds[people[step] ?? -1];
  const personId = network.personIds[people[step + 1] ?? -1];
  if (tie === undefined || fromId === undefined || personId === undefined) {
    throw new Error(`path: no tie ${tieIndex} at hop ${step}`);
  }
  const { id: tieId, how, strength, certainty } = tie;
  return { from: 'tie', fromId, personId, value: tieValue(tie), tieId, how, strength, certainty };
}
