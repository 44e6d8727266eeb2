import { isSameSentence, type Reading, wordAt } from './reading';
import { isTitle } from './titles';
import { wordSet } from './words';

/** 'me', 'us', and 'you' in somebody else's words */
export const isMe = (reading: Reading, index: number): boolean =>
  /^(?:me|us|you)$/.test(wordAt(reading, index));

/** The last token of the person who begins at `index` ('me', 'Ana', 'her cousin', 'those two', 'Ana and Bo'), or -1. */
export function personEnd(reading: Reading, index: number): number {
  let end = onePerson(reading, index);
  for (let more = 0; more < 3 && end >= 0; more += 1) {
    const link = wordAt(reading, end + 1);
    if (!/^(?:and|\/|,)$/.test(link)) break;
    const next = onePerson(reading, end + 2);
    if (next < 0) break;
    end = next;
  }
  return end;
}

function onePerson(reading: Reading, index: number): number {
  const each = reading.namedAt(index);
  const next = wordAt(reading, index + 1);
  if (each !== undefined) {
    if (wordAt(reading, each.to + 1) !== "'s") return each.to;
    return nounEnd(reading, each.to + 2);
  }
  if (/^(?:young|old|little|big|dear|poor|good)$/.test(wordAt(reading, index)))
    return onePerson(reading, index + 1);
  if (isTitle(reading.tokens, index)) {
    const end = reading.tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
    return reading.namedAt(end)?.to ?? -1;
  }
  const word = wordAt(reading, index);
  if (/^(?:both|all)$/.test(word)) {
    const of = next === 'of' ? index + 2 : index + 1;
    const inner = reading.namedAt(of) || /^(?:them|us|you|em)$/.test(wordAt(reading, of));
    return inner ? onePerson(reading, of) : index;
  }
  if (/^(?:me|us|him|them|em|you|myself|everyone|everybody)$/.test(word))
    return /^(?:two|both|all)$/.test(next) ? index + 1 : index;
  if (/^(?:the|those|these)$/.test(word) && /^(?:two|pair|three)$/.test(next))
    return wordAt(reading, index + 2) === 'of' ? index + 3 : index + 1;
  if (/^(?:my|his|their|our|the|a|an|some|one|another|her)$/.test(word)) {
    const end = nounEnd(reading, index + 1);
    return end < 0 && word === 'her' ? index : end;
  }
  return -1;
}

/** 'nephew Tariq', 'old boss', 'friend from school' is not read further than its noun or name. */
function nounEnd(reading: Reading, index: number): number {
  for (let at = index; at < index + 4 && isSameSentence(reading, at, index); at += 1) {
    const each = reading.namedAt(at);
    if (each !== undefined) return each.to;
    if (PEOPLE.has(wordAt(reading, at))) return reading.namedAt(at + 1)?.to ?? at;
    if (reading.tokens[at]?.kind !== 'word' || STOPS.has(wordAt(reading, at))) return -1;
  }
  return -1;
}

const STOPS = wordSet(
  'in to with and on onto up together at by for from of over as into through via',
);

const PEOPLE = wordSet(
  'friend friends colleague colleagues manager boss cofounder founder recruiter wife husband partner cousin brother sister uncle aunt son daughter mother father mum mom dad mentor mentee coach teammate neighbour neighbor intern director engineer designer lead head chair professor ceo cto cfo coo nephew niece pal mate guy guys man woman lady chap bloke lad fella girl gal boy kid person people somebody someone student assistant deputy team contact buyer editor agent client pair two lot folks group counterpart successor replacement supervisor',
);
