import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run, runTool } from './run.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Outcome>} run
 * @property {string} [needs] a step without which this one can't run
 */

const REPORTS = '.cache';

/**
 * Runs the steps in turn, all of them, and says what became of each.
 *
 * @param {Step[]} steps
 * @returns {Promise<Outcome>} the sum
 */
export async function runSteps(steps) {
  /** @type {Map<string, Outcome & { seconds: number }>} */
  const outcomes = new Map();
  for (const { name, needs, run: runStep } of steps) {
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const isPossible = needs === undefined || outcomes.get(needs)?.failed === 0;
    if (!isPossible) console.log(`not run: it needs '${needs}'`);
    const outcome = isPossible ? await runStep() : { passed: 0, failed: 1 };
    outcomes.set(name, { ...outcome, seconds: (performance.now() - start) / 1000 });
  }
  console.log('');
  for (const [name, { passed, failed, seconds }] of outcomes) {
    const result = `${passed} passed, ${failed} failed`;
    console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${result} (${seconds.toFixed(1)} s)`);
  }
  return sum([...outcomes.values()]);
}

/**
 * A command that passes or fails as a whole.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @returns {() => Promise<Outcome>}
 */
export function check(command, parameters) {
  return async () => {
    const { code } = await run(command, parameters);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  };
}

/** Unit tests, each counted. @returns {Promise<Outcome>} */
export async function unitTests() {
  const report = freshReport('vitest.json');
  const { code } = await runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return counted(report, code, ({ numPassedTests, numTotalTests, testResults }) => {
    // A file that can't be read has no tests to fail.
    const broken = testResults.filter(
      (
        /** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults },
      ) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
  });
}

/** Journeys in the browser, each counted; one that was passed over has failed. @returns {Promise<Outcome>} */
export async function journeys() {
  const report = freshReport('playwright.json');
  const { code } = await runTool('playwright', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  return counted(report, code, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}

/** @param {Outcome[]} outcomes */
function sum(outcomes) {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const report = `${REPORTS}/${name}`;
  rmSync(report, { force: true });
  return report;
}

/**
 * @param {string} report
 * @param {number} code with which the command ended
 * @param {(report: any) => Outcome} count
 * @returns {Outcome}
 */
function counted(report, code, count) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const outcome = count(JSON.parse(readFileSync(report, 'utf8')));
  const isSilentFailure = outcome.failed === 0 && (code !== 0 || outcome.passed === 0);
  return isSilentFailure ? { ...outcome, failed: 1 } : outcome;
}
