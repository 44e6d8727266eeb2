/**
 * Words typed at a place of the app that are not yet where they belong: a field that waits for 'Add', a
 * text that is put into its record at the next rest. They are on disk with every key and survive a kill.
 */
export interface KeptWords {
  /** What was typed there; null where nothing waits. */
  get(place: string): string | null;
  /** Keeps what stands there now; resolves to whether it is on disk. */
  keep(place: string, text: string): Promise<boolean>;
  /** They are where they belong, or were thrown away. */
  forget(place: string): void;
}
