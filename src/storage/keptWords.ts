import type { KeptWords } from '../domain/keptWords';
import type { WordStore, Words } from './drafts';
import type { HeldDraft, HoldDraft } from './holdDraft';

/**
 * Reads what was kept, and keeps more: in memory for the fields, and on disk with one put at a time of
 * the newest words of each place. What other windows keep or forget is followed. Where the disk can't
 * be read there is nothing yet.
 */
export async function openKeptWords(store: WordStore, hold: HoldDraft): Promise<KeptWords> {
  const read = await store.allWords();
  const words = new Map((read.ok ? read.value : []).map((each) => [each.place, each]));
  const writing = new Map<string, Promise<boolean>>();
  const holding = new Map<string, Promise<HeldDraft>>();

  store.watchWords().subscribe(
    (all) => {
      const onDisk = new Map(all.map((each) => [each.place, each]));
      for (const place of new Set([...words.keys(), ...onDisk.keys()])) {
        // What is being written here is newer than what was read.
        if (writing.has(place)) continue;
        const found = onDisk.get(place);
        if (found) words.set(place, found);
        else words.delete(place);
      }
    },
    // What can't be followed stands as it was read.
    () => undefined,
  );

  const write = async (place: string): Promise<boolean> => {
    let done = true;
    for (let written: Words | null | undefined; written !== (words.get(place) ?? null); ) {
      written = words.get(place) ?? null;
      const result =
        written === null ? await store.forgetWords(place) : await store.keepWords(written);
      done = result.ok;
    }
    writing.delete(place);
    return done;
  };
  const follow = (place: string): Promise<boolean> => {
    const under = writing.get(place) ?? write(place);
    writing.set(place, under);
    return under;
  };
  const forget = (place: string): void => {
    void holding.get(place)?.then(({ release }) => release());
    holding.delete(place);
    if (words.delete(place)) void follow(place);
  };
  return {
    get: (place) => words.get(place)?.text ?? null,
    keep(place, text, base) {
      if (!holding.has(place)) holding.set(place, hold(lockOf(place)));
      words.set(place, { place, text, base: base ?? words.get(place)?.base ?? null });
      return follow(place);
    },
    forget,
    async recover(place) {
      if (!words.has(place)) return null;
      if (!holding.has(place)) {
        const { held, release } = await hold(lockOf(place));
        release();
        if (!held) return null;
      }
      const { text, base } = words.get(place) ?? {};
      return text === undefined ? null : { text, base: base ?? null };
    },
    async forgetAbout(id) {
      const places = [...words.keys()].filter((place) => place.includes(id));
      for (const place of places) forget(place);
      await Promise.all(places.map((place) => writing.get(place)));
    },
  };
}

const lockOf = (place: string): string => `words:${place}`;
