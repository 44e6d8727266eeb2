/** Splits at unescaped `separator`s; the parts keep their escapes. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  if (!value.includes('\\')) return value.split(separator);
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < value.length; index += 1) {
    if (value[index] === '\\') index += 1;
    else if (value[index] === separator) {
      parts.push(value.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, value.slice(start)];
}

/**
 * Resolves escapes: '\n' is a line break except in version 2.1, where it is a backslash and an n; a
 * backslash before anything else stands for that sign (programs also escape colons and quotes).
 */
export function unescapeValue(value: string, version: string): string {
  const text = value.includes('\r') ? value.replace(/\r\n?/gu, '\n') : value;
  if (!text.includes('\\')) return text.trim();
  return text
    .replace(/\\([\s\S])/gu, (whole, sign: string) => {
      if (sign === 'n' || sign === 'N') return version === '2.1' ? whole : '\n';
      return /[\p{L}\p{N}]/u.test(sign) ? whole : sign;
    })
    .trim();
}
