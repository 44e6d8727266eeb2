import { clauseStart } from './clauses';
import { hasDay, hasObject, hasWord, OBJECT_WORDS, READY, SHOT, stemOf } from './deeds';
import { GIVEN_NAMES } from './givenNames';
import { isSameSentence, type Reading, wordAt } from './reading';
import {
  COMMON_WORDS,
  IRREGULAR_PAST,
  NOUN_VERBS,
  PERSON_VERBS,
  STRONG_VERBS,
  wordSet,
} from './words';

const NOUN_FOLLOWERS = wordSet(
  "with was were went is from are of on at in and or about : - – — . ! ? , ; ) ->  for 's to by as w notes recap club rec recs recommendation thread list results meeting meetings session call invite address summary season message note number chain date price prices screen request booked scheduled due back again later outside inside near behind beside among under between during since until office band supervisor manager",
);
// Mostly nouns: verbs only before an object.
const THINGS_TO_DO = wordSet(
  'deposit cover wrap iron wish track trace pitch design model quote sketch file claim record offer mark charge swap scan transfer research study practice test watch block show flag post move google trim proof wire invoice label recap export import quiz upgrade repair commission reset answer shout cut comment line mind pop run slip squeeze slot swing whip knock float spot copy load loan brief budget plan plant paint process query report request screen stock store survey target tour train trial value vote walk water contact film format host tune stick tie fold service seal grade count close leave take steer hang mount patch price',
);
const KEPT = wordSet('eye posted loop updated informed');
const HIT_UP = wordSet('up');

/** 'Mark-up', 'Cut-off' */
const isCompound = (reading: Reading, index: number): boolean =>
  wordAt(reading, index + 1) === '-' &&
  reading.tokens[index + 1]?.spaced === false &&
  reading.tokens[index + 2]?.spaced === false &&
  !/^(?:thanks?|double|cross|re|co|follow|cc)$/.test(wordAt(reading, index));

const FINITE =
  /^(?:wants|needs|says|has|is|was|were|closes|opens|ends|starts|begins|runs|goes|went|moved|looks|seems|arrived|came)$/;

/** 'Pay offer ballot closes on the 28th', 'Thank you card mailed on Saturday': words with a verb of their own. */
function isSubjectOfVerb(reading: Reading, index: number): boolean {
  // 'get the form signed'
  if (/^(?:get|have|keep|make)$/.test(wordAt(reading, index))) return false;
  for (let at = index + 1; at <= index + 4 && isSameSentence(reading, at, index); at += 1) {
    const word = wordAt(reading, at);
    if (word === '=') return true;
    if (reading.tokens[at]?.kind !== 'word' || reading.namedAt(at) || reading.datedAt(at))
      return false;
    if (OBJECT_WORDS.has(word) || WITHIN.test(word)) return false;
    if (
      (at > index + 1 || NOUN_VERBS.has(wordAt(reading, index))) &&
      (FINITE.test(word) || isSaidOfIt(reading, at))
    )
      return true;
  }
  return false;
}

const WITHIN =
  /^(?:who|what|when|where|why|how|if|whether|that|to|for|with|about|from|on|in|at|and|or|as|up|out|back|of|re)$/;

/** 'mailed already', 'sent on Monday', but not 'send the signed form' */
const isSaidOfIt = (reading: Reading, index: number): boolean =>
  /(?:[^e]ed|sent|done|paid)$/.test(wordAt(reading, index)) &&
  (!isSameSentence(reading, index + 1, index) ||
    reading.tokens[index + 1]?.kind !== 'word' ||
    /^(?:already|yesterday|today|last|on|in|at|by|to|and|because|so|but|for)$/.test(
      wordAt(reading, index + 1),
    ));

/** 'Expense it', 'grease the hinges': a word at the head of a clause that something is done to. */
function isUnknownOrder(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const word = wordAt(reading, index);
  if (token?.kind !== 'word' || word.length < 3 || COMMON_WORDS.has(word) || PERSON_VERBS.has(word))
    return false;
  if (
    /(?:ed|ing|ly|s)$|^(?:among|amongst|beside|besides|despite|beyond|behind|below|above|across|along|beneath|inside|outside|unlike|except|throughout|underneath|amid|opposite|alongside|both|neither|half|skip|ignore|avoid|doubt|believe|reckon|suspect|fancy|dread|adore|admire|appreciate|wonder)$/.test(
      word,
    ) ||
    GIVEN_NAMES.has(word) ||
    reading.namedAt(index) ||
    reading.datedAt(index)
  )
    return false;
  return (
    /^(?:it|them|the)$/.test(wordAt(reading, index + 1)) && clauseStart(reading, index) === 'start'
  );
}

/** Whether the word at `index`, first in a clause, is an order to oneself and no noun. */
export function isOrder(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  // 'have the slides ready by Friday'
  if (word === 'have' && hasWord(reading, index, 5, READY) && hasDay(reading, index)) return true;
  if (!STRONG_VERBS.has(word)) return isUnknownOrder(reading, index);
  const next = wordAt(reading, index + 1);
  const follows = isSameSentence(reading, index + 1, index);
  if (isSubjectOfVerb(reading, index) || isCompound(reading, index)) return false;
  if (next === ',' && !/^(?:then|and|asap)$/.test(wordAt(reading, index + 2))) return false;
  if (!follows && isLone(reading, index)) return true;
  if (next === 'again' && (PROMPTS.test(word) || /^(?:ring|phone|call|email|try)$/.test(word)))
    return true;
  if (reading.tokens[index]?.capital && reading.tokens[index]?.opening === false) return false;
  switch (word) {
    case 'try':
      return follows && (next === 'again' || !NOUN_FOLLOWERS.has(next));
    case 'mark':
      return follows && !/^(?:outside|inside|near|my|your|the|it|is|was|:)$/.test(next);
    case 'drop':
      return follows && !/^(?:it|that|this|in|out|by)$/.test(next) && !NOUN_FOLLOWERS.has(next);
    case 'do':
      return (
        reading.tokens[index + 1]?.kind === 'number' ||
        /^(?:it|that|this|the|a|some|my|more|research|these|those)$/.test(next) ||
        reading.datedAt(index + 1) !== undefined
      );
    case 'comment':
      return next === 'on';
    case 'followup':
      return /^(?:with|on|re|about)$/.test(next) || hasObject(reading, index);
    case 'telephone':
      return follows && !/^(?:call|conversation|number|interview)$/.test(next);
    case 'take':
      if (/^(?:pics|photos|pictures|notes|measurements|minutes|samples)$/.test(next)) return true;
      return (
        hasObject(reading, index) && !/^(?:a|it)$/.test(next) && wordAt(reading, index + 2) !== 'up'
      );
    case 'thanks':
    case 'ty':
      return isThankYouNote(reading, index);
    case 'thank':
      return (
        follows &&
        (!NOUN_FOLLOWERS.has(next) ||
          /^(?:him|her|them)$/.test(next) ||
          isThankYouNote(reading, index))
      );
    case 'follow':
      return next === 'up'
        ? !/^(?:was|is|call|meeting|email|:|coffee|chat)$/.test(wordAt(reading, index + 2))
        : next === 'through';
    case 'pick':
      return follows && wordAt(reading, index + 2) !== 'where';
    case 'keep':
      return hasWord(reading, index, 5, KEPT);
    case 'tell':
      return follows && !/^(?:nobody|me|:)$/.test(next);
    case 'reply':
      return follows && !/^(?:was|is|went|from|:)$/.test(next);
    case 'give':
      return (
        follows &&
        !(
          next === 'it' &&
          /^(?:another|a|time|some|until|till|up)$/.test(wordAt(reading, index + 2))
        )
      );
    case 'hit':
      return next === 'up' || hasWord(reading, index, 4, HIT_UP);
    case 'shoot':
      return hasWord(reading, index, 5, SHOT);
    case 'reach':
      return next === 'out';
    case 'touch':
      return next === 'base';
    case 'circle':
      return next === 'back';
    case 'loop':
      return next !== '' && follows;
    case 'go':
      return /^(?:over|through|back|see)$/.test(next) || reading.datedAt(index + 1) !== undefined;
    case 'catch':
    case 'help':
    case 'link':
    case 'hook':
      return /^(?:me|us|her|him|them)$/.test(next) || reading.namedAt(index + 1) !== undefined;
    case 'check':
      return (
        follows &&
        (/^(?:in|on|with|if|whether|out|back|up)$/.test(next) || !NOUN_FOLLOWERS.has(next))
      );
    case 'look':
      return /^(?:up|into|at|for)$/.test(next);
    case 'sign':
      return follows && (/^(?:up|and)$/.test(next) || OBJECT_WORDS.has(next));
    case 'let':
      return next !== 'me' && next !== "'s" && hasWord(reading, index, 5, wordSet('know'));
    case 'make':
      return follows && !/^(?:sense|me|sure|:)$/.test(next);
    case 'get':
      return follows && !/^(?:to|me|there|used|well|better|real|,|:)$/.test(next);
    case 'talk':
    case 'speak':
    case 'respond':
    case 'write':
    case 'listen':
    case 'apologise':
    case 'apologize':
      return follows && !/^(?:at|about|was|is|went|from|:|on|by|in)$/.test(next);
    case 'share':
      return follows && !/^(?:of|price|prices|:|options|capital)$/.test(next);
    case 'start':
      return OBJECT_WORDS.has(next) || stemOf(next) !== null || /ing$/.test(next);
    case 'connect':
      return follows && !/^(?:the|:)$/.test(next);
    case 'add':
    case 'post':
    case 'put':
    case 'apply':
    case 'subscribe':
    case 'register':
    case 'rsvp':
    case 'practice':
    case 'practise':
    case 'decide':
      return !/^(?:was|were|is|:|of)$/.test(next) && (follows || word.length > 4);
    default:
      break;
  }
  if (!follows) return !NOUN_VERBS.has(word);
  if (THINGS_TO_DO.has(word) && !hasObject(reading, index)) return false;
  if (NOUN_VERBS.has(word)) {
    if (IRREGULAR_PAST.has(next) || /[^e]ed$/.test(next)) return false;
    if (reading.datedAt(index + 1) !== undefined) return PROMPTS.test(word);
    return !NOUN_FOLLOWERS.has(next);
  }
  return !/^(?::|'s|was|were|is|are|went)$/.test(next);
}

// 'ping Sunday', while 'call Sunday' names a call.
const PROMPTS = /^(?:ping|nudge|chase|ask|text)$/;

/** 'Reply.': a sentence of one word. */
const isLone = (reading: Reading, index: number): boolean =>
  /^(?:reply|ask|ring|ping|nudge|text|email|apply|chase)$/.test(wordAt(reading, index)) &&
  !isSameSentence(reading, index - 1, index);

/** 'thank-you note to Claire' on a list is something to write. */
function isThankYouNote(reading: Reading, index: number): boolean {
  let at = index + 1;
  while (/^(?:-|you)$/.test(wordAt(reading, at))) at += 1;
  const note = /^(?:note|card|email|message|text|letter|flowers|cake)$/.test(wordAt(reading, at));
  return note && /^(?:to|for)$/.test(wordAt(reading, at + 1));
}
