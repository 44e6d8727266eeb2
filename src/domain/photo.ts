import type { Id, RecordBase } from './record';

/** A small picture of a person, in a table of its own: lists of people don't read it. */
export interface Photo extends RecordBase {
  readonly personId: Id;
  /** A JPEG of `PHOTO_SIDE` by `PHOTO_SIDE` pixels, in base64. */
  readonly data: string;
}

/** Pixels; twice what the largest place shows. */
export const PHOTO_SIDE = 128;

/** Far more than a picture of that size takes, in characters of base64. */
export const MOST_PHOTO_CHARACTERS = 100_000;

/** Whether a text is base64 of a size that a small picture has. */
export const isPhotoData = (data: string): boolean =>
  data.length > 0 && data.length <= MOST_PHOTO_CHARACTERS && /^[A-Za-z0-9+/]+={0,2}$/u.test(data);

/** The address under which a picture is shown. */
export const photoAddress = (data: string): string => `data:image/jpeg;base64,${data}`;
