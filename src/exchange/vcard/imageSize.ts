/** Pixels of a picture, as its first bytes say. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What a JPEG, PNG, GIF, BMP or WebP says of its size, looked at before anything decodes it: a picture
 * of a few kilobytes can unfold to gigabytes. Null where it is none of these, or doesn't say.
 */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsWith = (text: string, at = 0): boolean =>
    bytes.length >= at + text.length &&
    [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  if (bytes.length < 30) return null;
  if (startsWith('\x89PNG\r\n\x1a\n')) {
    return sized(view.getUint32(16), view.getUint32(20));
  }
  if (startsWith('GIF8')) return sized(view.getUint16(6, true), view.getUint16(8, true));
  if (startsWith('BM')) return sized(view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
  if (startsWith('RIFF') && startsWith('WEBP', 8)) return sizeOfWebp(view, startsWith);
  return startsWith('\xff\xd8') ? sizeOfJpeg(view) : null;
}

const sized = (width: number, height: number): ImageSize | null =>
  width > 0 && height > 0 ? { width, height } : null;

function sizeOfWebp(
  view: DataView,
  startsWith: (text: string, at: number) => boolean,
): ImageSize | null {
  if (startsWith('VP8 ', 12)) {
    return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
  if (startsWith('VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (!startsWith('VP8X', 12)) return null;
  const threeBytes = (at: number): number =>
    view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  return sized(threeBytes(24) + 1, threeBytes(27) + 1);
}

/** Goes from marker to marker to the frame, which tells the size. */
function sizeOfJpeg(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
