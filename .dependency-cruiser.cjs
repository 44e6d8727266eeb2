/**
 * Which way imports point (ARCHITECTURE.md). scripts/dependencyRules.mjs runs these, and proves of each that it reports
 * what it forbids.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'found',
      comment: 'An import that is not found is not checked either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-barrels',
      comment:
        'Import from the module that has it: a file that only hands on makes cycles and hides what is used.',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index[.]tsx?$' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain imports nothing of ours, and of others only what computes: reading dates, algorithms on graphs.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^node_modules/(chrono-node|graphology[a-z-]*)/'] },
    },
    {
      name: 'middle-imports-domain-only',
      comment:
        'storage, exchange, map, ui and demo know the domain and themselves, not each other, and nothing above them.',
      severity: 'error',
      from: { path: '^src/(storage|exchange|map|ui|demo)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/domain/'] },
    },
    {
      name: 'features-apart',
      comment:
        'A feature opens another by its route; what several need is in services.ts and in shared.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/',
        pathNot: ['^src/features/$1/', '^src/features/(services\\.ts$|shared/)'],
      },
    },
    {
      name: 'services-know-no-feature',
      comment:
        'Every feature imports services.ts: a feature imported there would be in all of them.',
      severity: 'error',
      from: { path: '^src/features/[^/]+$' },
      to: { path: '^src/features/[^/]+/' },
    },
    {
      name: 'nothing-imports-app',
      comment: 'The app puts the parts together; no part knows it.',
      severity: 'error',
      from: { pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What the tests need is not part of the app.',
      severity: 'error',
      from: {},
      to: { path: '^(?:tests|scripts|benchmarks)/' },
    },
    {
      name: 'dexie-in-storage-only',
      comment: 'One folder knows the database; all else calls its functions.',
      severity: 'error',
      from: { pathNot: '^src/storage/' },
      to: { path: '^node_modules/dexie/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'module', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
