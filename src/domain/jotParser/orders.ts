import { clauseStart } from './clauses';
import { hasObject, isTheirDeed } from './deeds';
import { isOrder } from './ownOrders';
import { isSameSentence, type Reading, wordAt } from './reading';
import { type Found, lastOfSentence, type Trigger } from './trigger';
import { isVerb, NOUN_VERBS, wordSet } from './words';

const GOVERNS = wordSet(
  "to will 'll 'd would can could should might may must not dont doesnt didnt i we you they she he who that and or never always usually often sometimes help helps lets let make made do did does people a an the my her his their our your of in on at for with from by if when wont cant couldnt said says just us me them how what why where no any some more very great quick first maybe perhaps possibly probably might",
);

/** 'Send Ana the deck', 'and book a room', and, without punctuation, '… great chat send her the deck'. */
export function order(reading: Reading, index: number, last: Trigger | undefined): Found | null {
  if (
    isLetKnow(reading, index) &&
    last?.goesOn === 'them' &&
    isSameSentence(reading, last.verb, index)
  )
    return { from: index, verb: index, owner: 'them', inner: last.inner };
  if (!isOrder(reading, index)) return null;
  // 'he goes "ask Tabitha"'
  if (/^["“]$/.test(wordAt(reading, index - 1)) && isSaid(reading, index - 2)) return null;
  // 'apply together' is a plan of both
  if (/^(?:together|jointly)$/.test(wordAt(reading, index + 1)))
    return { from: index, verb: index, owner: null };
  const word = wordAt(reading, index);
  const start = clauseStart(reading, index);
  const follows = last !== undefined && isSameSentence(reading, last.verb, index);
  if (isForOther(reading, index)) return { from: index, verb: index, owner: null };
  if (start === null) {
    const before = wordAt(reading, index - 1);
    const strong = !NOUN_VERBS.has(word) || /^(?:ping|thank|get|ask)$/.test(word);
    const somebody = reading.namedAt(index - 1) !== undefined;
    const free =
      !GOVERNS.has(before) &&
      (somebody || !/[^s]s$/.test(before)) &&
      reading.tokens[index - 1]?.kind === 'word';
    return strong && free && hasObject(reading, index)
      ? { from: index, verb: index, owner: 'me' }
      : null;
  }
  if (isTheirItem(reading, index)) return { from: index, verb: index, owner: 'them' };
  if (isMaybe(reading, index)) return { from: index, verb: index, owner: null };
  if (isTogetherHere(reading, index)) return { from: index, verb: index, owner: null };
  if (isAdvice(reading, index) || isOrderAsked(reading, index))
    return { from: index, verb: index, owner: null };
  const toMe = /^(?:me|us)$/.test(wordAt(reading, index + 1));
  if (toMe) {
    const link = wordAt(reading, index - 1);
    const addressed = /^[:,–—-]$/.test(link) && reading.namedAt(index - 2) !== undefined;
    const offered =
      addressed ||
      last?.owner === 'them' ||
      (link === 'and' && last?.goesOn === 'them') ||
      isNotedOffer(reading, index);
    return { from: index, verb: index, owner: offered ? 'them' : null };
  }
  if (start === 'and') {
    if (follows) {
      const owner = last.owner ?? goesOnAs(reading, index, last);
      return { from: index, verb: index, owner, inner: last.inner };
    }
    if (NOUN_VERBS.has(word) && !hasObject(reading, index)) return null;
    if (isGoverned(reading, index)) return null;
  }
  return { from: index, verb: index, owner: 'me' };
}

/** 'me: the draft. Ingrid: find a venue': where the owner has a label, so have the others. */
function isTheirItem(reading: Reading, index: number): boolean {
  if (!LABEL.test(wordAt(reading, index - 1))) return false;
  const named = reading.namedAt(index - 2);
  if (named === undefined || clauseStart(reading, named.from) !== 'start') return false;
  return reading.tokens.some(
    ({ fold }, at) =>
      fold === 'me' && LABEL.test(wordAt(reading, at + 1)) && clauseStart(reading, at) === 'start',
  );
}

const LABEL = /^(?:[:–—-]|->|=>|→)$/;

const isSaid = (reading: Reading, index: number): boolean =>
  /^(?:goes|said|says|like|went)$/.test(wordAt(reading, index)) &&
  /^(?:he|she|they)$/.test(wordAt(reading, index - 1));

/** '… and let me know' */
const isLetKnow = (reading: Reading, index: number): boolean =>
  wordAt(reading, index) === 'let' &&
  wordAt(reading, index - 1) === 'and' &&
  /^(?:me|us)$/.test(wordAt(reading, index + 1)) &&
  wordAt(reading, index + 2) === 'know';

/** 'Vik knows everyone. Connect me with Greta': short for what he offered. */
const isNotedOffer = (reading: Reading, index: number): boolean =>
  /^(?:intro|introduce|connect|hook|link|put)$/.test(wordAt(reading, index)) &&
  reading.named.some(({ from }) => from < index) &&
  wordAt(reading, lastOfSentence(reading, index)) !== '?';

/** 'I'll see her and send the deck' promises, 'Ana will be in town and visit clients' does not. */
function goesOnAs(reading: Reading, index: number, { goesOn }: Trigger): Trigger['owner'] {
  return goesOn === 'them' && !isTheirDeed(reading, index, false) ? null : goesOn;
}

/** 'They visit clients and send reports': the verb has a subject before it. */
function isGoverned(reading: Reading, index: number): boolean {
  for (let at = index - 1; isSameSentence(reading, at, index); at -= 1) {
    const word = wordAt(reading, at);
    if (/^[,;:]$/.test(word)) return false;
    if (/^(?:they|we|you|people|who|to|lets|'s)$/.test(word) && !reading.namedAt(at + 1))
      return true;
  }
  return false;
}

/** 'talk patents maybe' */
const isMaybe = (reading: Reading, index: number): boolean => {
  let last = lastOfSentence(reading, index);
  while (last > index && reading.tokens[last]?.kind !== 'word') last -= 1;
  return /^(?:maybe|perhaps|possibly)$/.test(wordAt(reading, last));
};

/** 'the two of us go up, share a room, see who they pick' */
function isTogetherHere(reading: Reading, index: number): boolean {
  if (!/^(?:,|and)$/.test(wordAt(reading, index - 1))) return false;
  for (let at = index - 2; isSameSentence(reading, at, index); at -= 1) {
    const word = wordAt(reading, at);
    if (/^(?:i|she|he|they|will|'ll|[:;])$/.test(word) || reading.namedAt(at)) return false;
    if ((word === 'we' || word === 'us') && isVerb(wordAt(reading, at + 1))) return true;
  }
  return false;
}

/** 'told him ask him yourself' */
const isForOther = (reading: Reading, index: number): boolean =>
  [1, 2, 3].some((step) => /^(?:yourself|urself)$/.test(wordAt(reading, index + step)));

const ADVICE = wordSet(
  'advice tip tips lesson lessons learned learnt learning learnings takeaway takeaways points pointers insight insights quote motto suggestion suggestions recommends suggests said says',
);

function isAdvice(reading: Reading, index: number): boolean {
  let advised = false;
  let colon = false;
  let counted = false;
  for (let at = index - 1; isSameSentence(reading, at, index); at -= 1) {
    const advises = /^(?:suggest(?:s|ed)|recommend(?:s|ed)|advise[sd])$/.test(wordAt(reading, at));
    // 'Penny says don't apply there, apply here'
    const reply = `${wordAt(reading, at + 1)} ${wordAt(reading, at + 2)}`;
    if (
      /^(?:says|said|tells|told)$/.test(wordAt(reading, at)) &&
      /^(?:(?:dont|not|never) |no ,|do not)/.test(reply)
    )
      return true;
    if (advises && !(index - at === 2 && wordAt(reading, index - 1) === ',')) return true;
    colon ||= wordAt(reading, at) === ':' || wordAt(reading, at) === '"';
    if (!ADVICE.has(wordAt(reading, at))) continue;
    advised ||= colon;
    counted ||= wordAt(reading, at - 1) === 'of' || /^(?:is|was)$/.test(wordAt(reading, at + 1));
  }
  return advised || counted;
}

/** 'Send it to her?' is a thought; 'Ask her: is she free?' is an order. */
function isOrderAsked(reading: Reading, index: number): boolean {
  if (wordAt(reading, lastOfSentence(reading, index)) !== '?') return false;
  const asks = /^(?:ask|check|see|find)$/.test(wordAt(reading, index));
  return !asks || wordAt(reading, index + 1) === 'for';
}
