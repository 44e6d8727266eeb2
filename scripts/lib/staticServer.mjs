import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor, parseHeadersFile } from './headersFile.mjs';

/**
 * @typedef {object} StaticServer
 * @property {number} port the one that was free
 * @property {string} origin
 * @property {string} address of the app
 * @property {(directory: string) => Promise<void>} deploy serves another build from now on, as a host does after an upload
 * @property {() => Promise<void>} stop refuses connections and ends those that are open
 *
 * @typedef {object} Body
 * @property {Buffer} content
 * @property {string | undefined} encoding
 *
 * @typedef {object} Served a file and what it is sent as
 * @property {string} etag
 * @property {Buffer} content
 * @property {string} type
 * @property {Map<string, Body>} compressed by encoding, as far as it was asked for
 */

const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest\+json)|image\/svg)/;
/** How many ports are tried, from the one asked for. */
const PORTS_TRIED = 20;

/**
 * Serves a build as a good static host does: its own headers, compressed, 304 for what is unchanged, the page for every
 * route and 404 for a file that isn't there.
 *
 * @param {object} options
 * @param {string} options.directory of the build
 * @param {string} [options.base] the path that the app was built for
 * @param {number} [options.port] 0 for any that is free; the next free one where it is taken
 * @param {string} [options.host] loopback, unless the network is to see it
 * @param {boolean} [options.isExactPort] fail rather than take the next port
 * @returns {Promise<StaticServer>}
 */
export async function startStaticServer({
  directory,
  base = '/',
  port = 0,
  host = 'localhost',
  isExactPort = false,
}) {
  let files = await openDirectory(directory);
  const server = createServer((request, response) => {
    answer(files, base, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, host, port, isExactPort ? 1 : PORTS_TRIED);
  const origin = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${taken}`;
  return {
    port: taken,
    origin,
    address: origin + base,
    async deploy(next) {
      files = await openDirectory(next);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {string} directory */
async function openDirectory(directory) {
  const headersFile = join(directory, '_headers');
  /** @type {Map<string, Served>} */
  const served = new Map();
  return { directory, rules: parseHeadersFile(await readFile(headersFile, 'utf8')), served };
}

/** @typedef {Awaited<ReturnType<typeof openDirectory>>} Files */

/**
 * @param {Files} files
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(files, base, request, response) {
  const path = pathOf(request.url ?? '/');
  const method = request.method ?? 'GET';
  if (path === null) return end(response, 400, 'text/plain', 'Bad request');
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405, 'text/plain', 'Method not allowed');
  }
  if (!path.startsWith(base)) {
    if (`${path}/` !== base) return end(response, 404, 'text/plain', 'Not found');
    response.setHeader('Location', base);
    return end(response, 301, 'text/plain', 'Moved');
  }

  const wanted = path.slice(base.length);
  const name = (await fileExists(files.directory, wanted))
    ? wanted
    : isRoute(wanted, request.headers.accept)
      ? 'index.html'
      : null;
  for (const [header, value] of headersFor(files.rules, path)) response.setHeader(header, value);
  if (name === null) {
    response.setHeader('Cache-Control', 'no-store');
    return end(response, 404, 'text/plain; charset=utf-8', 'Not found');
  }
  // A route is the page under another address, and is kept no longer than the page.
  for (const [header, value] of headersFor(files.rules, base + name))
    response.setHeader(header, value);

  const file = await serve(files, name);
  response.setHeader('Content-Type', file.type);
  response.setHeader('ETag', file.etag);
  if (COMPRESSIBLE.test(file.type)) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match']?.split(/,\s*/).includes(file.etag)) {
    response.writeHead(304);
    return response.end();
  }
  const { content, encoding } = await compressed(file, request.headers['accept-encoding'] ?? '');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', content.length);
  response.writeHead(200);
  response.end(method === 'HEAD' ? undefined : content);
}

/**
 * The decoded path of a request, or null when it tries to leave the directory. One that can't be decoded names no file, and is
 * an address of the app like any other: the page says that nothing is there.
 *
 * @param {string} url
 */
function pathOf(url) {
  const written = url.replace(/[?#].*$/s, '');
  const path = decoded(written) ?? written;
  const isSafe =
    path.startsWith('/') && !path.includes('\0') && !path.split(/[/\\]/).includes('..');
  return isSafe ? path : null;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * A navigation to one of the app's own addresses: a page is accepted, and the address doesn't name a file.
 *
 * @param {string} wanted
 * @param {string | undefined} accept
 */
function isRoute(wanted, accept = '') {
  return wanted === '' || (extname(wanted) === '' && accept.includes('text/html'));
}

/**
 * @param {string} directory
 * @param {string} name
 */
async function fileExists(directory, name) {
  if (name === '' || name.endsWith('/') || name === '_headers') return false;
  const file = join(directory, name);
  if (!file.startsWith(directory + sep)) return false;
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * @param {Files} files
 * @param {string} name
 * @returns {Promise<Served>}
 */
async function serve(files, name) {
  const known = files.served.get(name);
  if (known !== undefined) return known;
  const content = await readFile(join(files.directory, name));
  const file = {
    content,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    type: CONTENT_TYPES.get(extname(name)) ?? 'application/octet-stream',
    compressed: new Map(),
  };
  files.served.set(name, file);
  return file;
}

/**
 * @param {Served} file
 * @param {string} accepted encodings, as the request names them
 * @returns {Promise<Body>}
 */
async function compressed(file, accepted) {
  const encoding = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  if (encoding === undefined || !COMPRESSIBLE.test(file.type)) {
    return { content: file.content, encoding: undefined };
  }
  const known = file.compressed.get(encoding);
  if (known !== undefined) return known;
  const content =
    encoding === 'br'
      ? await promisify(brotliCompress)(file.content, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
        })
      : await promisify(gzip)(file.content);
  const body = { content, encoding };
  file.compressed.set(encoding, body);
  return body;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} text
 */
function end(response, status, type, text) {
  response.setHeader('Content-Type', type);
  response.writeHead(status);
  response.end(text);
}

/**
 * Takes the first free port, and says which.
 *
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>}
 */
async function listen(server, host, port, tries) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve(undefined);
      });
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || tries <= 1) throw error;
    return listen(server, host, port + 1, tries - 1);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
