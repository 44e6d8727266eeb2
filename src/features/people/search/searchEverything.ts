import type { CalendarDate, Id } from '../../../domain/record';
import { type ExcerptPart, excerptOf, meaningful } from './excerpt';
import { foldText } from './foldText';
import { FITS, type Fit, nearlyBegins, wordsOfQuery } from './rankName';
import type { NoteKind, NotePlace, SearchIndex } from './searchIndex';
import { placesInOrder } from './shelf';
import { markPlaces } from './wordIndex';

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
  const fits = words.map((word) => fitsOfPeople(index, word));
  return { people: findPeople(index, words, fits), ...findNotes(index, words, fits) };
}

const bitOf = (fit: Fit): number => 1 << FITS.indexOf(fit);
const BEGINS = bitOf('begins a name');
const IN_NAME = bitOf('in a name');
const ABOUT = bitOf('about');
const NEARLY = bitOf('nearly');
const IN_A_TEXT = bitOf('in a text');

/** For each place of a person a bit for every way in which the word fits. */
function fitsOfPeople(index: SearchIndex, word: string): Uint8Array {
  const { people, organizations } = index;
  const fits = new Uint8Array(people.entries.length);
  const isIn = (bit: number) => (run: string) => (run.includes(word) ? bit : 0);
  markPlaces(index.nameParts, fits, (part) =>
    part.startsWith(word) ? BEGINS : nearlyBegins(part, word) ? NEARLY : 0,
  );
  markPlaces(index.nameWords, fits, isIn(IN_NAME));
  markPlaces(index.aboutWords, fits, isIn(ABOUT));
  markPlaces(index.peopleThere, fits, (id) => (organizations.get(id)?.includes(word) ? ABOUT : 0));
  markPlaces(index.writtenWords, fits, isIn(IN_A_TEXT));
  return fits;
}

/** The best of the ways in which a word fits: its place in `FITS`. */
const bestOf = (fits: number): number => 31 - Math.clz32(fits & -fits);

function findPeople(
  index: SearchIndex,
  words: readonly string[],
  fits: readonly Uint8Array[],
): FoundPerson[] {
  const { people } = index;
  // By the fit of the worst word, then by the sum of all: equals stay in the order of their names.
  const byRank: number[][] = [];
  const ranks = FITS.length * words.length;
  let namesFit = false;
  for (const place of placesInOrder(people)) {
    let worst = 0;
    let sum = 0;
    for (const ofWord of fits) {
      const bits = ofWord[place] as number;
      const rank = bits === 0 ? FITS.length : bestOf(bits);
      if (rank > worst) worst = rank;
      sum += rank;
    }
    if (worst === FITS.length) continue;
    if (worst <= bestOf(IN_NAME)) namesFit = true;
    const rank = worst * ranks + sum;
    const equals = byRank[rank];
    if (equals) equals.push(place);
    else byRank[rank] = [place];
  }
  const found: FoundPerson[] = [];
  byRank.forEach((equals, rank) => {
    const worst = Math.floor(rank / ranks);
    if (worst === bestOf(NEARLY) && namesFit) return;
    for (const place of equals) {
      const person = people.entries[place];
      if (!person) continue;
      const isShown = worst === bestOf(IN_A_TEXT) && found.length < MOST_EXCERPTS;
      const excerpt = isShown ? excerptOf(person.written, meaningful(words)) : null;
      found.push({ id: person.id, excerpt });
    }
  });
  return found;
}

/** Notes in which a word stands, and each other one there or in the name of somebody in it. */
function findNotes(
  index: SearchIndex,
  words: readonly string[],
  fits: readonly Uint8Array[],
): Pick<SearchResults, 'notes' | 'noteCount'> {
  const { entries } = index.notes;
  const found = new Uint8Array(entries.length);
  markPlaces(index.noteWords, found, (run) => wordsIn(run, words));
  const named = notesNaming(index, fits);
  const all = (1 << words.length) - 1;
  const notes: FoundNote[] = [];
  let noteCount = 0;
  for (const place of placesInOrder(index.notes)) {
    const inText = found[place] as number;
    if (inText === 0 || (inText | (named[place] as number)) !== all) continue;
    noteCount += 1;
    const note = notes.length < MOST_NOTES ? entries[place] : null;
    if (!note) continue;
    const { written, ...rest } = note;
    notes.push({ ...rest, excerpt: excerptOf(written, meaningful(words)) });
  }
  return { notes, noteCount };
}

/** A bit for each of the words, at most eight, that stands in a run. */
function wordsIn(run: string, words: readonly string[]): number {
  let bits = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (run.includes(words[at] as string)) bits |= 1 << at;
  }
  return bits;
}

/** For each place of a note a bit for each of the words that stands in the name of somebody in it. */
function notesNaming(
  { people, notes, notesWith }: SearchIndex,
  fits: readonly Uint8Array[],
): Uint8Array {
  const named = new Uint8Array(notes.entries.length);
  // A note needs a word of its own: where there is one word alone, no name can help.
  if (fits.length < 2) return named;
  fits.forEach((ofWord, at) => {
    for (let place = 0; place < ofWord.length; place += 1) {
      if (((ofWord[place] as number) & IN_NAME) === 0) continue;
      const id = people.entries[place]?.id;
      for (const note of (id && notesWith.get(id)) || []) {
        named[note] = (named[note] as number) | (1 << at);
      }
    }
  });
  return named;
}
