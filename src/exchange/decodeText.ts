/** The encodings in which contacts arrive. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, without its byte order mark, and how it was encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const SAMPLE_BYTES = 64 * 1024;

/**
 * Decodes text by its byte order mark, or else by its content: zero bytes tell UTF-16, and what is no
 * valid UTF-8 is Windows-1252. A UTF-8 text with little damage stays UTF-8, with U+FFFD in its place.
 * Never fails: any bytes give some text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return decodeAs('utf-8', bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes.subarray(2));
  const wide = sniffUtf16(bytes);
  if (wide !== null) return decodeAs(wide, bytes);
  return decodeNarrow(bytes);
}

/** Decodes by the name of a charset, as vCards state it; what is unknown by the content. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const name = charset.toLowerCase();
  if (name === 'iso-8859-1' || name === 'windows-1252' || name === 'latin1') {
    return decodeWindows1252(bytes);
  }
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return decodeNarrow(bytes).text;
  }
}

function decodeAs(encoding: Exclude<TextEncoding, 'windows-1252'>, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** Latin letters, commas and line ends have a zero byte in UTF-16; text in UTF-8 has none at all. */
function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (even + odd < sample.length / 100 || even + odd === 0) return null;
  if (odd >= 10 * even) return 'utf-16le';
  return even >= 10 * odd ? 'utf-16be' : null;
}

function decodeNarrow(bytes: Uint8Array): DecodedText {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (isMostlyIntact(text)) return { text, encoding: 'utf-8' };
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function isMostlyIntact(text: string): boolean {
  let damaged = 0;
  let intact = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) damaged += 1;
    else if (code > 0x7f) intact += 1;
  }
  return intact > 4 * damaged;
}

// What Windows-1252 has in place of Latin-1's control characters; five places are empty.
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes this label as Latin-1, browsers by the standard: the signs are put in by hand. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(
    /[\u0080-\u009f]/gu,
    (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}
