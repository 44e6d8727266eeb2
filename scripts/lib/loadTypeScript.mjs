import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A module of TypeScript, built in memory and imported: for commands that measure or make what the app's own code reads.
 *
 * @param {string} path from the project's root
 */
export async function loadTypeScript(path) {
  const output = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      lib: {
        entry: fileURLToPath(new URL(`../../${path}`, import.meta.url)),
        formats: ['es'],
        fileName: 'built',
      },
    },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error(`${path}: nothing was built`);
  return import(`data:text/javascript,${encodeURIComponent(bundle.output[0].code)}`);
}
