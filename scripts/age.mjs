#!/usr/bin/env node
// Whether an encrypted backup opens with the stock `age` tool, and a file of the tool's opens here.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { findOrInstallAge, runAge } from './lib/age.mjs';

const age = await findOrInstallAge();
if (age === undefined) {
  console.error(
    "There is no 'age' here and it could not be installed, so nobody knows whether encrypted backups open with it.\n" +
      'Install it (Debian, Ubuntu: apt-get install age; macOS: brew install age), then run this again.',
  );
  process.exit(1);
}

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // As the app is built: without the curves that a passphrase doesn't need.
  resolve: {
    alias: { '@noble/curves/ed25519': resolve('src/exchange/backup/noX25519.ts') },
  },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/exchange/backup/encryption.ts',
    outDir: '.cache/age',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'encryption.mjs' } },
  },
});
const { encrypt, decrypt } = await import(
  new URL('../.cache/age/encryption.mjs', import.meta.url).href
);

const directory = await mkdtemp(join(tmpdir(), 'orrery-age-'));
const at = (/** @type {string} */ name) => join(directory, name);
const passphrase = 'dafu-kemo-lisa-bono-tiru';
const text = `{"people":["Ada Vale","Jürgen Kröger"]}\n${'x'.repeat(200_000)}`;
/** @type {string[]} */
const faults = [];
try {
  await writeFile(at('ours.age'), await encrypt(new TextEncoder().encode(text), passphrase));
  const opened = await runAge(age, ['-d', '-o', at('ours.txt'), at('ours.age')], passphrase);
  const read = await readFile(at('ours.txt'), 'utf8').catch(() => '');
  if (opened.code !== 0 || read !== text) faults.push(`age does not open ours: ${opened.output}`);

  const refused = await runAge(age, ['-d', '-o', at('no.txt'), at('ours.age')], 'something else');
  if (refused.code === 0) faults.push('age opens ours with another passphrase');

  await writeFile(at('plain.txt'), text);
  for (const [name, options] of /** @type {[string, string[]][]} */ ([
    ['theirs.age', []],
    ['armored.age', ['-a']],
  ])) {
    const made = await runAge(age, ['-p', ...options, '-o', at(name), at('plain.txt')], passphrase);
    const bytes = await readFile(at(name)).catch(() => new Uint8Array());
    const result = await decrypt(new Uint8Array(bytes), passphrase);
    if (!result.ok || new TextDecoder().decode(result.value) !== text) {
      faults.push(`${name} of age does not open here: ${made.output}`);
    }
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Files go both ways between Orrery and age.' : '');
process.exitCode = faults.length === 0 ? 0 : 1;
