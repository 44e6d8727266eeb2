import type { KeptWords } from '../domain/keptWords';
import type { WordStore } from './drafts';

/**
 * Reads what was kept, and keeps more: in memory for the fields, and on disk with one put at a time of
 * the newest words of each place. Where the disk can't be read there is nothing yet.
 */
export async function openKeptWords(store: WordStore): Promise<KeptWords> {
  const read = await store.allWords();
  const words = new Map(read.ok ? read.value.map(({ place, text }) => [place, text]) : []);
  const writing = new Map<string, Promise<boolean>>();

  const write = async (place: string): Promise<boolean> => {
    let done = true;
    for (let written: string | null | undefined; written !== (words.get(place) ?? null); ) {
      written = words.get(place) ?? null;
      const result =
        written === null
          ? await store.forgetWords(place)
          : await store.keepWords({ place, text: written });
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
  return {
    get: (place) => words.get(place) ?? null,
    keep(place, text) {
      words.set(place, text);
      return follow(place);
    },
    forget(place) {
      if (words.delete(place)) void follow(place);
    },
  };
}
