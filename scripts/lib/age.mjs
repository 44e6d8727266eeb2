import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Where a program of that name is on the PATH; undefined where it isn't. @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The stock `age` tool; where there is none it is installed. Undefined where that fails. */
export async function findOrInstallAge() {
  const found = onPath('age');
  if (found !== undefined) return found;
  if (onPath('apt-get') !== undefined) {
    console.log('Installing age …');
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'age']);
  } else if (onPath('brew') !== undefined) {
    console.log('Installing age …');
    await run('brew', ['install', 'age']);
  }
  return onPath('age');
}

/**
 * Runs age in a terminal of its own (it reads passphrases from nothing else) and types `passphrase`
 * at each prompt.
 *
 * @param {string} age
 * @param {string[]} parameters
 * @param {string} passphrase
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runAge(age, parameters, passphrase) {
  const command = [age, ...parameters].map((part) => `'${part.replaceAll("'", `'\\''`)}'`);
  const child = spawn('script', ['-qec', command.join(' '), '/dev/null']);
  let output = '';
  let prompts = 0;
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    const asked = output.match(/passphrase[^\n]*:/giu)?.length ?? 0;
    for (; prompts < asked; prompts += 1) child.stdin.write(`${passphrase}\n`);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
