import { decodeText } from '../decodeText';
import { LIMITS } from '../limits';

/** One file in an archive: where its packed bytes stand, and how they are packed. */
export interface ZipEntry {
  readonly path: string;
  readonly packed: Uint8Array;
  readonly method: 'stored' | 'deflated' | 'unknown';
}

// The layout is that of PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x1;

/**
 * The files that an archive's own directory lists, without folders and system files; null where there
 * is no directory, as in a download that broke off. The directory is read rather than the archive
 * from its front, because programs that write as they go put the sizes there alone. Sizes are bounded
 * by the archive itself; what unpacking makes of them is for the reader to count.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = Math.min(view.getUint16(end + 10, true), LIMITS.archiveEntries);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (offset + ENTRY_BYTES > bytes.length) break;
    if (view.getUint32(offset, true) !== ENTRY_SIGNATURE) break;
    const nameBytes = view.getUint16(offset + 28, true);
    const nameStart = offset + ENTRY_BYTES;
    const path = decodeText(bytes.subarray(nameStart, nameStart + nameBytes)).text;
    const entry = isContent(path) ? readEntry(bytes, view, offset, path) : null;
    if (entry !== null) entries.push(entry);
    const extraBytes = view.getUint16(offset + 30, true);
    const commentBytes = view.getUint16(offset + 32, true);
    offset = nameStart + nameBytes + extraBytes + commentBytes;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset -= 1) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  path: string,
): ZipEntry | null {
  const flags = view.getUint16(offset + 8, true);
  const code = view.getUint16(offset + 10, true);
  const packedBytes = view.getUint32(offset + 20, true);
  const local = view.getUint32(offset + 42, true);
  if (local + LOCAL_BYTES > bytes.length) return null;
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) return null;
  const nameBytes = view.getUint16(local + 26, true);
  const extraBytes = view.getUint16(local + 28, true);
  const start = local + LOCAL_BYTES + nameBytes + extraBytes;
  const packed = bytes.subarray(start, start + packedBytes);
  if ((flags & ENCRYPTED) !== 0) return { path, packed, method: 'unknown' };
  return { path, packed, method: code === 0 ? 'stored' : code === 8 ? 'deflated' : 'unknown' };
}

const isContent = (path: string): boolean =>
  path !== '' && !path.endsWith('/') && !path.startsWith('__MACOSX/') && !/(?:^|\/)\._/u.test(path);
