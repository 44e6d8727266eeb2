import Papa from 'papaparse';
import { addDays, fromDayNumber } from '../../src/domain/calendarDate';
import type { ImportPlanInput } from '../../src/domain/importPlan';
import { planImport } from '../../src/domain/planImport';
import { parseFiles } from '../../src/exchange/parseFiles';
import { applyImport } from '../../src/storage/imports';
import { readPeopleAndOrganizations } from '../../src/storage/people';
import { linkedinConnectionsCsv } from '../../tests/support/linkedinFile';
import { openTestStorage } from '../../tests/support/storage';

// All in one run, and the processor's time rather than the clock's: other work on the machine makes no
// difference between them. The database is IndexedDB in memory (fake-indexeddb), so that the write is
// set beside the rest without a disk.

const ROWS = 30_000;
const RUNS = 3;
const TODAY = addDays(fromDayNumber(20_777), 0);

const text = linkedinConnectionsCsv({ people: ROWS, seed: 11, hidden: 0 });
const file = { name: 'Connections.csv', bytes: new TextEncoder().encode(text) };

interface Costs {
  readonly papaparse: number;
  readonly parse: number;
  readonly plan: number;
  readonly planAgain: number;
  readonly write: number;
}

async function costOf<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, value];
}

async function once(): Promise<Costs> {
  const [papaparse] = await costOf(() => Papa.parse(text));
  const [parse, parsed] = await costOf(() => parseFiles([file], { today: TODAY }));
  if (!parsed.ok || parsed.value.candidates.length !== ROWS) throw new Error('not all were read');
  const storage = openTestStorage();
  const inputWith = async (): Promise<ImportPlanInput> => ({
    candidates: parsed.value.candidates,
    ...(await readPeopleAndOrganizations(storage)),
    past: { history: parsed.value.history, messages: [], conversations: [] },
    ties: [],
    today: TODAY,
    newId: storage.newId,
    decisions: new Map(),
    taken: new Set(),
  });
  const empty = await inputWith();
  const [plan, planned] = await costOf(() => planImport(empty));
  const [write, written] = await costOf(() => applyImport(storage, planned));
  if (!written.ok) throw new Error(written.error.type);
  // The same file once more: every row is found to be somebody who is here.
  const full = await inputWith();
  const [planAgain, again] = await costOf(() => planImport(full));
  if (again.peopleToAdd.length > 0) throw new Error('somebody came twice');
  storage.database.close();
  return { papaparse, parse, plan, planAgain, write };
}

const runs: Costs[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await once());
const least = (of: keyof Costs): number => Math.min(...runs.map((each) => each[of]));
const base = least('papaparse');
const rows: readonly (readonly [string, keyof Costs])[] = [
  ['papaparse alone: cells', 'papaparse'],
  ['read: recognize, decode, cells, dates, names', 'parse'],
  ['match and compare, nobody here yet', 'plan'],
  ['match and compare, everybody here already', 'planAgain'],
  ['write in one transaction, with the journal (IndexedDB in memory)', 'write'],
];
console.log(`${ROWS} rows of a LinkedIn file; least of ${RUNS} runs, processor time\n`);
console.log(
  '| what | ms | beside papaparse alone | beside the write |\n| --- | ---: | ---: | ---: |',
);
for (const [label, of] of rows) {
  const ms = least(of);
  console.log(
    `| ${label} | ${ms.toFixed(0)} | ${(ms / base).toFixed(1)} | ${(ms / least('write')).toFixed(2)} |`,
  );
}
