/** Words that were left at a place, and what stood there when they were begun (null where that isn't known). */
export interface LeftWords {
  readonly text: string;
  readonly base: string | null;
}

/**
 * Words typed at a place of the app that are not yet where they belong: a field that waits for 'Add', a
 * text that is put into its record at the next rest. They are on disk with every key and survive a kill.
 */
export interface KeptWords {
  /** What was typed there, in whatever window; null where nothing waits. */
  get(place: string): string | null;
  /**
   * Keeps what stands there now; resolves to whether it is on disk. `base` is what stood in the record
   * when the typing began. From the first call on the place is this window's, until it is forgotten.
   */
  keep(place: string, text: string, base?: string): Promise<boolean>;
  /** They are where they belong, or were thrown away. */
  forget(place: string): void;
  /** What a window that is gone, or this one, left there; null where nothing is, or another window is at it. */
  recover(place: string): Promise<LeftWords | null>;
  /** Forgets the words of every place that names it, which is being deleted for good. */
  forgetAbout(id: string): Promise<void>;
}
