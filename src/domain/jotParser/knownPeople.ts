import { fold } from './fold';
import { longFormsOf } from './givenNames';
import { isTitleWord } from './titles';
import { wordSet } from './words';

/** Somebody on record, as far as a jot needs to know. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly nickname?: string;
  readonly organization?: string;
}

export interface KnownName {
  readonly personId: string;
  readonly name: string;
  /** 'dr' where the name on record begins with it, or ''. */
  readonly honorific: string;
  /** Folded words of the name, without titles and letters behind a comma. */
  readonly words: readonly string[];
  readonly nicknames: readonly string[];
  /** The first word alone calls nobody: 'Wei' in 'Wei Ling'. */
  readonly joint?: true;
}

/** How a word can stand for a person. */
export type NameUse = 'first' | 'nickname' | 'short' | 'last';

export interface NameReference {
  readonly known: KnownName;
  readonly use: NameUse;
}

/** Known people by every word that can call them; made once per set of people, not per keystroke. */
export interface PreparedPeople {
  readonly names: readonly KnownName[];
  readonly byWord: ReadonlyMap<string, readonly NameReference[]>;
  /** First names by first letter, for words that are typed almost right. */
  readonly firstNamesByLetter: ReadonlyMap<string, readonly string[]>;
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  /** Folded words of organizations' names, by their first word. */
  readonly organizations: ReadonlyMap<string, readonly (readonly string[])[]>;
}

// Longer names are kept and shown elsewhere; here they would only slow each keystroke.
const LONGEST_NAME = 80;
const CREDENTIALS = /^(?:phd|mba|md|jr|sr|ii|iii|iv|cpa|esq|msc|bsc|ma|ba|pmp|cfa|pe)$/;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Prepares known people (and organizations) for `parseJot` and `mentionCandidates`. */
export function prepareKnownPeople(
  people: readonly KnownPerson[],
  organizations: readonly string[] = [],
): PreparedPeople {
  const names: KnownName[] = [];
  const byWord = new Map<string, NameReference[]>();
  const firstNames = new Map<string, Set<string>>();
  const refer = (word: string, reference: NameReference): void => {
    const list = byWord.get(word);
    if (list === undefined) byWord.set(word, [reference]);
    else if (list.at(-1)?.known !== reference.known) list.push(reference);
  };
  const surnames = new Set<string>();
  const organizationWords = new Map<string, (readonly string[])[]>();
  const organizationNames = new Set<string>();
  const addOrganization = (name: string): void => {
    if (organizationNames.has(name)) return;
    organizationNames.add(name);
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined) return;
    const list = organizationWords.get(first);
    if (list === undefined) organizationWords.set(first, [words]);
    else list.push(words);
  };
  for (const person of people) {
    const known = toKnownName(person);
    if (person.organization) addOrganization(person.organization);
    if (known === null) continue;
    names.push(known);
    const first = known.words[0] ?? '';
    refer(first, { known, use: 'first' });
    for (const other of otherOrders(known))
      refer(other.words[0] ?? '', { known: other, use: 'first' });
    for (const nickname of known.nicknames) refer(nickname, { known, use: 'nickname' });
    for (const long of longFormsOf(first)) refer(long, { known, use: 'short' });
    const last = known.words.at(-1) ?? '';
    if (known.words.length > 1) {
      refer(last, { known, use: 'last' });
      surnames.add(last);
    }
    const letter = first.slice(0, 1);
    firstNames.set(letter, (firstNames.get(letter) ?? new Set()).add(first));
  }
  for (const name of organizations) addOrganization(name);
  return {
    names,
    byWord,
    firstNamesByLetter: new Map([...firstNames].map(([letter, set]) => [letter, [...set]])),
    firstNames: [...firstNames.values()].flatMap((set) => [...set]),
    surnames: [...surnames],
    organizations: organizationWords,
  };
}

/** What a word can mean among known people: by its own spelling first, then as a short form. */
export function referencesOf(prepared: PreparedPeople, word: string): readonly NameReference[] {
  const own = prepared.byWord.get(word) ?? [];
  const long = longFormsOf(word).flatMap((form) =>
    (prepared.byWord.get(form) ?? [])
      .filter(({ use }) => use === 'first')
      .map(({ known }): NameReference => ({ known, use: 'short' })),
  );
  return long.length === 0
    ? own
    : [...own, ...long.filter(({ known }) => !own.some((other) => other.known === known))];
}

const FAMILY_FIRST = wordSet(
  'tan lim lee ng wong chan chen cheng chong chua chia goh ong teo koh ho low yeo sim toh wee tay leong lau liu lin li wang zhang zhao huang wu zhou xu sun ma zhu guo he gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye su wei lu ding ren shen yao lu kim park choi jung kang cho yoon jang shin nguyen tran le pham huynh hoang phan vu vo dang bui do',
);

/** Names on record with the family name first are called by the others: 'Wei Ling' for Tan Wei Ling, 'Junjun' for Jun-Jun. */
function otherOrders(known: KnownName): readonly KnownName[] {
  const [first = '', second = '', ...rest] = known.words;
  const orders: KnownName[] = [];
  if (FAMILY_FIRST.has(first) && rest.length === 1)
    orders.push({ ...known, words: [second, ...rest, first], joint: true });
  if (rest.length > 0 && first.length < 5 && second.length < 5 && /^\S+-\S+ /.test(known.name))
    orders.push({ ...known, words: [`${first}${second}`, ...rest] });
  return orders;
}

function toKnownName(person: KnownPerson): KnownName | null {
  if (person.name.length > LONGEST_NAME) return null;
  // 'Robert (Bob) Lee' and 'Robert "Bob" Lee' carry a nickname; 'Ana Ruiz, PhD' a degree.
  const inside = /[("“]([^)"”]+)[)"”]/.exec(person.name)?.[1] ?? '';
  const bare = person.name.replace(/[("“][^)"”]*[)"”]/g, ' ').replace(/,.*$/s, '');
  const words = wordsOf(bare).filter((word) => !CREDENTIALS.test(word));
  const honorific =
    words.length > 1 && isTitleWord(words[0] ?? '', words.length) ? (words[0] ?? '') : '';
  const rest = honorific === '' ? words : words.slice(1);
  if (rest.length === 0) return null;
  const nicknames = [...wordsOf(person.nickname ?? ''), ...wordsOf(inside)].filter(
    (word) => word.length > 1 && !/^(?:she|he|they|her|him|his|hers|them|theirs)$/.test(word),
  );
  return { personId: person.id, name: person.name, honorific, words: rest, nicknames };
}

/** Somebody to offer behind a typed '@'. */
export interface MentionCandidate {
  readonly personId: string;
  readonly name: string;
}

/**
 * People to complete '@' and `query` with: at most 8, those whose name begins with the query
 * first, then those with another word that does, then nicknames and short forms; each group in
 * the order given. An empty query gives the first 8.
 */
export function mentionCandidates(
  prepared: PreparedPeople,
  query: string,
): readonly MentionCandidate[] {
  const wanted = wordsOf(query);
  const whole = wanted.join(' ');
  const groups: MentionCandidate[][] = [[], [], []];
  for (const known of prepared.names) {
    const rank = mentionRank(known, wanted, whole);
    if (rank !== null) groups[rank]?.push({ personId: known.personId, name: known.name });
  }
  return groups.flat().slice(0, 8);
}

function mentionRank(known: KnownName, wanted: readonly string[], whole: string): number | null {
  if (known.words.join(' ').startsWith(whole)) return 0;
  const begins = (part: string): boolean => known.words.some((word) => word.startsWith(part));
  if (wanted.every(begins)) return 1;
  const [only] = wanted;
  if (wanted.length !== 1 || only === undefined) return null;
  if (known.nicknames.some((nickname) => nickname.startsWith(only))) return 2;
  return longFormsOf(only).includes(known.words[0] ?? '') ? 2 : null;
}
