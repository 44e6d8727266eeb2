const FOLD_OCTETS = 75;
const encoder = new TextEncoder();

/** A property line (RFC 5545, 3.1) with its text value escaped. */
export const textLine = (name: string, text: string): string => `${name}:${escapeText(text)}`;

/** Escapes a text value (RFC 5545, 3.3.11) and drops control characters, which no reader accepts. */
function escapeText(text: string): string {
  return toWellFormed(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\n/gu, '\\n');
}

/** Half a surrogate pair has no UTF-8 form; U+FFFD takes its place. */
const toWellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The lines with CRLF behind each, folded to 75 octets, never inside a character. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  if (encoder.encode(line).length <= FOLD_OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > FOLD_OCTETS) {
      parts.push(part);
      // The space that marks the next line as folded counts among its octets.
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
