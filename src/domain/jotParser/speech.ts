import { isSameSentence, type Reading, wordAt } from './reading';
import { lastOfSentence } from './trigger';
import { PERSON_VERBS, wordSet } from './words';

export const REPORTS = wordSet(
  'said says say told promised promises mentioned confirmed assured swore texted wrote replied agreed emailed messaged thinks thought reckons hopes guaranteed word vowed pledged insisted insists swears saying',
);

export const ADVISES = wordSet(
  'said says thinks thought suggested suggests recommended recommends advised advises reckons believes feels felt insists insisted told means meant',
);

const BETWEEN = wordSet(
  'that me her him them us em to yes yeah sure ok okay obvs obviously defo of course how',
);

/** Index of a verb of saying before the subject at `from` ('said that she', 'he swore on his desk he'), or -1. */
export function reportBefore(reading: Reading, from: number, verbs: ReadonlySet<string>): number {
  let near = true;
  for (let at = from - 1; at >= from - 8 && isSameSentence(reading, at, from); at -= 1) {
    const word = wordAt(reading, at);
    const again =
      wordAt(reading, at - 1) === wordAt(reading, from) || reading.namedAt(at - 1) !== undefined;
    if (verbs.has(word) && (near || (again && SWEARS.test(word)))) return at;
    // 'told her, foolishly, that I'd read it', 'saying yes, I would'
    const beside = `${wordAt(reading, at - 1)} ${wordAt(reading, at + 1)}`;
    const aside = word === ',' && /..ly\b|^(?:yes|sure|ok|okay) /.test(beside);
    const joined = word === 'and' && reading.namedAt(at + 1) !== undefined;
    if (aside || joined) continue;
    near &&=
      at > from - 6 &&
      (BETWEEN.has(word) || /..ly$/.test(word) || reading.namedAt(at) !== undefined);
    if (!near && (reading.tokens[at]?.kind !== 'word' || /^(?:and|but|so)$/.test(word))) return -1;
  }
  return -1;
}

const SWEARS = /^(?:said|says|told|swore|swears|promised|vowed)$/;

/** 'said ok I'll do it': the clause that begins at `from` accepts what was wished. */
export const isAccepted = (reading: Reading, from: number): boolean =>
  /^(?:yes|sure|ok|okay|aye|fine|absolutely|grand|yeah|yep|deal)$/.test(
    wordAt(reading, from - 1),
  ) && /^(?:said|say|answered|replied)$/.test(wordAt(reading, from - 2));

/** 'Should I send it?', but not 'I'll send it. OK?' */
export function isQuestion(reading: Reading, index: number): boolean {
  if (wordAt(reading, lastOfSentence(reading, index)) !== '?') return false;
  let first = index;
  while (isSameSentence(reading, first - 1, index)) first -= 1;
  return ASKING.test(wordAt(reading, first)) || wordAt(reading, index - 1) === '-';
}

const ASKING =
  /^(?:do|does|did|should|shall|will|would|can|could|may|is|are|am|have|has|must|what|when|where|who|how|why|which)$/;

/** '…, will send notes' behind 'Ana loves the idea', 'Ana – knows the manager': she is who will. */
export function inheritsOthers(reading: Reading, index: number): boolean {
  const before = wordAt(reading, index - 1);
  if (!/^(?:and|but|,)$/.test(before)) return false;
  // Behind a comma the owner may be meant: 'Raj liked it, will send the deck'.
  const fits = before === ',' ? PRESENT : /^\p{L}|^'/u;
  for (let at = index - 2; isSameSentence(reading, at, index); at -= 1) {
    const named = reading.namedAt(at);
    if (named !== undefined) {
      if (isVerbOf(reading, named.to + 1)) return fits.test(wordAt(reading, named.to + 1));
      at = named.from;
      continue;
    }
    const word = wordAt(reading, at);
    if (/^(?:i|we)$/.test(word)) return false;
    if (/^(?:she|he|they|who)$/.test(word)) return fits.test(wordAt(reading, at + 1));
    // 'Oluchi – knows the manager': whoever stands at the head of the line.
    if (
      /[^s]s$/.test(word) &&
      PERSON_VERBS.has(word) &&
      /^(?:[:–—,-]|->)$/.test(wordAt(reading, at - 1))
    )
      return true;
  }
  return false;
}

const PRESENT =
  /^(?:is|'s|are|'re|has|wants|says|said|loves|likes|knows|thinks|runs|works|needs|keen|happy|\p{L}{3,}[^s]s)$/u;

const isVerbOf = (reading: Reading, index: number): boolean =>
  reading.tokens[index]?.kind === 'word' &&
  !/^(?:and|or|to|at|from|in|of|for|with|on)$/.test(wordAt(reading, index));
