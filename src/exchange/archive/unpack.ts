import { Inflate } from 'fflate';
import { err, ok, type Result } from '../../domain/result';
import type { FileError } from '../importReport';
import { LIMITS } from '../limits';
import type { ZipEntry } from './zipDirectory';

// Deflate packs up to 1,032 to 1, so a piece unpacks to 16 MB at worst before the size is looked at.
const PIECE_BYTES = 16 * 1024;

/**
 * Unpacks one file, up to the size that a file may have. What an archive says of its own sizes isn't
 * trusted: what comes out is counted, and a bomb is left as soon as it passes the limit.
 */
export function unpack(entry: ZipEntry): Result<Uint8Array, FileError> {
  if (entry.method === 'unknown') return damaged('packed or encrypted in a way that is not read');
  if (entry.method === 'stored') {
    return entry.packed.length > LIMITS.fileBytes
      ? tooLarge(entry.packed.length)
      : ok(entry.packed);
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((piece, isLast) => {
    length += piece.length;
    if (length <= LIMITS.fileBytes) pieces.push(piece);
    isWhole = isLast;
  });
  try {
    for (let start = 0; start < entry.packed.length; start += PIECE_BYTES) {
      const end = Math.min(start + PIECE_BYTES, entry.packed.length);
      inflate.push(entry.packed.subarray(start, end), end === entry.packed.length);
      if (length > LIMITS.fileBytes) return tooLarge(length);
    }
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error));
  }
  return isWhole ? ok(join(pieces, length)) : damaged('breaks off');
}

const tooLarge = (bytes: number) =>
  err({ type: 'tooLarge', bytes, most: LIMITS.fileBytes } as const);

const damaged = (detail: string) => err({ type: 'damaged', detail } as const);

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}
