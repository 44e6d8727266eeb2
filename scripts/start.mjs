#!/usr/bin/env node
// From a fresh checkout to the running app: installs, builds, serves. Parameters go to scripts/serve.mjs.
import { installPackages, requireNode } from './lib/installed.mjs';
import { run } from './lib/run.mjs';

requireNode();
await installPackages();
console.log('Building the app …');
// What every part weighs is of no use here; what went wrong is.
const { code, output } = await run(process.execPath, ['scripts/build.mjs'], { isQuiet: true });
if (code !== 0) {
  console.error(output);
  process.exit(code);
}
await import('./serve.mjs');
