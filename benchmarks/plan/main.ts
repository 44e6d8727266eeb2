import { writeFileSync } from 'node:fs';
import { writeBackup } from '../../src/exchange/backup/writeBackup';
import { madePlan } from './rows';

const SEED = 5;
const TODAY = '2026-11-20';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Say where the backup is to be written.');
const tables = madePlan(SEED, TODAY as Parameters<typeof madePlan>[1]);
writeFileSync(path, await writeBackup(tables, { exportedAt: Date.parse(`${TODAY}T12:00:00Z`) }));
const counts = Object.entries(tables).map(([name, rows]) => `${rows?.length} ${name}`);
console.log(`${path}: ${counts.join(', ')}`);
