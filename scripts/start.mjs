#!/usr/bin/env node
// From a fresh checkout to the running app: installs, builds, serves. Parameters go to scripts/serve.mjs.
import { installPackages, requireNode } from './lib/installed.mjs';
import { run } from './lib/run.mjs';

requireNode();
await installPackages();
const { code } = await run(process.execPath, ['scripts/build.mjs']);
if (code !== 0) process.exit(code);
await import('./serve.mjs');
