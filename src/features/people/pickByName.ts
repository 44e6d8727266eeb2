import type { PersonSummary } from '../../storage/summaries';
import { foldText } from './search/foldText';
import { FITS, fitOfName, partsOfName, wordsOfQuery } from './search/rankName';

const MOST = 6;

/** The people whose names fit the words best, at most six; nobody where there are no words. */
export function pickByName(people: readonly PersonSummary[], query: string): PersonSummary[] {
  const words = wordsOfQuery(foldText(query));
  if (words.length === 0) return [];
  const ranked = people.flatMap((person) => {
    const name = foldText(`${person.name} ${person.nickname}`);
    const parts = partsOfName(name);
    let worst = 0;
    for (const word of words) {
      const fit = fitOfName(word, name, parts);
      if (fit === null) return [];
      worst = Math.max(worst, FITS.indexOf(fit));
    }
    return [{ person, name, worst }];
  });
  ranked.sort((a, b) => a.worst - b.worst || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, MOST).map(({ person }) => person);
}
