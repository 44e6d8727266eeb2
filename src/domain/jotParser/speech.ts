import { isSameSentence, type Reading, wordAt } from './reading';
import { lastOfSentence } from './trigger';
import { wordSet } from './words';

export const REPORTS = wordSet(
  'said says say told promised promises mentioned confirmed assured swore texted wrote replied agreed emailed messaged thinks thought reckons hopes guaranteed',
);

export const ADVISES = wordSet(
  'said says thinks thought suggested suggests recommended recommends advised advises reckons believes feels felt insists insisted told means meant',
);

/** Index of a verb of saying just before the subject at `from` ('said that she'), or -1. */
export function reportBefore(reading: Reading, from: number, verbs: ReadonlySet<string>): number {
  for (let at = from - 1; at >= from - 4 && isSameSentence(reading, at, from); at -= 1) {
    const word = wordAt(reading, at);
    if (verbs.has(word)) return at;
    const between =
      /^(?:that|me|her|him|them|us|em|and|to)$/.test(word) || reading.namedAt(at) !== undefined;
    if (!between || word === 'and') return -1;
  }
  return -1;
}

/** 'Should I send it?', but not 'I'll send it. OK?' */
export function isQuestion(reading: Reading, index: number): boolean {
  if (wordAt(reading, lastOfSentence(reading, index)) !== '?') return false;
  let first = index;
  while (isSameSentence(reading, first - 1, index)) first -= 1;
  return ASKING.test(wordAt(reading, first)) || wordAt(reading, index - 1) === '-';
}

const ASKING =
  /^(?:do|does|did|should|shall|will|would|can|could|may|is|are|am|have|has|must|what|when|where|who|how|why|which)$/;

/** '…, will send notes' behind 'Ana loves the idea': she is who will. */
export function inheritsOthers(reading: Reading, index: number): boolean {
  const before = wordAt(reading, index - 1);
  if (!/^(?:and|but|,)$/.test(before)) return false;
  let at = index - 2;
  while (isSameSentence(reading, at, index) && !/^[,;:]$/.test(wordAt(reading, at))) at -= 1;
  const first = at + 1;
  const named = reading.namedAt(first);
  const verb = named === undefined ? first + 1 : named.to + 1;
  const subject = named !== undefined || /^(?:she|he|they)$/.test(wordAt(reading, first));
  // Behind a comma the owner may be meant: 'Raj liked it, will send the deck'.
  const goesOn =
    before === ',' ? /^(?:is|'s|are|'re|wants|says|said)$/.test(wordAt(reading, verb)) : true;
  return (
    subject && goesOn && reading.tokens[verb]?.kind === 'word' && wordAt(reading, verb) !== 'and'
  );
}
