import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOfPolicy, faultsOfPrecache, foreignAddresses } from '../../scripts/lib/builtApp.mjs';
import {
  headersFileUnder,
  headersFor,
  metaPolicy,
  parseHeadersFile,
} from '../../scripts/lib/headersFile.mjs';

// `npm run build` refuses a build with one of these faults; here each is planted, to see that it would be found.

const headersFile = readFileSync('public/_headers', 'utf8');
const page = (policy: string) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}" /><script src="/a.js"></script></head>`;

test('the policy is the strict one', () => {
  const policy = headersFor(parseHeadersFile(headersFile), '/people/1').get(
    'Content-Security-Policy',
  );
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]);
  expect(metaPolicy(headersFile)).toBe(policy?.replace("frame-ancestors 'none'; ", ''));
});

test('a page whose policy is another, missing, double or too late is refused', () => {
  const policy = metaPolicy(headersFile);
  expect(faultsOfPolicy(headersFile, page(policy))).toEqual([]);
  expect(faultsOfPolicy(headersFile, page(`${policy}; script-src *`))).toHaveLength(1);
  expect(faultsOfPolicy(headersFile, '<head></head>')).toHaveLength(1);
  expect(faultsOfPolicy(headersFile, page(policy) + page(policy))).toHaveLength(1);
  expect(
    faultsOfPolicy(headersFile, `<script src="/early.js"></script>${page(policy)}`),
  ).toHaveLength(1);
});

test('a part that is not kept for use without signal is found, and one that is kept but missing', () => {
  const serviceWorker =
    '[{"revision":"1","url":"index.html"},{"revision":null,"url":"assets/a.js"}]';
  expect(faultsOfPrecache(serviceWorker, ['index.html', 'assets/a.js', 'robots.txt'])).toEqual([]);
  expect(faultsOfPrecache(serviceWorker, ['index.html', 'assets/a.js', 'assets/b.js'])).toEqual([
    'assets/b.js is not kept for use without signal',
  ]);
  expect(faultsOfPrecache(serviceWorker, ['index.html'])).toEqual([
    'assets/a.js is to be kept, but is not there',
  ]);
});

test('addresses of other hosts are found, names of vocabularies are none', () => {
  expect(foreignAddresses('fetch("https://elsewhere.example/x")')).toEqual([
    'https://elsewhere.example/x',
  ]);
  expect(foreignAddresses("new WebSocket('wss://elsewhere.example')")).toHaveLength(1);
  expect(foreignAddresses('createElementNS("http://www.w3.org/2000/svg","g")')).toEqual([]);
  expect(foreignAddresses('/^https?:\\/\\//.test(text)')).toEqual([]);
});

test('under a sub-path every rule moves there', () => {
  const rules = parseHeadersFile(headersFileUnder(headersFile, '/orrery/'));
  expect(rules.map(({ pattern }) => pattern).every((path) => path.startsWith('/orrery/'))).toBe(
    true,
  );
  expect(headersFor(rules, '/orrery/assets/a.js').get('Cache-Control')).toContain('immutable');
  expect(headersFor(rules, '/orrery/').get('Cache-Control')).toBe('no-cache');
  expect(headersFor(rules, '/').size).toBe(0);
});
