import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/lib/staticServer.mjs';

const folder = mkdtempSync(join(tmpdir(), 'orrery-served-'));
mkdirSync(join(folder, 'app/assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(
  join(folder, 'app/_headers'),
  '/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n/index.html\n  Cache-Control: no-cache\n',
);
writeFileSync(join(folder, 'app/index.html'), '<h1>page</h1>');
writeFileSync(join(folder, 'app/assets/a-12345678.js'), 'export const words = 1;\n'.repeat(50));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const running: StaticServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function aServer(options: Partial<Parameters<typeof startStaticServer>[0]> = {}) {
  const server = await startStaticServer({ directory: join(folder, 'app'), ...options });
  running.push(server);
  return server;
}

/** A request as it is written, without the tidying that fetch does. */
function ask(
  server: StaticServer,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port: server.port, path, method, headers, agent: false },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

const PAGE = { accept: 'text/html,application/xhtml+xml' };

test('every route is the page, and is kept no longer than the page', async () => {
  const server = await aServer();
  for (const route of ['/', '/people', '/people/01a-b', '/jot?shared=1']) {
    const { status, headers, body } = await ask(server, route, { headers: PAGE });
    expect([status, body.toString()]).toEqual([200, '<h1>page</h1>']);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  }
});

test('a missing file is missing, also to somebody who would take a page', async () => {
  const server = await aServer();
  expect((await ask(server, '/assets/gone-12345678.js', { headers: PAGE })).status).toBe(404);
  expect((await ask(server, '/assets/gone-12345678.js')).status).toBe(404);
  expect((await ask(server, '/people')).status).toBe(404);
  expect((await ask(server, '/_headers', { headers: PAGE })).body.toString()).not.toContain(
    'nosniff',
  );
});

test('an address that is badly written gets the page, which says that nothing is there', async () => {
  const server = await aServer();
  const { status, headers } = await ask(server, '/people/%E0%A4%A', { headers: PAGE });
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/html');
});

test('nothing outside the folder is served', async () => {
  const server = await aServer();
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/%00',
  ]) {
    const { status, body } = await ask(server, path, { headers: PAGE });
    expect(status, path).toBe(400);
    expect(body.toString()).not.toContain('secret');
  }
});

test('text is compressed as it is accepted, and unchanged files are not sent again', async () => {
  const server = await aServer();
  const path = '/assets/a-12345678.js';
  const plain = await ask(server, path);
  const gzipped = await ask(server, path, { headers: { 'accept-encoding': 'gzip' } });
  const brotli = await ask(server, path, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(gunzipSync(gzipped.body)).toEqual(plain.body);
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(plain.headers['cache-control']).toBe('immutable');

  const etag = String(plain.headers.etag);
  expect((await ask(server, path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await ask(server, path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('HEAD has the headers alone, and nothing can be posted', async () => {
  const server = await aServer();
  const head = await ask(server, '/assets/a-12345678.js', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  expect((await ask(server, '/share', { method: 'POST' })).status).toBe(405);
});

test('a taken port leads to the next one, unless just that one is wanted', async () => {
  const first = await aServer();
  const second = await aServer({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  await expect(aServer({ port: first.port, isExactPort: true })).rejects.toThrow(/EADDRINUSE/);
});

test('under a sub-path the app is there and nowhere else', async () => {
  const server = await aServer({ base: '/orrery/' });
  expect((await ask(server, '/orrery/people', { headers: PAGE })).status).toBe(200);
  expect((await ask(server, '/people', { headers: PAGE })).status).toBe(404);
  expect((await ask(server, '/orrery')).headers.location).toBe('/orrery/');
});

test('stopped, it answers nobody', async () => {
  const server = await aServer();
  await server.stop();
  running.pop();
  await expect(ask(server, '/', { headers: PAGE })).rejects.toThrow();
});
