import type { ImportCandidate } from '../../domain/importCandidate';
import { isPhotoData, PHOTO_SIDE } from '../../domain/photo';
import type { ParsedFiles } from '../../exchange/parseFiles';
import { imageSize } from '../../exchange/vcard/imageSize';

/** More than any camera's picture has; what says it has more is not decoded. */
const MOST_PIXELS = 60_000_000;
const QUALITY = 0.8;

/**
 * What was read, with the pictures small and written anew, so that nothing of a file's own bytes is
 * kept; those that could not be read, or not on this platform, are counted as left out of their file.
 */
export async function withSmallPhotos(
  parsed: ParsedFiles,
  signal: AbortSignal,
): Promise<ParsedFiles> {
  const leftOut = new Map<string, number>();
  const candidates: ImportCandidate[] = [];
  for (const candidate of parsed.candidates) {
    if (candidate.photo === '' || signal.aborted) candidates.push(candidate);
    else {
      const photo = await smallPhoto(candidate.photo).catch(() => '');
      const { file } = candidate.source;
      if (photo === '') leftOut.set(file, (leftOut.get(file) ?? 0) + 1);
      candidates.push({ ...candidate, photo });
    }
  }
  const reports = parsed.reports.map((report) => ({
    ...report,
    photosLeftOut: report.photosLeftOut + (leftOut.get(report.file) ?? 0),
  }));
  return { ...parsed, candidates, reports };
}

/** A picture in base64, cut to a square and made small; '' where it can't be. */
async function smallPhoto(base64: string): Promise<string> {
  if (!('createImageBitmap' in self) || !('OffscreenCanvas' in self)) return '';
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const size = imageSize(bytes);
  if (size === null || size.width * size.height > MOST_PIXELS) return '';
  const picture = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(PHOTO_SIDE, PHOTO_SIDE);
  const context = canvas.getContext('2d');
  if (context === null) return '';
  const side = Math.min(picture.width, picture.height);
  // A JPEG has no see-through parts: they would come out black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, PHOTO_SIDE, PHOTO_SIDE);
  context.drawImage(
    picture,
    (picture.width - side) / 2,
    (picture.height - side) / 2,
    side,
    side,
    0,
    0,
    PHOTO_SIDE,
    PHOTO_SIDE,
  );
  picture.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  if (blob.type !== 'image/jpeg') return '';
  const written = new Uint8Array(await blob.arrayBuffer());
  const data = btoa(Array.from(written, (byte) => String.fromCharCode(byte)).join(''));
  return isPhotoData(data) ? data : '';
}
