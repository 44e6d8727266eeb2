import { spawn } from 'node:child_process';

/**
 * Runs a command, its output where ours goes.
 *
 * @param {string} command
 * @param {string[]} [parameters]
 * @param {{ env?: Record<string, string>, isQuiet?: boolean }} [options] quiet: the output is only returned
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 where it was ended by a signal), and what it said
 */
export function run(command, parameters = [], { env = {}, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ piece) => {
      output += piece.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs one of the project's own commands, from node_modules.
 *
 * @param {string} name
 * @param {string[]} parameters
 * @param {{ env?: Record<string, string>, isQuiet?: boolean }} [options]
 */
export function runTool(name, parameters, options) {
  return run('npx', ['--no-install', name, ...parameters], options);
}
