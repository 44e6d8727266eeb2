#!/usr/bin/env node
// What is quick to know: types, style, which way imports point, unused code, unit tests.
import { check, runSteps, unitTests } from './lib/steps.mjs';

export const QUICK_STEPS = [
  { name: 'types', run: check('npm', ['run', '--silent', 'types']) },
  { name: 'lint', run: check('npm', ['run', '--silent', 'lint']) },
  { name: 'imports', run: check('npm', ['run', '--silent', 'deps']) },
  { name: 'unused code', run: check('npm', ['run', '--silent', 'unused']) },
  { name: 'unit tests', run: unitTests },
];

if (import.meta.filename === process.argv[1]) {
  const { passed, failed } = await runSteps(QUICK_STEPS);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
