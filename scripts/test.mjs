#!/usr/bin/env node
// Everything, from a fresh checkout: installs what is missing, a browser too, then runs every check and every test.
// Its last line is the count.
import { installPackages, requireNode } from './lib/installed.mjs';

requireNode();
await installPackages();

// These need the packages.
const { QUICK_STEPS } = await import('./check.mjs');
const { offerHeadlessShell, requireChromium } = await import('./lib/chromium.mjs');
const { check, journeys, runSteps } = await import('./lib/steps.mjs');

await requireChromium();
await offerHeadlessShell();
const { passed, failed } = await runSteps([
  ...QUICK_STEPS,
  { name: 'build', run: check(process.execPath, ['scripts/build.mjs']) },
  { name: 'sizes', needs: 'build', run: check(process.execPath, ['scripts/sizes.mjs']) },
  { name: 'age', run: check(process.execPath, ['scripts/age.mjs']) },
  { name: 'journeys', needs: 'build', run: journeys },
  {
    name: 'capabilities',
    needs: 'build',
    run: check(process.execPath, ['scripts/capabilities.mjs', '--check']),
  },
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
