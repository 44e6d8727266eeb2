#!/usr/bin/env node
// Checks which way imports point, by .dependency-cruiser.cjs. Fails too where the tool would see nothing: every file of src
// must be among its modules, and each rule must report a violation that is planted for it in a source tree of its own.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** One import for each rule that forbids it, and the same through a worker, where the tool has another syntax to see. */
const PLANTED = [
  ['no-cycles', 'src/domain/one.ts', "import './two';", 'src/domain/two.ts', "import './one';"],
  ['found', 'src/ui/Button.ts', "import './nowhere';"],
  ['no-barrels', 'src/ui/Button.ts', "import '.';", 'src/ui/index.ts', ''],
  ['domain-is-pure', 'src/domain/one.ts', "import '../ui/two';", 'src/ui/two.ts', ''],
  ['domain-is-pure', 'src/domain/one.ts', "import 'preact';"],
  [
    'domain-is-pure',
    'src/domain/one.ts',
    "import type { T } from '../ui/two'; export const t: T = 1;",
    'src/ui/two.ts',
    'export type T = 1;',
  ],
  [
    'middle-imports-domain-only',
    'src/map/one.ts',
    "import '../storage/two';",
    'src/storage/two.ts',
    '',
  ],
  [
    'middle-imports-domain-only',
    'src/map/one.ts',
    "import Two from '../storage/two.worker?worker'; new Two();",
    'src/storage/two.worker.ts',
    '',
  ],
  [
    'middle-imports-domain-only',
    'src/ui/one.ts',
    "void import('../features/today/Two');",
    'src/features/today/Two.tsx',
    '',
  ],
  [
    'features-apart',
    'src/features/jot/one.ts',
    "import '../today/Two';",
    'src/features/today/Two.tsx',
    '',
  ],
  [
    'services-know-no-feature',
    'src/features/services.ts',
    "import './today/Two';",
    'src/features/today/Two.tsx',
    '',
  ],
  [
    'nothing-imports-app',
    'src/features/jot/one.ts',
    "import '../../app/two';",
    'src/app/two.ts',
    '',
  ],
  ['nothing-imports-tests', 'src/app/one.ts', "import '../../tests/two';", 'tests/two.ts', ''],
  ['dexie-in-storage-only', 'src/features/jot/one.ts', "import 'dexie';"],
];

const faults = [...(await faultsOfSource()), ...(await faultsOfRules())];
for (const fault of faults) console.error(`✗ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);

/** @returns {Promise<string[]>} */
async function faultsOfSource() {
  const { modules, violations } = await cruiseIn(resolve('.'));
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
  const unseen = files.filter((file) => !modules.has(file));
  console.log(`${files.length} files, ${violations.length} violations`);
  return [
    ...unseen.map((file) => `${file} was not seen`),
    ...violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ];
}

/** @returns {Promise<string[]>} */
async function faultsOfRules() {
  const faults = [];
  for (const [rule = '', ...files] of PLANTED) {
    const { violations } = await cruiseIn(plant(files));
    if (!violations.some((violation) => violation.rule.name === rule)) {
      faults.push(`${rule} did not report what was planted: ${files[1]} in ${files[0]}`);
    }
  }
  const known = new Set(PLANTED.map(([rule]) => rule));
  for (const { name = '' } of configuration.forbidden ?? []) {
    if (!known.has(name)) faults.push(`${name} is a rule that nothing was planted for`);
  }
  return faults;
}

/**
 * A source tree with just these files: names and contents in turn.
 *
 * @param {string[]} files
 */
function plant(files) {
  const directory = mkdtempSync(join(tmpdir(), 'orrery-planted-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
  mkdirSync(join(directory, 'src'));
  for (let index = 0; index < files.length; index += 2) {
    const file = join(directory, files[index] ?? '');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${files[index + 1]}\nexport {};\n`);
  }
  return directory;
}

/** @param {string} baseDir */
async function cruiseIn(baseDir) {
  const { output } = await cruise(
    ['src'],
    {
      ...configuration.options,
      baseDir,
      validate: true,
      ruleSet: { forbidden: configuration.forbidden ?? [] },
    },
    { symlinks: false },
    { tsConfig: extractTSConfig(resolve('tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return {
    modules: new Set(output.modules.map(({ source }) => source)),
    violations: output.summary.violations,
  };
}
