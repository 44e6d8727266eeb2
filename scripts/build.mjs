#!/usr/bin/env node
// Builds dist/ and looks whether all of it is there. ORRERY_BASE=/orrery/ for a host that serves it under a path.
import { rmSync } from 'node:fs';
import { faultsOfBuild } from './lib/builtApp.mjs';
import { runTool } from './lib/run.mjs';

rmSync('dist', { recursive: true, force: true });
const { code } = await runTool('vite', ['build']);
if (code !== 0) process.exit(code);
const faults = faultsOfBuild('dist');
for (const fault of faults) console.error(`✗ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
