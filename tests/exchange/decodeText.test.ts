import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/exchange/decodeText';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean) =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
    isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
const decode = (bytes: readonly number[]) => decodeText(Uint8Array.from(bytes));

const TEXT = 'Name,Firma\nŁucja,Мост\n美咲,青い銀行\n';

describe('decoding text', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8(TEXT)], 'utf-8'],
    ['UTF-16 LE with a byte order mark', [0xff, 0xfe, ...utf16(TEXT, true)], 'utf-16le'],
    ['UTF-16 BE with a byte order mark', [0xfe, 0xff, ...utf16(TEXT, false)], 'utf-16be'],
    ['UTF-16 LE without', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16 BE without', utf16(TEXT, false), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('takes what is no UTF-8 for Windows-1252, quotation marks and euro sign included', () => {
    expect(decode([0x80, 0x20, 0x93, 0x5a, 0x6f, 0xeb, 0x94])).toEqual({
      text: '€ “Zoë”',
      encoding: 'windows-1252',
    });
  });

  it('keeps a text in UTF-8 of which one byte is damaged', () => {
    const bytes = utf8('Łucja, Мост, 美咲');
    expect(decode([...bytes.slice(0, -1)])).toEqual({
      text: 'Łucja, Мост, 美\uFFFD',
      encoding: 'utf-8',
    });
  });

  it('reads any text that was encoded in UTF-8', () => {
    // A zero or a mark at the start says something else, rightly.
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(utf8(text)).text).toBe(text);
      }),
    );
  });

  it('gives some text for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});
