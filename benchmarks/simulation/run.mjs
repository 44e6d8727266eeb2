// Bundles the simulation (Node cannot strip types) into .cache and runs it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../../.cache/simulation/', import.meta.url));
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: `${here}main.ts`,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
const child = spawn(process.execPath, [`${outDir}main.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.on('exit', (code) => process.exit(code ?? 1));
