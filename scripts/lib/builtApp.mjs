import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metaPolicy } from './headersFile.mjs';

/** What a build is made of, whatever the features are. */
const PIECES = [
  'index.html',
  '404.html',
  'serviceWorker.js',
  'manifest.webmanifest',
  '_headers',
  'robots.txt',
  'favicon.ico',
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'apple-touch-icon.png',
];

/** Names that look like addresses and never are asked for. */
const HARMLESS_ADDRESSES = [
  // Names of XML vocabularies.
  /^http:\/\/www\.w3\.org\/(?:1998|1999|2000)\//,
  // Profiles as links that the owner may follow, and an example in a hint.
  /^https:\/\/www\.linkedin\.com\/in\/\$\{/,
  /^https:\/\/example\.org\.?$/,
  // In the texts of errors and notices, for developers: of workbox, Dexie, Papa Parse and the router.
  /^https:\/\/bit\.ly\/wb-precache$/,
  /^http:\/\/bit\.ly\/2kdckMn$/,
  /^https:\/\/tinyurl\.com\/y2uuvskb$/,
  /^https:\/\/github\.com\/mholt\/PapaParse$/,
  /^https:\/\/github\.com\/preactjs\/preact-iso#/,
];

/**
 * What is wrong with a build, in sentences; empty when nothing is.
 *
 * @param {string} directory
 * @returns {string[]}
 */
export function faultsOfBuild(directory) {
  const missing = PIECES.filter((name) => !existsSync(join(directory, name)));
  if (missing.length > 0) return missing.map((name) => `${name} is missing`);
  const read = (/** @type {string} */ name) => readFileSync(join(directory, name), 'utf8');
  const names = filesUnder(directory);
  return [
    ...faultsOfPolicy(read('_headers'), read('index.html')),
    ...faultsOfPrecache(read('serviceWorker.js'), names),
    ...names
      .filter((name) => /\.(?:js|css|html|webmanifest)$/.test(name))
      .flatMap((name) =>
        foreignAddresses(read(name)).map((address) => `${name} holds the address ${address}`),
      ),
    ...(read('404.html') === read('index.html') ? [] : ['404.html is not the page']),
  ];
}

/**
 * @param {string} headersFile
 * @param {string} page
 */
export function faultsOfPolicy(headersFile, page) {
  const tags = [...page.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
  if (tags.length !== 1) return [`the page has ${tags.length} policies, not one`];
  const firstLoad = page.search(/<(?:script|link|style)\b/);
  if (firstLoad !== -1 && firstLoad < (tags[0]?.index ?? 0)) {
    return ['the page loads something before its policy'];
  }
  return tags[0]?.[1] === metaPolicy(headersFile)
    ? []
    : ["the page's policy is not that of _headers"];
}

/**
 * Every script, style and the page are kept for use without signal, and nothing is that isn't there.
 *
 * @param {string} serviceWorker
 * @param {string[]} names
 */
export function faultsOfPrecache(serviceWorker, names) {
  const kept = new Set([...serviceWorker.matchAll(/"url":"([^"]+)"/g)].map((match) => match[1]));
  const needed = names.filter((name) => name.startsWith('assets/') || name === 'index.html');
  return [
    ...needed
      .filter((name) => !kept.has(name))
      .map((name) => `${name} is not kept for use without signal`),
    ...[...kept]
      .filter((name) => name !== undefined && !names.includes(name))
      .map((name) => `${name} is to be kept, but is not there`),
  ];
}

/**
 * Addresses of other hosts in a text.
 *
 * @param {string} text
 */
export function foreignAddresses(text) {
  const addresses = text.match(/\b(?:https?|wss?):\/\/[\w-][^\s"'`<>)\\]*/g) ?? [];
  return [...new Set(addresses)].filter(
    (address) => !HARMLESS_ADDRESSES.some((harmless) => harmless.test(address)),
  );
}

/** @param {string} directory */
function filesUnder(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((name) => name.replaceAll('\\', '/'));
}
