/**
 * The `_headers` file of static hosts: one source for what is sent, for the local server, and for the page's own policy.
 *
 * @typedef {{ pattern: string, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * Reads a `_headers` file: a path on a line of its own, then its headers, indented.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeadersFile(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (colon === -1 || rule === undefined) throw new Error(`_headers: cannot read '${line}'`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers for a path. `*` at the end of a pattern stands for any rest.
 *
 * @param {HeaderRule[]} rules
 * @param {string} path from the host's root, with its leading slash
 * @returns {Map<string, string>}
 */
export function headersFor(rules, path) {
  const headers = new Map();
  for (const { pattern, headers: pairs } of rules) {
    const matches = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1))
      : path === pattern;
    if (matches) for (const [name, value] of pairs) headers.set(name, value);
  }
  return headers;
}

/**
 * The same file for an app that lives under a sub-path: every pattern but `/*` moves there, and so does `/*` itself,
 * so that the file can be joined with those of the host's other sites.
 *
 * @param {string} text
 * @param {string} base with a slash at both ends
 */
export function headersFileUnder(text, base) {
  if (base === '/') return text;
  return text.replace(/^\//gm, base);
}

/**
 * The policy of the header, as a meta tag may carry it: `frame-ancestors` only logs an error there.
 *
 * @param {string} text of the `_headers` file
 */
export function metaPolicy(text) {
  for (const { headers } of parseHeadersFile(text)) {
    for (const [name, value] of headers) {
      if (name.toLowerCase() !== 'content-security-policy') continue;
      return value
        .split(';')
        .map((directive) => directive.trim())
        .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
        .join('; ');
    }
  }
  throw new Error('_headers holds no Content-Security-Policy');
}
