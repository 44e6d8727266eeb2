import { fold } from './jotParser/fold';
import type { Person } from './person';
import type { Id } from './record';

/** Somebody who can be mentioned, by their name or one from before. */
export type Mentionable = Pick<Person, 'id' | 'name' | 'formerNames' | 'nickname'>;

/** Everybody by each name they have or had, ready for `findMentions`. */
export interface MentionNames {
  /** Names in folded words, by their first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly NamedWords[]>;
}

interface NamedWords {
  readonly words: readonly string[];
  readonly personId: Id;
  /** A whole name they have now before one from before, and that before a first or a nickname. */
  readonly rank: number;
}

/** An '@' with the name behind it, as a place in the text (`end` is the one after the last). */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly personId: Id;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const MOST_WORDS = 8;

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(keyOf);
const keyOf = (word: string): string => fold(word).replace(/[.'’-]+$/u, '');

/** Prepares the names of `people`; made once per set of people, not per text. */
export function prepareMentions(people: Iterable<Mentionable>): MentionNames {
  const byFirstWord = new Map<string, NamedWords[]>();
  const add = (name: string, personId: Id, rank: number): void => {
    const words = wordsOf(name).slice(0, MOST_WORDS);
    const [first] = words;
    if (first === undefined) return;
    const entry = { words, personId, rank };
    const list = byFirstWord.get(first);
    if (list) list.push(entry);
    else byFirstWord.set(first, [entry]);
  };
  for (const { id, name, formerNames, nickname } of people) {
    add(name, id, 0);
    for (const former of formerNames) add(former, id, 1);
    if (nickname !== '') add(nickname, id, 2);
    const [first] = wordsOf(name);
    if (first !== undefined) add(first, id, 2);
  }
  for (const list of byFirstWord.values()) {
    list.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank);
  }
  return { byFirstWord };
}

/**
 * Whom a text mentions: each '@' (not within a word, as in an e-mail address) with the longest name that
 * follows it. Where a name is that of several, one of `near` (the people of the record) is meant; where
 * none or several of them have it, nobody is.
 */
export function findMentions(
  text: string,
  names: MentionNames,
  near: readonly Id[] = [],
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}.@])@(?=[\p{L}\p{N}])/gu)) {
    const words = [...text.slice(index + 1, index + 1 + 40 * MOST_WORDS).matchAll(WORD)].slice(
      0,
      MOST_WORDS,
    );
    const keys = words.map(([word]) => keyOf(word));
    const named = (names.byFirstWord.get(keys[0] ?? '') ?? []).filter((each) =>
      each.words.every((word, at) => word === keys[at]),
    );
    const [longest] = named;
    const last = longest && words[longest.words.length - 1];
    if (!longest || !last) continue;
    const best = named.filter(({ words: { length } }) => length === longest.words.length);
    const personId = choose(best, near);
    if (personId === null) continue;
    // The sign that ends the sentence is none of the name.
    const word = last[0].replace(/[.'’-]+$/u, '');
    mentions.push({ start: index, end: index + 1 + last.index + word.length, personId });
  }
  return mentions;
}

function choose(named: readonly NamedWords[], near: readonly Id[]): Id | null {
  const close = named.filter(({ personId }) => near.includes(personId));
  const [first, ...others] = close.length > 0 ? close : named;
  if (!first) return null;
  const rivals = others.filter(
    ({ personId, rank }) => personId !== first.personId && rank <= first.rank,
  );
  return rivals.length === 0 ? first.personId : null;
}

/** The names from before after somebody is called `name`: the one until now is one of them. */
export const formerNamesAfter = (
  { name: before, formerNames }: Pick<Person, 'name' | 'formerNames'>,
  name: string,
): readonly string[] => [
  ...new Set([...formerNames, before].filter((each) => each !== name && each !== '')),
];
