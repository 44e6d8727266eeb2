/** Limits on what is read, checked before anything is parsed: a file may be hostile or damaged. */
export const LIMITS = {
  /** Bytes of one file, unpacked. */
  fileBytes: 50 * 1024 * 1024,
  /** Rows of a table, or cards of an address book. */
  rows: 200_000,
  /** Characters of one field. */
  fieldCharacters: 1024 * 1024,
  /** Files inside one archive that are looked at. */
  archiveFiles: 50,
  /** Names that are listed in one archive. */
  archiveEntries: 10_000,
} as const;
