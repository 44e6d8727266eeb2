import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageSize } from '../../src/exchange/vcard/imageSize';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => {
  const all = parts.flatMap((part) =>
    typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
  );
  return Uint8Array.from([...all, ...new Array(Math.max(0, 40 - all.length)).fill(0)]);
};

test.each([
  ['PNG', bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 2], [0, 0, 0, 3]), 258, 3],
  ['GIF', bytes('GIF89a', [4, 1], [5, 0]), 260, 5],
  ['BMP', bytes('BM', new Array(16).fill(0), [6, 0, 0, 0], [249, 255, 255, 255]), 6, 7],
  [
    'WebP',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', new Array(8).fill(0), [8, 0, 0], [9, 1, 0]),
    9,
    266,
  ],
  [
    'lossless WebP',
    bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f], [9, 192, 2, 0]),
    10,
    12,
  ],
  [
    'JPEG',
    bytes('\xff\xd8', [0xff, 0xe0, 0, 4, 1, 2], [0xff, 0xff, 0xc2, 0, 17, 8, 0, 11, 1, 0]),
    256,
    11,
  ],
])('a %s says how large it is', (_, picture, width, height) => {
  expect(imageSize(picture)).toEqual({ width, height });
});

test('whatever the bytes, it says a size or none, and is soon done', () => {
  const beginnings = fc.constantFrom(
    '',
    '\x89PNG\r\n\x1a\n',
    'GIF8',
    'BM',
    'RIFF0000WEBPVP8X',
    '\xff\xd8\xff',
  );
  fc.assert(
    fc.property(beginnings, fc.uint8Array({ maxLength: 200 }), (beginning, rest) => {
      const size = imageSize(
        Uint8Array.from([...bytes(beginning).slice(0, beginning.length), ...rest]),
      );
      if (size !== null) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
    }),
  );
});
