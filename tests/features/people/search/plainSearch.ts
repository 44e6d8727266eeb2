import type { Jot } from '../../../../src/domain/conversation';
import type { Organization, Person } from '../../../../src/domain/person';
import { foldText } from '../../../../src/features/people/search/foldText';
import {
  FITS,
  fitOfName,
  partsOfName,
  wordsOfQuery,
} from '../../../../src/features/people/search/rankName';

/** Rows, each in the order in which equals are found. */
export interface PlainRows {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly jots: readonly Jot[];
}

/**
 * What a search finds, worked out the plain way: every text looked through for every word. Ids of
 * people, best first, and of jots, newest first.
 */
export function plainSearch(
  rows: PlainRows,
  query: string,
): { readonly people: string[]; readonly notes: string[] } {
  const words = wordsOfQuery(foldText(query));
  if (words.length === 0) return { people: [], notes: [] };
  return { people: plainPeople(rows, words), notes: plainNotes(rows, words) };
}

const nameOf = ({ name, nickname }: Person): string =>
  foldText([name, nickname].filter(Boolean).join('\n'));

function plainPeople({ people, organizations }: PlainRows, words: readonly string[]): string[] {
  const nearly = FITS.indexOf('nearly');
  const ranked = people.flatMap((person) => {
    const ranks = words.map((word) => {
      const name = nameOf(person);
      const fit = fitOfName(word, name, partsOfName(name));
      if (fit !== null && fit !== 'nearly') return FITS.indexOf(fit);
      const organization = organizations.find(({ id }) => id === person.organizationId);
      const about = [person.title, ...person.tags, person.industry].filter(Boolean).join('\n');
      if (foldText(about).includes(word) || foldText(organization?.name ?? '').includes(word)) {
        return FITS.indexOf('about');
      }
      if (fit === 'nearly') return nearly;
      return foldText(person.notes).includes(word) ? FITS.indexOf('in a text') : FITS.length;
    });
    const worst = Math.max(...ranks);
    const sum = ranks.reduce((all, rank) => all + rank, 0);
    return worst === FITS.length ? [] : [{ id: person.id, name: nameOf(person), worst, sum }];
  });
  const namesFit = ranked.some(({ worst }) => worst <= FITS.indexOf('in a name'));
  return ranked
    .filter(({ worst }) => !(worst === nearly && namesFit))
    .sort(
      (a, b) =>
        a.worst - b.worst || a.sum - b.sum || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )
    .map(({ id }) => id);
}

function plainNotes({ people, jots }: PlainRows, words: readonly string[]): string[] {
  return jots
    .filter((jot) => {
      const text = foldText([jot.text, ...jot.tags].filter(Boolean).join('\n'));
      const names = people.filter(({ id }) => jot.personIds.includes(id)).map(nameOf);
      return (
        words.some((word) => text.includes(word)) &&
        words.every((word) => text.includes(word) || names.some((name) => name.includes(word)))
      );
    })
    .sort((a, b) => b.createdAt - a.createdAt)
    .map(({ id }) => id);
}
