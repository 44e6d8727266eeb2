import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { headersFileUnder, metaPolicy } from './scripts/lib/headersFile.mjs';
import { secondMinifier } from './scripts/lib/secondMinifier.mjs';
import { shortClassNames } from './scripts/lib/shortClassNames.mjs';
import { vocabularyFile } from './scripts/lib/vocabularyFile.mjs';
import { webManifest } from './scripts/lib/webManifest.mjs';

/** The path under which a host serves the app: '/' or, say, '/orrery/'. */
const base = withSlashes(process.env.ORRERY_BASE ?? '/');
const headersFile = readFileSync('public/_headers', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const DEXIE = 'dexie/dist/modern/dexie.mjs';

export default defineConfig({
  base,
  define: { __APP_VERSION__: JSON.stringify(version) },
  resolve: {
    alias: [
      // The package's entry is the UMD build for old browsers: this one is the same, smaller, as a module.
      { find: /^dexie$/, replacement: DEXIE },
      { find: '@noble/curves/ed25519', replacement: resolve('src/exchange/backup/noX25519.ts') },
    ],
  },
  build: {
    // Nothing here is inlined as data: every file is one that the service worker keeps.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A screen's parts come from the service worker's store: a list of them in the page's own script, a tenth of it, would
      // only speed up the very first visit. Styles are listed, since nothing else asks for them.
      resolveDependencies: (_file, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : dependencies.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: partOfManyScreens, minShareCount: 2 },
            // Screens of one room, which are visited together, and weigh less in one file. Not those of Settings: their file
            // and 'parts' would need each other before either has begun. Nor the list of people, which is opened at once.
            { name: 'plan', test: /\/src\/features\/(?:plan|opportunities|organizations)\// },
            {
              name: 'person',
              test: /\/src\/features\/(?:people\/(?!PeoplePage)|messages\/|conversations\/|log\/)/,
            },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [oneDexie()],
    rolldownOptions: {
      output: {
        // src/app/trustedTypes.ts knows a worker by this form of its name.
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/shared-[name]-[hash].js',
      },
    },
  },
  plugins: [
    preact(),
    oneDexie(),
    vocabularyFile(base),
    secondMinifier(),
    shortClassNames(),
    hostFiles(),
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      injectRegister: false,
      srcDir: 'src/app/pwa',
      filename: 'serviceWorker.ts',
      manifest: webManifest({ base, publicDirectory: 'public' }),
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['index.html', 'assets/**/*', '*.{ico,png,svg}'],
        maximumFileSizeToCacheInBytes: 10_000_000,
      },
    }),
  ],
});

/** What every start loads: the page's own script, and what follows its first frame. */
const STARTS = ['src/app/main.tsx', 'src/app/afterStart.ts', 'src/storage/keptWords.ts'].map(
  (file) => resolve(file),
);

/**
 * The one chunk of what several screens share and no start needs. Left to themselves these would be a hundred files, each
 * compressed by itself: a tenth of everything that the app weighs.
 */
function partOfManyScreens(id: string, graph: ModuleGraph): string | null {
  if (!/\/src\/(?:ui|features|storage|domain)\//.test(id)) return null;
  // The parser loads with the first words of a note, and is of no use to the other screens.
  if (id.includes('/src/domain/jotParser/')) return null;
  atStart ??= reachedFrom(STARTS, graph);
  return atStart.has(id) ? null : 'parts';
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let atStart: ReadonlySet<string> | undefined;

/** The modules that some import statically, themselves included. */
function reachedFrom(ids: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) follow(imported);
  };
  for (const id of ids) follow(id);
  return reached;
}

/**
 * Dexie as one file that the page and the workers share. Workers are built apart from the page, so that each would carry a copy
 * of its own, a third of what it weighs.
 */
function oneDexie(): Plugin {
  const source = readFileSync('node_modules/dexie/dist/modern/dexie.min.mjs', 'utf8').replace(
    /\n?\/\/# sourceMappingURL=.*$/m,
    '',
  );
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  const fileName = `assets/dexie-${hash}.js`;
  return {
    name: 'orrery:one-dexie',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === DEXIE ? { id: base + fileName, external: 'absolute' } : null),
    // The page would learn of it only once its own script has come.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: base + fileName },
        injectTo: 'head',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** What static hosts read, and the page's own policy: all of it made from public/_headers. */
function hostFiles(): Plugin {
  return {
    name: 'orrery:host-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(headersFile)}" />`;
        return html.replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    ${policy}`);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: headersFileUnder(headersFile, base),
        });
        // Hosts answer an unknown path with this file: a deep link opens the app on the first visit too.
        const page = bundle['index.html'];
        if (page?.type === 'asset') {
          this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
        }
      },
    },
  };
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}
