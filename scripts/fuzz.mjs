#!/usr/bin/env node
// 100,000 hostile files and backups, from another seed each time:
//   npm run fuzz                     npm run fuzz -- 20000 --seed=7
import { spawn } from 'node:child_process';

const [count = '100000'] = process.argv.slice(2).filter((each) => /^\d+$/.test(each));
const seed =
  process.argv.find((each) => each.startsWith('--seed='))?.slice('--seed='.length) ??
  String(Math.floor(Math.random() * 2 ** 31));
console.log(`${count} from the seed ${seed}`);
const child = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/exchange/hostile.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, ORRERY_HOSTILE_FILES: count, ORRERY_HOSTILE_SEED: seed },
  },
);
child.on('exit', (code) => process.exit(code ?? 1));
