import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a TypeScript program into .cache/<name> and runs it with the arguments of this process:
 * Node 20 cannot strip types. Ends with the program's exit code.
 */
export async function runTypeScript(entry, name) {
  const outDir = fileURLToPath(new URL(`../../.cache/${name}/`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: fileURLToPath(entry),
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
}
