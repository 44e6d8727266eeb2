import type { TrueNetwork } from './network';
import { RECORD } from './parameters';
import { bell, stream } from './random';

export type Help = 'knowledge' | 'introduction' | 'opportunity';
export const HELPS: readonly Help[] = ['knowledge', 'introduction', 'opportunity'];

export interface RecordedTie {
  readonly a: number;
  readonly b: number;
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly certainty: 'known' | 'told' | 'guessed';
}

export type TouchKind = 'in person' | 'message answered' | 'message unanswered';

/** What the owner has written down: all that a strategy other than the oracle may look at. Days are
 * counted from the beginning of the year, negative before it. */
export interface OwnersRecord {
  readonly employerOf: readonly number[];
  readonly targets: readonly number[];
  readonly met: Set<number>;
  /** Not met, but known of. */
  readonly admired: Set<number>;
  readonly rating: Map<number, 1 | 2 | 3 | 4 | 5>;
  readonly addedOn: Map<number, number>;
  /** By 'a-b', the smaller first. */
  readonly ties: Map<string, RecordedTie>;
  readonly touches: Map<number, { day: number; kind: TouchKind }[]>;
  readonly conversationOn: Map<number, number>;
  readonly asks: RecordedAsk[];
  readonly gives: { id: number; person: number; day: number }[];
  readonly sent: { person: number; day: number; answered: boolean }[];
  readonly promises: RecordedPromise[];
  /** Kinds of help still open at each target, in the order of `targets`. */
  readonly open: readonly Set<Help>[];
}

export interface RecordedAsk {
  readonly id: number;
  readonly person: number;
  readonly kind: 'advice' | 'introduction' | 'referral';
  readonly day: number;
  readonly answered: boolean;
  readonly granted: boolean;
  toldOn: number | null;
}

export interface RecordedPromise {
  readonly id: number;
  readonly person: number;
  readonly due: number;
  doneOn: number | null;
  late: boolean;
}

const stars = (strength: number): 1 | 2 | 3 | 4 | 5 =>
  Math.min(5, Math.max(1, 1 + Math.round(4 * strength))) as 1 | 2 | 3 | 4 | 5;

export const tieKey = (a: number, b: number): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** Writes down a tie between two people; what was known stays, a guess gives way. */
export function recordTie(
  record: OwnersRecord,
  a: number,
  b: number,
  strength: number,
  certainty: RecordedTie['certainty'],
): void {
  const key = tieKey(a, b);
  const before = record.ties.get(key);
  if (before !== undefined && before.certainty !== 'guessed') return;
  record.ties.set(key, {
    a: Math.min(a, b),
    b: Math.max(a, b),
    strength: stars(strength),
    certainty,
  });
}

/** The record as the year begins, with its gaps and errors. */
export function firstRecord(network: TrueNetwork, seed: number): OwnersRecord {
  const next = stream(seed);
  const targets = new Set(network.targets);
  const record: OwnersRecord = {
    employerOf: network.people.map((person) => person.employer),
    targets: network.targets,
    met: new Set(),
    admired: new Set(),
    rating: new Map(),
    addedOn: new Map(),
    ties: new Map(),
    touches: new Map(),
    conversationOn: new Map(),
    asks: [],
    gives: [],
    sent: [],
    promises: [],
    open: network.targets.map(() => new Set(HELPS)),
  };
  for (const { index, employer } of network.people) {
    const strength = network.ownStrength[index] ?? 0;
    if (strength > 0) recordAcquaintance(record, index, strength, next);
    else if (targets.has(employer) && next() < RECORD.admired) {
      record.admired.add(index);
      record.addedOn.set(index, -100);
    }
  }
  recordTies(record, network, next);
  return record;
}

function recordAcquaintance(
  record: OwnersRecord,
  index: number,
  strength: number,
  next: () => number,
): void {
  record.met.add(index);
  record.addedOn.set(index, -400);
  if (next() < RECORD.rated) {
    const seen = strength + RECORD.ratingNoise * bell(next);
    record.rating.set(index, stars(Math.min(1, Math.max(0, seen))));
  }
  const weeksAgo = 1 + Math.floor(-Math.log(1 - next()) * (4 + 60 * (1 - strength)));
  if (next() < RECORD.pastTouchKnown) {
    const day = -7 * Math.min(weeksAgo, 250);
    const inPerson = next() < 0.4;
    record.touches.set(index, [{ day, kind: inPerson ? 'in person' : 'message answered' }]);
    if (inPerson) record.conversationOn.set(index, day);
  }
}

function recordTies(record: OwnersRecord, network: TrueNetwork, next: () => number): void {
  const onRecord = [...record.met, ...record.admired];
  const isOnRecord = new Set(onRecord);
  network.ties.forEach((ties, a) => {
    for (const [b, strength] of ties) {
      if (b < a || !isOnRecord.has(a) || !isOnRecord.has(b)) continue;
      if (next() >= RECORD.tieKnown) continue;
      const seen = Math.min(1, Math.max(0, strength + RECORD.ratingNoise * bell(next)));
      recordTie(record, a, b, seen, next() < 0.6 ? 'known' : 'guessed');
    }
  });
  const wrong = Math.round(record.ties.size * RECORD.falseTies);
  for (let i = 0; i < wrong; i++) {
    const a = onRecord[Math.floor(next() * onRecord.length)] ?? 0;
    const b = onRecord[Math.floor(next() * onRecord.length)] ?? 0;
    if (a !== b) recordTie(record, a, b, next() * 0.6, 'guessed');
  }
}
