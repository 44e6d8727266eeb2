#!/usr/bin/env node
// Serves dist/ as a static host does. `node scripts/serve.mjs [--port 4173] [--base /] [--host 0.0.0.0]`
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startStaticServer } from './lib/staticServer.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: process.env.ORRERY_BASE ?? '/' },
    host: { type: 'string', default: 'localhost' },
  },
});

const directory = resolve('dist');
if (!existsSync(directory)) {
  console.error("There is no build yet: 'npm run build' makes one.");
  process.exit(1);
}

const server = await startStaticServer({
  directory,
  base: `/${values.base}/`.replace(/\/{2,}/g, '/'),
  port: Number(values.port),
  host: values.host,
});

console.log(`
  Orrery is at  ${server.address}

  On this computer it installs and works without signal. A phone needs HTTPS for that: an address in your
  network (http://192.168.…) gives it no service worker, no install and no kept data. Put the folder dist/ on a
  static host that has HTTPS, and open that address on the phone: README.md, 'On a phone'.

  Ctrl+C ends it.
`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
