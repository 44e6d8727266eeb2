import { CHANCE, NETWORK, type Truth } from './parameters';
import { bell, shuffled, stream } from './random';

export interface TruePerson {
  readonly index: number;
  readonly employer: number;
  /** Their own readiness to answer, 0 to 1, at a strong tie and unburdened. */
  readonly answers: number;
  /** Around 1: how much load they bear compared with others. */
  readonly patience: number;
  readonly kin: boolean;
}

export interface TrueNetwork {
  readonly people: readonly TruePerson[];
  /** Strength of ties between people, by person and person. */
  readonly ties: readonly ReadonlyMap<number, number>[];
  /** Strength of the owner's ties at the beginning, 0 for people unknown. */
  readonly ownStrength: readonly number[];
  /** Employers that are targets. */
  readonly targets: readonly number[];
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Builds the people, their ties and the owner's place among them. */
export function trueNetwork(truth: Truth, seed: number): TrueNetwork {
  const next = stream(seed);
  const clustered = truth.shape !== 'scale-free';
  const employerOf = Array.from({ length: NETWORK.population }, () =>
    Math.floor(next() ** 1.5 * NETWORK.employers),
  );
  const ties = Array.from({ length: NETWORK.population }, () => new Map<number, number>());
  const connect = (a: number, b: number, strength: number): void => {
    if (a === b || ties[a]?.has(b)) return;
    ties[a]?.set(b, strength);
    ties[b]?.set(a, strength);
  };
  if (clustered) connectClusters(employerOf, connect, next);
  else connectHubs(employerOf, ties, connect, next);

  const people = employerOf.map(
    (employer, index): TruePerson => ({
      index,
      employer,
      answers: Math.min(0.98, Math.max(0.1, CHANCE.answerMean + CHANCE.answerSpread * bell(next))),
      patience: Math.max(0.4, 1 + 0.35 * bell(next)),
      kin: next() < NETWORK.kin,
    }),
  );
  const known = ownAcquaintances(truth, people, ties, next);
  const ownStrength = new Array<number>(NETWORK.population).fill(0);
  let circle = 0;
  let placed = 0;
  for (const index of known) {
    while (placed >= (NETWORK.circles[circle]?.people ?? Number.POSITIVE_INFINITY)) {
      circle += 1;
      placed = 0;
    }
    const strength = NETWORK.circles[circle]?.strength ?? 0.1;
    ownStrength[index] = Math.max(0.05, clamp(strength + NETWORK.strengthSpread * bell(next)));
    placed += 1;
  }
  return { people, ties, ownStrength, targets: chooseTargets(people, ties, ownStrength, next) };
}

function connectClusters(
  employerOf: readonly number[],
  connect: (a: number, b: number, strength: number) => void,
  next: () => number,
): void {
  employerOf.forEach((employer, a) => {
    for (let b = a + 1; b < employerOf.length; b++) {
      if (employerOf[b] === employer && next() < NETWORK.tieWithin)
        connect(a, b, 0.2 + 0.7 * next());
    }
    for (let bridge = 0; bridge < NETWORK.bridges; bridge++) {
      connect(a, Math.floor(next() * employerOf.length), 0.1 + 0.5 * next());
    }
  });
}

/** Preferential attachment; half of the newcomers work where their first contact does. */
function connectHubs(
  employerOf: number[],
  ties: readonly ReadonlyMap<number, number>[],
  connect: (a: number, b: number, strength: number) => void,
  next: () => number,
): void {
  const ends: number[] = [0];
  for (let a = 1; a < employerOf.length; a++) {
    for (let tie = 0; tie < NETWORK.attached; tie++) {
      const b = ends[Math.floor(next() * ends.length)] ?? 0;
      connect(a, b, 0.1 + 0.8 * next());
    }
    for (const b of ties[a]?.keys() ?? []) ends.push(a, b);
    const first = ties[a]?.keys().next().value;
    if (first !== undefined && next() < 0.5) employerOf[a] = employerOf[first] ?? 0;
  }
}

/** Whom the owner knows, the closest first: one or three employers, and people met elsewhere. */
function ownAcquaintances(
  truth: Truth,
  people: readonly TruePerson[],
  ties: readonly ReadonlyMap<number, number>[],
  next: () => number,
): number[] {
  const wanted = NETWORK.known[truth.shape];
  if (truth.shape === 'scale-free') {
    return people
      .map(({ index }) => ({ index, key: next() ** (1 / Math.max(1, ties[index]?.size ?? 1)) }))
      .sort((a, b) => b.key - a.key)
      .slice(0, wanted)
      .map(({ index }) => index);
  }
  const employers = shuffled([...new Set(people.map((person) => person.employer))], next);
  const own = new Set(employers.slice(0, truth.shape === 'newcomer' ? 1 : 3));
  const order = shuffled(people, next);
  const colleagues = order.filter(({ employer }) => own.has(employer)).slice(0, wanted * 0.4);
  const others = order.filter((person) => !colleagues.includes(person));
  const mixed = shuffled([...colleagues, ...others.slice(0, wanted - colleagues.length)], next);
  return mixed.map(({ index }) => index);
}

/** Employers with at least four people, of whom the owner knows two at most. */
function chooseTargets(
  people: readonly TruePerson[],
  ties: readonly ReadonlyMap<number, number>[],
  ownStrength: readonly number[],
  next: () => number,
): number[] {
  const at = (employer: number): TruePerson[] =>
    people.filter((person) => person.employer === employer);
  const isKnown = (index: number): boolean => (ownStrength[index] ?? 0) > 0;
  const employers = shuffled([...new Set(people.map((person) => person.employer))], next);
  const suitable = employers.filter((employer) => {
    const there = at(employer);
    const known = there.filter(({ index }) => isKnown(index)).length;
    const reachable = there.some(({ index }) => [...(ties[index]?.keys() ?? [])].some(isKnown));
    return there.length >= 4 && known <= NETWORK.knownAtTarget && reachable;
  });
  const byKnown = (employer: number): number =>
    at(employer).filter(({ index }) => isKnown(index)).length;
  const rest = employers
    .filter((employer) => !suitable.includes(employer) && at(employer).length >= 4)
    .sort((a, b) => byKnown(a) - byKnown(b));
  return [...suitable, ...rest].slice(0, NETWORK.targets);
}
