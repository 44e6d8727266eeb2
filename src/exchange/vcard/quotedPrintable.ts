import { decodeCharset } from '../decodeText';

/** Decodes '=C3=91' (RFC 2045, 6.7) by the charset that the property states. Soft breaks are joined. */
export function decodeQuotedPrintable(text: string, charset: string): string {
  const bytes = new Uint8Array(new TextEncoder().encode(text).length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const hex = code === 0x3d ? text.slice(index + 1, index + 3) : '';
    if (/^[0-9a-f]{2}$/iu.test(hex)) {
      bytes[length++] = Number.parseInt(hex, 16);
      index += 2;
    } else if (code < 0x80) bytes[length++] = code;
    else {
      // Signs that should have been quoted, in the charset of the file: kept as they are.
      const sign = String.fromCodePoint(text.codePointAt(index) ?? 0xfffd);
      const encoded = new TextEncoder().encode(sign);
      bytes.set(encoded, length);
      length += encoded.length;
      index += sign.length - 1;
    }
  }
  return decodeCharset(bytes.subarray(0, length), charset);
}
