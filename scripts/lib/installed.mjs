import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const NEEDED = [20, 19];

/** Ends with a sentence where Node is older than the project's tools can do with. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  console.error(
    `Orrery needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Installs what package-lock.json says, unless exactly that is there. Ends where that fails. */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci). The first time takes a minute or more …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) process.exit(code);
}

/** npm keeps in node_modules what it installed, in the form of the lockfile: compare the two. */
function isInstalled() {
  const kept = 'node_modules/.package-lock.json';
  if (!existsSync(kept)) return false;
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf(kept);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path];
    // An optional package may be for another platform.
    return path === '' || (found === undefined ? optional === true : found.version === version);
  });
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
