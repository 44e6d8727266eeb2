import type { CalendarDate, Id } from '../../../domain/record';
import { type ExcerptPart, excerptOf } from './excerpt';
import { foldText } from './foldText';
import { FITS, type Fit, fitOfName, wordsOfQuery } from './rankName';
import {
  inOrder,
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
/** Further down the list the role is shown, as ever. */
const MOST_EXCERPTS = 40;

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

const WORST_NAME = FITS.indexOf('in a name');
const NEARLY = FITS.indexOf('nearly');
const IN_A_TEXT = FITS.indexOf('in a text');

function findPeople(index: SearchIndex, words: readonly string[]): FoundPerson[] {
  // By the fit of the worst word, then by the sum of all: equals stay in the order of their names.
  const byRank: PersonEntry[][] = [];
  const ranks = FITS.length * words.length;
  let namesFit = false;
  for (const person of inOrder(index).people) {
    let worst = 0;
    let sum = 0;
    for (const word of words) {
      const fit = fitOf(index, person, word);
      const rank = fit === null ? FITS.length : FITS.indexOf(fit);
      if (rank > worst) worst = rank;
      sum += rank;
      if (fit === null) break;
    }
    if (worst === FITS.length) continue;
    if (worst <= WORST_NAME) namesFit = true;
    const rank = worst * ranks + sum;
    const equals = byRank[rank];
    if (equals) equals.push(person);
    else byRank[rank] = [person];
  }
  const found: FoundPerson[] = [];
  byRank.forEach((equals, rank) => {
    const worst = Math.floor(rank / ranks);
    if (worst === NEARLY && namesFit) return;
    for (const person of equals) {
      const isShown = worst === IN_A_TEXT && found.length < MOST_EXCERPTS;
      const excerpt = isShown ? excerptOf(person.written, words) : null;
      found.push({ id: person.id, excerpt });
    }
  });
  return found;
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
  const notes: FoundNote[] = [];
  let noteCount = 0;
  for (const note of inOrder(index).notes) {
    if (!isFound(index, note, words)) continue;
    noteCount += 1;
    if (notes.length === MOST_NOTES) continue;
    const { text: _, written, ...rest } = note;
    notes.push({ ...rest, excerpt: excerptOf(written, words) });
  }
  return { notes, noteCount };
}

/** Whether a word stands in the note, and each other one there or in the name of somebody in it. */
function isFound(
  index: SearchIndex,
  { text, personIds }: NoteEntry,
  words: readonly string[],
): boolean {
  let inText = false;
  for (const word of words) {
    if (text.includes(word)) inText = true;
    else if (!personIds.some((id) => index.people.get(id)?.name.includes(word))) return false;
  }
  return inText;
}
