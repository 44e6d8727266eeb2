import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../src/domain/calendarDate';
import { newPerson } from '../../src/domain/newPerson';
import { planImport } from '../../src/domain/planImport';
import { readBackup } from '../../src/exchange/backup/readBackup';
import { writeBackup } from '../../src/exchange/backup/writeBackup';
import { aHostileFile, aSpoiledBackup, aSpoiledRow, NAUGHTY } from './hostile';
import { parse } from './importFiles';

/** `npm run fuzz` reads ten times as many, from another seed each time. */
const IN_ALL = Number(process.env.ORRERY_HOSTILE_FILES ?? 10_000);
const SEED = Number(process.env.ORRERY_HOSTILE_SEED ?? 5);
const FILES = Math.round(IN_ALL * 0.8);
const BACKUPS = (IN_ALL - FILES) / 2;
/** Far above what any of them takes, so that only one that hangs meets it; milliseconds. */
const PATIENCE = 120_000 + IN_ALL * 100;
/** The most work that one may make, of the processor's time, so that a busy machine fails nobody; milliseconds. */
const MOST_WORK = 5_000;

const settings = (numRuns: number) => ({ numRuns, seed: SEED });
const TODAY = fromDayNumber(20_777);

const aRecord = (id: string) => ({ id, createdAt: 1, updatedAt: 2, trashedAt: null });
const TABLES = {
  people: NAUGHTY.slice(0, 3).map((name, index) => ({
    ...aRecord(`p${index}`),
    ...newPerson({ name: name || 'Ada' }),
  })),
  organizations: [
    { ...aRecord('o0'), name: '=1+1', industry: '__proto__', website: '', notes: '\0' },
  ],
  ties: [
    {
      ...aRecord('t0'),
      personAId: 'p0',
      personBId: 'p1',
      how: '',
      strength: 3,
      certainty: 'known',
    },
  ],
  changes: [{ clock: '0loyw3v28-0000-device', table: 'people', id: 'p0' }],
};

/** The names of what every object has; a reader that adds one has let a file into the program. */
const commonNames = (): string => Object.getOwnPropertyNames(Object.prototype).join();

describe('what is not meant well', () => {
  it(
    'as a file gives a report, and people who can be planned for, and is no more than that',
    async () => {
      const before = commonNames();
      let id = 0;
      await fc.assert(
        fc.asyncProperty(aHostileFile, async (file) => {
          const start = process.cpuUsage();
          const { candidates, reports, history } = await parse(file);
          expect(reports.length).toBeGreaterThan(0);
          for (const report of reports)
            expect(report.read + report.past === 0).toBe(report.error !== null);
          const plan = planImport({
            candidates,
            people: [],
            organizations: [],
            past: { history, messages: [], conversations: [] },
            ties: [],
            today: TODAY,
            newId: () => `id${id++}`,
            decisions: new Map(),
            taken: new Set(),
          });
          for (const person of plan.peopleToAdd) {
            expect(person.name.trim()).not.toBe('');
            expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
          }
          const { user } = process.cpuUsage(start);
          expect(user / 1000).toBeLessThan(MOST_WORK);
        }),
        settings(FILES),
      );
      expect(commonNames()).toBe(before);
    },
    PATIENCE,
  );

  it(
    'as a backup is refused or mended',
    async () => {
      const before = commonNames();
      const whole = new TextDecoder().decode(await writeBackup(TABLES, { exportedAt: 0 }));
      expect((await readBackup(new TextEncoder().encode(whole))).ok).toBe(true);
      await fc.assert(
        fc.asyncProperty(aSpoiledBackup(whole), async (bytes) => {
          const read = await readBackup(bytes);
          if (!read.ok) expect(read.error.type).not.toBe('');
        }),
        settings(BACKUPS),
      );
      expect(commonNames()).toBe(before);
    },
    PATIENCE,
  );

  it(
    'as a row of a backup that is whole is mended, or left out and told',
    async () => {
      const before = commonNames();
      await fc.assert(
        fc.asyncProperty(
          fc.array(aSpoiledRow, { minLength: 1, maxLength: 4 }),
          async (spoilings) => {
            const tables = spoilings.reduce<unknown>((value, spoiled) => spoiled(value), TABLES);
            const read = await sealedAndRead(tables);
            if (!read?.ok) return;
            for (const person of read.value.tables.people) {
              expect(typeof person.id).toBe('string');
              expect(typeof person.name).toBe('string');
              expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
            }
          },
        ),
        settings(BACKUPS),
      );
      expect(commonNames()).toBe(before);
    },
    PATIENCE,
  );
});

/** Reads the tables as a backup whose checksum holds; null where they aren't tables at all. */
async function sealedAndRead(tables: unknown) {
  if (typeof tables !== 'object' || tables === null) return null;
  if (!Object.values(tables).every((rows) => Array.isArray(rows))) return null;
  const bytes = await writeBackup(tables as Record<string, object[]>, { exportedAt: 0 });
  return readBackup(bytes);
}
