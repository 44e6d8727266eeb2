import { clauseStart } from './clauses';
import { isSameSentence, type Reading, wordAt } from './reading';
import type { Trigger } from './trigger';
import { wordSet } from './words';

const WHETHER = wordSet(
  'ask asks asked asking check checks see know find wonder wondering confirm clarify verify tell figure unsure sure curious',
);
const CONDITIONS = wordSet('if unless provided assuming providing');

/** True for what hangs on an 'if' (not on 'ask if'). */
export function isConditional(
  reading: Reading,
  triggers: readonly Trigger[],
  index: number,
): boolean {
  const trigger = triggers[index] as Trigger;
  const next = triggers.slice(index + 1).find(({ inner }) => !inner);
  if (isHeadedUnsure(reading, trigger)) return true;
  if (isReturn(reading, triggers[index - 1], trigger)) return true;
  for (let at = trigger.from; isSameSentence(reading, at, trigger.from); at -= 1) {
    if (isCondition(reading, at)) {
      if (isOwnDuty(reading, trigger)) return false;
      return !triggers
        .slice(0, index)
        .some((each) => each.from > at && !each.inner && isFreed(reading, each, trigger));
    }
  }
  for (let at = trigger.verb; isSameSentence(reading, at, trigger.from); at += 1) {
    // 'She'll send the lease, and maybe a name if he doesn't mind'
    if (
      /^(?:and|or)$/.test(wordAt(reading, at)) &&
      /^(?:maybe|perhaps|possibly|also)$/.test(wordAt(reading, at + 1))
    )
      return false;
    if (
      wordAt(reading, at) === 'so' &&
      (reading.namedAt(at + 1) || /^(?:i|she|he|they|we)$/.test(wordAt(reading, at + 1)))
    )
      return false;
    if (next !== undefined && at >= next.from && !isCondition(reading, next.from - 1)) return false;
    // 'I'll call him, and if he agrees …' is a promise and then a condition.
    if (isCondition(reading, at)) return !/^(?:and|but|;)$/.test(wordAt(reading, at - 1));
  }
  return false;
}

/** 'Possible: Tamsin introduces me' */
function isHeadedUnsure(reading: Reading, { from }: Trigger): boolean {
  let first = from;
  while (isSameSentence(reading, first - 1, from)) first -= 1;
  return (
    /^(?:possible|possibly|maybe|perhaps|idea|ideas|wishlist)$/.test(wordAt(reading, first)) &&
    wordAt(reading, first + 1) === ':'
  );
}

/** 'Ping me in May and I'll see': an order to the owner, and what comes of it. */
const isReturn = (reading: Reading, before: Trigger | undefined, trigger: Trigger): boolean =>
  before !== undefined &&
  /^(?:and|or)$/.test(wordAt(reading, trigger.from - 1)) &&
  isSameSentence(reading, before.verb, trigger.verb) &&
  /^(?:me|us)$/.test(wordAt(reading, before.verb + 1)) &&
  before.from === before.verb &&
  wordAt(reading, trigger.from) === 'i';

/** 'if it works out, and I must still call him' */
const isOwnDuty = (reading: Reading, { from }: Trigger): boolean =>
  wordAt(reading, from - 1) === 'and' &&
  wordAt(reading, from) === 'i' &&
  /^(?:must|need|have|still)$/.test(wordAt(reading, from + 1));

/** Behind the conditional clause, 'also' or a new sentence without a mark makes a fresh start. */
function isFreed(reading: Reading, before: Trigger, trigger: Trigger): boolean {
  for (let at = before.verb + 1; at < trigger.from; at += 1) {
    if (/^(?:also|anyway|but|separately|plus)$/.test(wordAt(reading, at))) return true;
  }
  return /^(?:also|anyway|but|plus)$/.test(wordAt(reading, trigger.from - 1));
}

function isCondition(reading: Reading, index: number): boolean {
  if (isInverted(reading, index) || isAsLongAs(reading, index)) return true;
  if (!CONDITIONS.has(wordAt(reading, index))) return false;
  for (let at = index - 1; at >= index - 12 && isSameSentence(reading, at, index); at -= 1) {
    const word = wordAt(reading, at);
    if (WHETHER.has(word)) return !isSubject(reading, index + 1);
    if (/^[,;:]$/.test(word)) return true;
  }
  return true;
}

/** 'Should Piotr ring, …', 'had she asked, …' */
const isInverted = (reading: Reading, index: number): boolean =>
  /^(?:should|had)$/.test(wordAt(reading, index)) &&
  clauseStart(reading, index) === 'start' &&
  (reading.namedAt(index + 1) !== undefined ||
    /^(?:i|she|he|they|we|it|anyone|anything)$/.test(wordAt(reading, index + 1)));

/** 'as long as', 'so long as', 'in case' */
const isAsLongAs = (reading: Reading, index: number): boolean =>
  (wordAt(reading, index) === 'long' &&
    wordAt(reading, index + 1) === 'as' &&
    /^(?:as|so)$/.test(wordAt(reading, index - 1))) ||
  (wordAt(reading, index) === 'case' && wordAt(reading, index - 1) === 'in');

const isSubject = (reading: Reading, index: number): boolean =>
  reading.namedAt(index) !== undefined ||
  /^(?:i|you|she|he|it|we|they|there|the|a|an|any|anyone|anybody|someone|this|that|my|our|her|his|their|its|these|those)$/.test(
    wordAt(reading, index),
  ) ||
  reading.tokens[index]?.capital === true;
