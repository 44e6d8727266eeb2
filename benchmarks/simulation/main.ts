import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { writeInto } from '../support/writeInto';
import { play } from './play';
import { tables } from './report';
import type { Outcome } from './statistics';
import { ABLATION_NAMES, GOAL_RULES, ORACLE, OURS, RULES, strategyNamed } from './strategies/all';
import { TRUTHS } from './truths/parameters';

/** Worlds for tuning and worlds for reporting have nothing in common. */
const SEEDS = {
  tuning: { strategies: 1_000, ablation: 1_000 },
  reporting: { strategies: 7_000_000, ablation: 8_000_000 },
} as const;
const THREADS = 2;

interface Job {
  readonly strategy: string;
  readonly seed: number;
  readonly stratum: number;
}

function jobsOf(strategies: readonly string[], firstSeed: number, worlds: number): Job[] {
  return Array.from({ length: worlds }, (_, world) => world).flatMap((world) =>
    strategies.map((strategy) => ({
      strategy,
      seed: firstSeed + 10 * world,
      stratum: world % TRUTHS.length,
    })),
  );
}

function live({ strategy, seed, stratum }: Job): Outcome {
  const truth = TRUTHS[stratum];
  if (truth === undefined) throw new Error(`no truth ${stratum}`);
  const measures = play(truth, seed, (world) => strategyNamed(strategy, world, seed));
  return { strategy, seed, stratum, truth, measures };
}

function liveInThreads(jobs: readonly Job[]): Promise<Outcome[]> {
  const shares = Array.from({ length: THREADS }, (_, thread) =>
    jobs.filter((_job, index) => index % THREADS === thread),
  );
  return Promise.all(
    shares.map(
      (share) =>
        new Promise<Outcome[]>((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: share });
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  ).then((parts) => parts.flat());
}

function numberAfter(flag: string, otherwise: number): number {
  const at = process.argv.indexOf(flag);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
}

async function report(): Promise<void> {
  const began = performance.now();
  const worlds = numberAfter('--worlds', 216);
  const ablationWorlds = numberAfter('--ablation', 72);
  const seeds = process.argv.includes('--tuning') ? SEEDS.tuning : SEEDS.reporting;
  const outcomes = await liveInThreads(
    jobsOf([OURS, ...RULES, ...GOAL_RULES, ORACLE], seeds.strategies, worlds),
  );
  const ablated = await liveInThreads(
    jobsOf([OURS, ...ABLATION_NAMES], seeds.ablation, ablationWorlds),
  );
  const text = tables(outcomes, ablated);
  console.log(text);
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s on ${THREADS} threads`);
  const at = process.argv.indexOf('--write');
  const path = process.argv[at + 1];
  if (at !== -1 && path !== undefined) writeInto(path, 'tables', text);
}

if (isMainThread) await report();
else parentPort?.postMessage((workerData as readonly Job[]).map(live));
