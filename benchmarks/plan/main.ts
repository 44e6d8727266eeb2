import { writeFileSync } from 'node:fs';
import type { CalendarDate } from '../../src/domain/record';
import { writeBackup } from '../../src/exchange/backup/writeBackup';
import { madePlan } from './rows';

const SEED = 5;

/** Where to, and the day on which the plan stands; today unless another is named. */
const [path, day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (path === undefined) throw new Error('Say where the backup is to be written.');
const tables = madePlan(SEED, day as CalendarDate);
writeFileSync(path, await writeBackup(tables, { exportedAt: Date.parse(`${day}T12:00:00Z`) }));
const counts = Object.entries(tables).map(([name, rows]) => `${rows?.length} ${name}`);
console.log(`${path}: ${counts.join(', ')}`);
