#!/usr/bin/env node
// Rebuilds docs/capabilities.md from docs/capabilities.json and the tests that prove each line through the interface.
// Fails where a capability that names its screen has no test, where a test carries a number that isn't claimed, and where
// the harness lets a test pass that proves nothing. `--check` writes nothing, and fails where the table is not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requireChromium } from './lib/chromium.mjs';
import { runTool } from './lib/run.mjs';

/**
 * @typedef {object} Capability
 * @property {string} number
 * @property {'M' | 'S'} need
 * @property {string} section
 * @property {string} capability
 * @property {string | null} screen where it lives; null until it is claimed
 *
 * @typedef {object} Spec a test, as Playwright's JSON reporter lists it
 * @property {string} title
 * @property {string} file
 * @property {string[]} tags
 * @property {{ results: { status: string, errors: { message?: string }[] }[] }[]} tests
 *
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

const TABLE = 'docs/capabilities.md';
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** @type {Capability[]} */
const capabilities = JSON.parse(readFileSync('docs/capabilities.json', 'utf8'));
const listed = await playwright(['test', '--list', '--reporter=json']);
const testsByNumber = new Map();
for (const { title, file, tags } of listed) {
  for (const tag of tags) {
    if (!/^C\d+$/.test(tag)) continue;
    testsByNumber.set(tag, [...(testsByNumber.get(tag) ?? []), `\`${file}\`: ${title}`]);
  }
}

const faults = [...faultsOfClaims(), ...(await faultsOfHarness())];
const table = tableOf();
if (!values.check) writeFileSync(TABLE, table);
else if (readFileSync(TABLE, 'utf8') !== table) {
  faults.push(`${TABLE} is not up to date: npm run capabilities`);
}

for (const fault of faults) console.error(`✗ ${fault}`);
const claimed = capabilities.filter(({ screen }) => screen !== null).length;
console.log(`${claimed} of ${capabilities.length} capabilities claimed`);
process.exit(faults.length === 0 ? 0 : 1);

/** @returns {string[]} */
function faultsOfClaims() {
  const known = new Map(capabilities.map((capability) => [capability.number, capability]));
  return [
    ...capabilities
      .filter(({ number, screen }) => screen !== null && !testsByNumber.has(number))
      .map(({ number, screen }) => `${number} is said to be at ${screen}, but no test proves it`),
    ...[...testsByNumber.keys()]
      .filter((number) => known.get(number)?.screen == null)
      .map(
        (number) => `a test proves ${number}, but docs/capabilities.json names no screen for it`,
      ),
  ];
}

/**
 * The canary: tests that prove nothing, each named with the reason for which it must fail.
 *
 * @returns {Promise<string[]>}
 */
async function faultsOfHarness() {
  await requireChromium();
  const canaries = await playwright(['test', '--config', 'tests/e2e/canary/playwright.config.ts']);
  if (canaries.length === 0) return ['the canary has no tests'];
  return canaries.flatMap(({ title, tests }) => {
    const reason = title.slice(title.indexOf(': ') + 2);
    const said = tests
      .flatMap(({ results }) => results)
      .flatMap(({ errors }) => errors.map(({ message }) => message ?? ''))
      .join('\n');
    return said.includes('This test proves no capability') && said.includes(reason)
      ? []
      : [
          `the harness did not fail the test '${title}' for its reason; it said: ${said || 'nothing'}`,
        ];
  });
}

/**
 * @param {string[]} parameters
 * @returns {Promise<Spec[]>}
 */
async function playwright(parameters) {
  const { output } = await runTool('playwright', parameters, { isQuiet: true });
  const start = output.indexOf('\n{') + 1;
  try {
    return specsOf(JSON.parse(output.slice(output.startsWith('{') ? 0 : start)));
  } catch {
    throw new Error(`Playwright said:\n${output}`);
  }
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function tableOf() {
  const lines = [
    '# Capabilities',
    '',
    'What Orrery can do, where, and which tests prove it: each opens the app at `/`, gets to the screen by its links, types a',
    'random word, and finds it again with the server stopped and the browser offline. M: it must be there; S: it supports.',
    'Made by `npm run capabilities` from `docs/capabilities.json` and the tests.',
  ];
  let section = '';
  for (const capability of capabilities) {
    if (capability.section !== section) {
      section = capability.section;
      lines.push('', `## ${section}`, '');
      lines.push('| | need | capability | screen | proved by |', '| --- | --- | --- | --- | --- |');
    }
    const tests = testsByNumber.get(capability.number) ?? [];
    lines.push(
      `| ${[
        capability.number,
        capability.need,
        capability.capability,
        capability.screen ?? '',
        tests.join('<br>'),
      ].join(' | ')} |`,
    );
  }
  return `${lines.join('\n')}\n`;
}
