import { isFeminine } from './gender';
import { GIVEN_NAMES } from './givenNames';
import type { NameReference, PreparedPeople } from './knownPeople';
import { referencesOf } from './knownPeople';
import { leftCue, PLACE_NOUNS, rightCue } from './nameCues';
import {
  adjoinsName,
  bestOf,
  continuesOtherwise,
  nextNameWord,
  otherFullNames,
  type Reach,
  reach,
} from './nameReach';
import { isCommonName, isWordName } from './nameWords';
import { namesOfPetForm, surnamesOfPetForm } from './petForms';
import { PLACES } from './places';
import { plausibleFirst, plausibleFull, plausibleSurname } from './plausibleName';
import { isNear } from './spelling';
import { titleBefore } from './titles';
import type { Token } from './tokenize';
import { wordSet } from './words';

/** Somebody on record, named by tokens `from` to `to`; several ids where the name leaves a choice. */
export interface Mention {
  readonly personIds: readonly string[];
  readonly from: number;
  readonly to: number;
  /** A surname, an initial or a title decided, not a first name alone. */
  readonly certain: boolean;
}

/**
 * Finds known people among the tokens; `taken` tells tokens that belong to an organization.
 * A first name that several share stays a choice, unless the jot names one of them in full.
 */
export function findMentions(
  tokens: readonly Token[],
  prepared: PreparedPeople,
  isOrganization: (index: number) => boolean,
): readonly Mention[] {
  const scan = (namedElsewhere: ReadonlySet<string>): readonly Mention[] => {
    const mentions: Mention[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const last = mentions.at(-1)?.to ?? -2;
      const isListed = tokens[index - 1]?.fold === 'and' && last === index - 2;
      const both = bothOf(tokens, index, prepared);
      if (both.length > 0) {
        mentions.push(...both);
        continue;
      }
      const known = { prepared, isOrganization, isListed, namedElsewhere };
      const found = mentionAt(tokens, index, known);
      if (found === null) continue;
      mentions.push(found);
      index = found.to;
    }
    return mentions;
  };
  // A second look: 'Rob will nudge his boss' is clearer once 'with Rob' was read.
  const first = scan(new Set());
  const named = new Set(first.map(({ from }) => tokens[from]?.fold ?? ''));
  const again = [...named].some((word) => isCommonName(word));
  return settleByFullNames(again ? scan(named) : first);
}

/** 'both Sams', 'the two Conors': one mention each. */
function bothOf(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): readonly Mention[] {
  const word = tokens[index]?.fold ?? '';
  const before = tokens[index - 1]?.fold ?? '';
  if (
    !word.endsWith('s') ||
    (before !== 'both' && !(before === 'two' && tokens[index - 2]?.fold === 'the'))
  )
    return [];
  const people = new Set(
    referencesOf(prepared, word.slice(0, -1))
      .filter(({ use }) => use !== 'last')
      .map(({ known }) => known.personId),
  );
  return people.size === 2
    ? [...people].map((personId) => ({
        personIds: [personId],
        from: index,
        to: index,
        certain: false,
      }))
    : [];
}

interface Scan {
  readonly prepared: PreparedPeople;
  readonly isOrganization: (index: number) => boolean;
  /** Behind another person and 'and'. */
  readonly isListed: boolean;
  /** First words of the people found elsewhere in the jot. */
  readonly namedElsewhere: ReadonlySet<string>;
}

function mentionAt(tokens: readonly Token[], index: number, scan: Scan): Mention | null {
  const { prepared } = scan;
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  if (scan.isOrganization(index) && leftCue(tokens, index) < 2) return null;
  const handle = handleMention(tokens, index, prepared) ?? byInitials(tokens, index, prepared);
  if (handle !== null) return handle;
  const joined = joinedReaches(tokens, index, prepared);
  if (joined.length > 0) {
    const best = bestOf(joined);
    return mention(best, index, Math.max(...best.map(({ to }) => to)), false);
  }
  const reaches = referencesOf(prepared, token.fold)
    .filter(({ use }) => use !== 'last')
    .map((reference) => reach(tokens, index, reference))
    .filter(({ known, to }) => known.joint === undefined || to > index);
  const full = [...reaches.filter((each) => each.full), ...otherFullNames(tokens, index, prepared)];
  if (full.length > 0) {
    const best = bestOf(full);
    const to = Math.max(...best.map((each) => each.to));
    if (plausibleFull(tokens, index, to)) return mention(best, index, to, true);
    // 'Arthur Quill LLP' is no Arthur either
    if (token.capital) return null;
  }
  const furthest = Math.max(index, ...reaches.map(({ to }) => to));
  if (reaches.length > 0 && !continuesOtherwise(tokens, index, furthest, prepared)) {
    const isNamedElsewhere = scan.namedElsewhere.has(token.fold);
    if (!plausibleFirst(tokens, index, { isListed: scan.isListed, isNamedElsewhere })) return null;
    const best = byTitle(tokens, index, bestOf(reaches));
    return mention(best, index, furthest, best.length === 1 && best.length < reaches.length);
  }
  return (
    surnameMention(tokens, index, prepared) ??
    ownerMention(tokens, index, prepared) ??
    almostNamed(tokens, index, prepared)
  );
}

/** 'Ji-woo' is the Jiwoo on record. */
function joinedReaches(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): readonly Reach[] {
  const [hyphen, second] = [tokens[index + 1], tokens[index + 2]];
  if (hyphen?.text !== '-' || hyphen.spaced || second?.kind !== 'word' || second.spaced) return [];
  return (prepared.byWord.get(`${tokens[index]?.fold}${second.fold}`) ?? [])
    .filter(({ use }) => use !== 'last')
    .map((reference) => reach(tokens, index + 2, reference));
}

const mention = (
  reaches: readonly Reach[],
  from: number,
  to: number,
  certain: boolean,
): Mention => ({
  personIds: [...new Set(reaches.map(({ known }) => known.personId))],
  from,
  to,
  certain,
});

/** 'Dr Okafor', 'Okafor says', 'terms for Okafor': a surname alone, where nothing says that it is another's. */
function surnameMention(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  if (adjoinsName(tokens, index)) return null;
  const title = titleOf(tokens, index);
  const { found, to } = bearersOf(tokens, index, prepared, title !== '');
  if (found.length === 0) return null;
  if (title === '' && !plausibleSurname(tokens, index, to)) return null;
  if (title === '' && continuesOtherwise(tokens, index, to, prepared)) return null;
  const titled = title === '' ? [] : found.filter(({ known }) => known.honorific === title);
  const best = byGender(title, titled.length > 0 ? titled : found);
  return {
    personIds: [...new Set(best.map(({ known }) => known.personId))],
    from: index,
    to,
    certain: best.length === 1,
  };
}

const MASCULINE =
  /^(?:mr|mister|sir|lord|uncle|monsieur|herr|senor|signor|father|fr|brother|tito|kuya)$/;
const FEMININE =
  /^(?:ms|mrs|miss|madam|maam|dame|lady|aunt|aunt[iy]e?|madame|frau|mme|mlle|senora|signora|sister|tita|ate)$/;

/** Of a couple 'Mrs Tafoya' is Rose and 'Mr Tafoya' Benjamin, as far as their first names tell. */
function byGender(title: string, found: readonly NameReference[]): readonly NameReference[] {
  const feminine = FEMININE.test(title);
  if (found.length < 2 || (!feminine && !MASCULINE.test(title))) return found;
  const fitting = found.filter(({ known }) => isFeminine(known.words[0] ?? '') === feminine);
  return fitting.length > 0 ? fitting : found;
}

/** Whose surname begins at `index`, and where it ends: 'Okonkwo-Bright' has two words, 'mrs Bowens' no apostrophe. */
function bearersOf(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
  titled: boolean,
): { readonly found: readonly NameReference[]; readonly to: number } {
  const word = tokens[index]?.fold ?? '';
  const joined = nextNameWord(tokens, index) === index + 2 && tokens[index + 1]?.text === '-';
  const last = joined ? (tokens[index + 2]?.fold ?? '') : word;
  const to = joined ? index + 2 : index;
  const bearers = (surname: string): readonly NameReference[] =>
    (prepared.byWord.get(surname) ?? []).filter(
      ({ known: { words } }) =>
        words.length > 1 && words.at(-1) === surname && (!joined || words.at(-2) === word),
    );
  const found = bearers(last);
  return found.length === 0 && titled && word.endsWith('s')
    ? { found: bearers(word.slice(0, -1)), to }
    : { found, to };
}

/** The title before the name at `index`, as it stands on record. */
function titleOf(tokens: readonly Token[], index: number): string {
  const word = titleBefore(tokens, index);
  return word === 'professor' ? 'prof' : word === 'doctor' ? 'dr' : word;
}

function byTitle(
  tokens: readonly Token[],
  index: number,
  reaches: readonly Reach[],
): readonly Reach[] {
  const title = titleOf(tokens, index);
  if (title === '' || reaches.length < 2) return reaches;
  const titled = reaches.filter(({ known }) => known.honorific === title);
  return titled.length > 0 ? titled : reaches;
}

/** '@ana', '@anaruiz': any capitals, and the whole name in one word. */
function handleMention(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  const token = tokens[index] as Token;
  if (tokens[index - 1]?.text !== '@' || token.spaced) return null;
  const found = prepared.names.filter(
    ({ words }) => words.length > 1 && words.join('') === token.fold,
  );
  if (found.length === 0) return null;
  const personIds = found.map(({ personId }) => personId);
  return { personIds, from: index, to: index, certain: found.length === 1 };
}

// Capitals that are nobody's initials.
const NO_INITIALS = wordSet(
  'ai am ar bi ca cs cv dc ed eu ex fb gc gp hq hr id io ip it kt la lp ma mc md mp ms nb ny oh ok pa pc pe ph pi pm po pr ps pt qa ra rd re rn sf so st ta tb tv uk un us ux va vc vp wa wk',
);

/** 'spoke with RK', 'Dr N': initials, where they are one person's only. */
function byInitials(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  const { text, fold: word } = tokens[index] as Token;
  if (!/^[A-Z]{1,2}$/.test(text) || NO_INITIALS.has(word) || adjoinsName(tokens, index))
    return null;
  const titled = titleBefore(tokens, index) !== '';
  const cue = Math.max(leftCue(tokens, index), rightCue(tokens, index));
  if (text.length === 1 ? !titled : cue < 2 || isCommonName(word)) return null;
  if (tokens[nextNameWord(tokens, index)]?.capital) return null;
  const found = prepared.names.filter(({ words }) => {
    const last = words.at(-1)?.charAt(0) ?? '';
    return text.length === 1
      ? last === word
      : words.length > 1 && `${words[0]?.charAt(0)}${last}` === word;
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return { personIds: [only.personId], from: index, to: index, certain: true };
}

/** 'jacks dad', 'pips book': the apostrophe is missing. */
function ownerMention(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  const { fold: word } = tokens[index] as Token;
  const stem = word.slice(0, -1);
  if (!word.endsWith('s') || stem.length < 3 || prepared.byWord.has(word)) return null;
  // 'ferns in the gully', 'jacks of all trades'
  if (/^(?:in|of|on|at|to|and|or|are|were|for|with|from|by)$/.test(tokens[index + 1]?.fold ?? ''))
    return null;
  if (GIVEN_NAMES.has(word) || tokens[index + 1]?.kind !== 'word') return null;
  if (isCommonName(stem) && !isWordName(stem)) return null;
  if (isCommonName(word) && !isWordName(word) && isCommonName(stem)) return null;
  const before = tokens[index - 1];
  if (/^(?:the|a|an|some|of|many|more|to)$/.test(before?.fold ?? '')) return null;
  const reaches = referencesOf(prepared, stem)
    .filter(({ use }) => use !== 'last')
    .map((reference) => reach(tokens, index, reference))
    .filter(({ known, to }) => to === index && known.joint === undefined);
  return reaches.length === 0 ? null : mention(bestOf(reaches), index, index, false);
}

/** 'Pirya' where Priya is known and nobody is called Pirya; 'Temi' and 'Manny' where one only can be meant. */
function almostNamed(
  tokens: readonly Token[],
  index: number,
  prepared: PreparedPeople,
): Mention | null {
  const token = tokens[index] as Token;
  const word = token.fold;
  if (word.length < 3 || isCommonName(word) || PLACES.has(word) || PLACE_NOUNS.has(word))
    return null;
  if (prepared.byWord.has(word) || adjoinsName(tokens, index)) return null;
  const left = leftCue(tokens, index);
  const right = rightCue(tokens, index);
  const cue = Math.max(left, right);
  const isOurs = tokens[index - 1]?.fold === 'our';
  if (left <= -1 && !isOurs) return null;
  const towards = tokens[index - 1]?.fold === 'to' && word.length > 3 && right >= 0;
  if (!token.capital && cue < 2 && !towards && !isWithMe(tokens, index)) return null;
  const reaches = namesAlmost(prepared, word, cue).flatMap((name) =>
    (prepared.byWord.get(name) ?? [])
      .filter(({ known, use }) => use === 'first' || (use === 'last' && known.words.length > 1))
      .map((reference) => reach(tokens, index, reference)),
  );
  if (reaches.length === 0) return null;
  const best = bestOf(reaches);
  const full = best.some((each) => each.full);
  if (!full && continuesOtherwise(tokens, index, index, prepared)) return null;
  return mention(best, index, Math.max(...best.map(({ to }) => to)), full && best.length === 1);
}

/** The names on record for which a word may be a slip of the finger or a pet form. */
function namesAlmost(prepared: PreparedPeople, word: string, cue: number): readonly string[] {
  const names = prepared.firstNamesByLetter.get(word.slice(0, 1)) ?? [];
  const near = GIVEN_NAMES.has(word) ? [] : names.filter((name) => isNear(word, name));
  if (near.length > 0) return near;
  const pets = namesOfPetForm(word, prepared.firstNames);
  if (pets.length > 0) return pets.length === 1 ? pets : [];
  const surnames = cue >= 1 ? surnamesOfPetForm(word, prepared.surnames) : [];
  return surnames.length === 1 ? surnames : [];
}

/** 'osc + me', 'osc and i' */
const isWithMe = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.fold === 'and' && /^(?:me|i)$/.test(tokens[index + 2]?.fold ?? '');

/** A first name that several share means the one whom the jot names in full. */
function settleByFullNames(mentions: readonly Mention[]): readonly Mention[] {
  const certain = new Set(
    mentions.flatMap((each) => (each.certain && each.personIds.length === 1 ? each.personIds : [])),
  );
  return mentions.map((each) => {
    const named = each.personIds.filter((id) => certain.has(id));
    return each.personIds.length > 1 && named.length === 1 ? { ...each, personIds: named } : each;
  });
}
