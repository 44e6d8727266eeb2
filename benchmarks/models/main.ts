import { fromDayNumber } from '../../src/domain/calendarDate';
import { waysIn } from '../../src/domain/path';
import { outlook } from '../../src/domain/planner/outlook';
import { planInput } from '../../src/domain/planner/planInput';
import { planWeek } from '../../src/domain/planner/week';
import { type TieNetwork, tieNetwork } from '../../src/domain/tieNetwork';
import { writeInto } from '../support/writeInto';
import { type Made, made, weekInput } from './made';
import { growthOf, median, type Timing, timesOf } from './measure';
import { readingOf } from './reading';
import { madeRows } from './rows';

const SIZES = [300, 1_000, 3_000, 10_000] as const;
/** What works on all rows: at 10,000 people filling the database in memory would take most of the time. */
const ROW_SIZES = [300, 1_000, 3_000] as const;
const NETWORKS = 5;
const FIRST_SEED = 7_000;
const TODAY = fromDayNumber(20_777);

type Run = () => unknown;
interface Work {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly networks: number;
  readonly prepare: (size: number, seed: number) => Run | Promise<Run>;
}

const onNetwork = (name: string, run: (world: Made, network: TieNetwork) => unknown): Work => ({
  name,
  sizes: SIZES,
  networks: NETWORKS,
  prepare: (size, seed) => {
    const world = made(size, seed, TODAY);
    const network = tieNetwork(world.ids, world.ties);
    return () => run(world, network);
  },
});

const WORKS: readonly Work[] = [
  onNetwork('network of people and ties', ({ ids, ties }) => tieNetwork(ids, ties)),
  onNetwork('ways in to one target', ({ ids, firstHops }, network) =>
    waysIn({
      network,
      firstHops,
      endIds: ids.slice(-3),
      pinned: new Set(),
      avoided: new Set(),
    }),
  ),
  onNetwork('both: a path from ties as they are kept', ({ ids, ties, firstHops }) =>
    waysIn({
      network: tieNetwork(ids, ties),
      firstHops,
      endIds: ids.slice(-3),
      pinned: new Set(),
      avoided: new Set(),
    }),
  ),
  onNetwork('a week with ten targets', (world, network) =>
    planWeek(weekInput(world, network, TODAY)),
  ),
  {
    name: "the planner's input from rows",
    sizes: ROW_SIZES,
    networks: NETWORKS,
    prepare: (size, seed) => {
      const rows = madeRows(size, seed, TODAY);
      return () => planInput(rows, TODAY, () => TODAY);
    },
  },
  {
    name: 'the outlook from rows',
    sizes: ROW_SIZES,
    networks: 1,
    prepare: (size, seed) => {
      const rows = madeRows(size, seed, TODAY);
      return () => outlook(rows, TODAY, () => TODAY);
    },
  },
  {
    name: 'reading the rows, from a database in memory',
    sizes: ROW_SIZES,
    networks: 1,
    prepare: (size, seed) => readingOf(madeRows(size, seed, TODAY), `rows-${size}`),
  },
];

async function timingsOf({ sizes, networks, prepare }: Work): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const size of sizes) {
    const medians: number[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (let network = 0; network < networks; network++) {
      const times = await timesOf(await prepare(size, FIRST_SEED + network));
      medians.push(median(times));
      least = Math.min(least, ...times);
    }
    timings.push({ size, medians, least });
  }
  return timings;
}

const inMs = (ms: number): string =>
  ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en');

function cellOf(timing: Timing | undefined): string {
  if (timing === undefined) return 'not measured';
  const { medians } = timing;
  if (medians.length === 1) return inMs(median(medians));
  return `${inMs(median(medians))} (${inMs(Math.min(...medians))} to ${inMs(Math.max(...medians))})`;
}

const began = performance.now();
const lines = [
  `| work | ${SIZES.map((size) => `${size.toLocaleString('en')} people`).join(' | ')} | growth |`,
  `| --- | ${SIZES.map(() => '---:').join(' | ')} | ---: |`,
];
for (const work of WORKS) {
  const timings = await timingsOf(work);
  const cells = SIZES.map((size) => cellOf(timings.find((timing) => timing.size === size)));
  const line = `| ${work.name} | ${cells.join(' | ')} | n^${growthOf(timings).toFixed(2)} |`;
  console.log(line);
  lines.push(line);
}
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
const at = process.argv.indexOf('--write');
const path = process.argv[at + 1];
if (at !== -1 && path !== undefined) writeInto(path, 'models', lines.join('\n'));
