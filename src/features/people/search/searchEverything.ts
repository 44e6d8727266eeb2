import type { CalendarDate, Id } from '../../../domain/record';
import { type ExcerptPart, excerptOf } from './excerpt';
import { foldText } from './foldText';
import { FITS, type Fit, fitOfName, wordsOfQuery } from './rankName';
import {
  type NoteEntry,
  type NoteKind,
  type NotePlace,
  organizationOf,
  type PersonEntry,
  type SearchIndex,
} from './searchIndex';

/** A person that was found; with an excerpt where the words stand in what is written about them. */
export interface FoundPerson {
  readonly id: Id;
  readonly excerpt: readonly ExcerptPart[] | null;
}

/** Something written that was found. */
export interface FoundNote {
  readonly kind: NoteKind;
  readonly id: Id;
  readonly place: NotePlace | null;
  readonly personIds: readonly Id[];
  readonly date: CalendarDate | null;
  readonly createdAt: number;
  readonly excerpt: readonly ExcerptPart[];
}

export interface SearchResults {
  readonly people: readonly FoundPerson[];
  /** At most `MOST_NOTES`, the newest first. */
  readonly notes: readonly FoundNote[];
  /** How many there are in all. */
  readonly noteCount: number;
}

/** Nobody reads further down than this; another word narrows it. */
export const MOST_NOTES = 60;
const MOST_EXCERPTS = 100;

/**
 * Everybody and everything in which all words of the query stand. People come by how well the worst
 * of the words fits: at the beginning of a name, inside of one, in organization, title or tags,
 * nearly (a typo) and in what is written about them. Typos count only where no name fits as typed.
 * Notes are found by words of their own and by the names of the people in them.
 */
export function searchEverything(index: SearchIndex, query: string): SearchResults {
  const words = wordsOfQuery(foldText(query));
  if (words.length === 0) return { people: [], notes: [], noteCount: 0 };
  return { people: findPeople(index, words), ...findNotes(index, words) };
}

interface Ranked {
  readonly person: PersonEntry;
  readonly worst: number;
  readonly sum: number;
}

function findPeople(index: SearchIndex, words: readonly string[]): FoundPerson[] {
  let ranked: Ranked[] = [];
  for (const person of index.people.values()) {
    let worst = 0;
    let sum = 0;
    for (const word of words) {
      const fit = fitOf(index, person, word);
      const rank = fit === null ? Number.POSITIVE_INFINITY : FITS.indexOf(fit);
      worst = Math.max(worst, rank);
      sum += rank;
      if (fit === null) break;
    }
    if (worst < FITS.length) ranked.push({ person, worst, sum });
  }
  const nearly = FITS.indexOf('nearly');
  if (ranked.some(({ worst }) => worst <= FITS.indexOf('in a name'))) {
    ranked = ranked.filter(({ worst }) => worst !== nearly);
  }
  ranked.sort(
    (a, b) =>
      a.worst - b.worst ||
      a.sum - b.sum ||
      (a.person.name < b.person.name ? -1 : a.person.name > b.person.name ? 1 : 0),
  );
  return ranked.map(({ person, worst }, place) => ({
    id: person.id,
    excerpt:
      worst === FITS.indexOf('in a text') && place < MOST_EXCERPTS
        ? excerptOf(person.written, words)
        : null,
  }));
}

function fitOf(index: SearchIndex, person: PersonEntry, word: string): Fit | null {
  const fit = fitOfName(word, person.name, person.nameParts);
  if (fit !== null && fit !== 'nearly') return fit;
  if (person.about.includes(word) || organizationOf(index, person).includes(word)) return 'about';
  return fit ?? (person.text.includes(word) ? 'in a text' : null);
}

function findNotes(
  index: SearchIndex,
  words: readonly string[],
): Pick<SearchResults, 'notes' | 'noteCount'> {
  const found: NoteEntry[] = [];
  for (const note of index.notes.values()) {
    const elsewhere = words.filter((word) => !note.text.includes(word));
    if (elsewhere.length === words.length) continue;
    const names = elsewhere.length === 0 ? [] : note.personIds;
    const isNamed = (word: string): boolean =>
      names.some((id) => index.people.get(id)?.name.includes(word));
    if (elsewhere.every(isNamed)) found.push(note);
  }
  found.sort((a, b) => b.createdAt - a.createdAt);
  const notes = found.slice(0, MOST_NOTES).map(({ text: _, written, ...note }) => ({
    ...note,
    excerpt: excerptOf(written, words),
  }));
  return { notes, noteCount: found.length };
}
