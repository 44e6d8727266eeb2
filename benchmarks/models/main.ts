import { ASK_KINDS } from '../../src/domain/ask';
import { addDays, fromDayNumber } from '../../src/domain/calendarDate';
import { type FirstHop, waysIn } from '../../src/domain/path';
import type { ClosenessRating, Tie } from '../../src/domain/person';
import { outlook } from '../../src/domain/planner/outlook';
import { planInput } from '../../src/domain/planner/planInput';
import type { PlanInput, PlanPerson } from '../../src/domain/planner/planPerson';
import type { PlanRows } from '../../src/domain/planner/planRows';
import { PLAN_SETTINGS } from '../../src/domain/planner/planSettings';
import { planWeek } from '../../src/domain/planner/week';
import { type TieNetwork, tieNetwork } from '../../src/domain/tieNetwork';
import { stream } from '../simulation/truths/random';
import { readingOf } from './reading';
import { madeRows } from './rows';

const SIZES = [300, 3_000, 10_000] as const;
const TIES_EACH = 3;
const NETWORKS = 5;
const RUNS = 9;
const TODAY = fromDayNumber(20_777);

interface Made {
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
  readonly firstHops: readonly FirstHop[];
  readonly people: readonly PlanPerson[];
}

/** People with three ties each, a few of them hubs, half of them met. */
function made(size: number, seed: number): Made {
  const next = stream(seed);
  const ids = Array.from({ length: size }, (_, index) => `p${String(index).padStart(6, '0')}`);
  const idAt = (place: number): string => ids[Math.floor(place)] ?? 'p000000';
  const ties = Array.from({ length: size * TIES_EACH }, (_, index): Tie => {
    const a = next() * size;
    const b = next() * next() * size;
    return {
      id: `t${String(index).padStart(6, '0')}`,
      createdAt: 0,
      updatedAt: 0,
      trashedAt: null,
      personAId: idAt(a),
      personBId: idAt(b),
      how: '',
      strength: (1 + Math.floor(next() * 5)) as ClosenessRating,
      certainty: 'known',
    };
  });
  const firstHops = ids
    .filter(() => next() < 0.5)
    .map((personId) => ({
      personId,
      warmth: next(),
      balance: 0,
      answer: next(),
      atRest: next() < 0.02,
    }));
  const people = ids.map(
    (personId): PlanPerson => ({
      personId,
      organizationId: `o${Math.floor((next() * size) / 10)}`,
      met: true,
      closeness: null,
      addedOn: addDays(TODAY, -900),
      touches: Array.from({ length: 5 }, () => ({
        date: addDays(TODAY, -Math.floor(next() * 900)),
        kind: 'message answered' as const,
      })),
      lastConversationOn: next() < 0.3 ? addDays(TODAY, -Math.floor(next() * 400)) : null,
      conversationsInYear: 0,
      asksInYear: 0,
      silences: 0,
      waitingForAnswer: false,
      answer: next(),
      balance: { atRest: false, mayAsk: ASK_KINDS },
      cadenceElapsed: next() * 2,
      owed: [],
      hasInterests: false,
      hasUntoldMilestone: false,
    }),
  );
  return { ids, ties, firstHops, people };
}

const weekInput = ({ ids, people }: Made, network: TieNetwork): PlanInput => ({
  today: TODAY,
  people,
  network,
  targets: Array.from({ length: 10 }, (_, target) => ({
    targetId: String(target),
    priority: 1 + (target % 3),
    openHelp: ['knowledge', 'introduction'],
    endIds: ids.slice(target * 8, target * 8 + 8),
  })),
  pinned: new Set(),
  avoided: new Set(),
  ceiling: { people: 4, minutes: 60 },
  days: [0, 3, 4].map((days) => addDays(TODAY, days)),
  settings: PLAN_SETTINGS,
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The median of some runs in milliseconds, the first ones for warming up not counted. */
function timed(run: () => unknown): number {
  for (let i = 0; i < 3; i++) run();
  return median(
    Array.from({ length: RUNS }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );
}

const WORKS: Readonly<Record<string, (world: Made, network: TieNetwork) => unknown>> = {
  'network of ties': ({ ids, ties }) => tieNetwork(ids, ties),
  'ways in to one target': ({ ids, firstHops }, network) =>
    waysIn({
      network,
      firstHops,
      endIds: ids.slice(-3),
      pinned: new Set(),
      avoided: new Set(),
    }),
  'a week with ten targets': (world, network) => planWeek(weekInput(world, network)),
};

console.log(`median (lowest to highest) of ${NETWORKS} networks in ms, and the exponent of growth`);
const [smallest, , largest] = SIZES;
for (const [name, work] of Object.entries(WORKS)) {
  const medians = SIZES.map((size) => {
    const times = Array.from({ length: NETWORKS }, (_, seed) => {
      const world = made(size, 7_000 + seed);
      const network = tieNetwork(world.ids, world.ties);
      return timed(() => work(world, network));
    });
    const spread = `${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)}`;
    console.log(`${name}, ${size} people: ${median(times).toFixed(1)} (${spread})`);
    return median(times);
  });
  const growth = Math.log((medians[2] ?? 0) / (medians[0] ?? 1)) / Math.log(largest / smallest);
  console.log(`${name}: n^${growth.toFixed(2)}`);
}

const ROW_SIZES = [300, 1_000, 3_000] as const;
const ROW_RUNS = 5;
type Run = () => unknown;
const ROW_WORKS: Readonly<Record<string, (rows: PlanRows, size: number) => Promise<Run>>> = {
  "the planner's input from rows": async (rows) => () => planInput(rows, TODAY, () => TODAY),
  'the outlook from rows': async (rows) => () => outlook(rows, TODAY, () => TODAY),
  'reading the rows, from a database in memory': (rows, size) => readingOf(rows, `rows-${size}`),
};

for (const [name, prepare] of Object.entries(ROW_WORKS)) {
  const medians: number[] = [];
  for (const size of ROW_SIZES) {
    const run = await prepare(madeRows(size, 7_000, TODAY), size);
    await run();
    const times: number[] = [];
    for (let i = 0; i < ROW_RUNS; i++) {
      const began = performance.now();
      await run();
      times.push(performance.now() - began);
    }
    const spread = `${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)}`;
    console.log(`${name}, ${size} people: ${median(times).toFixed(1)} (${spread})`);
    medians.push(median(times));
  }
  const growth = Math.log((medians[2] ?? 0) / (medians[0] ?? 1)) / Math.log(10);
  console.log(`${name}: n^${growth.toFixed(2)}`);
}
