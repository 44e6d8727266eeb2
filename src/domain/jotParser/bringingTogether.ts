import { isWith, MEETINGS } from './arranging';
import { plain } from './introducingVerbs';
import { isMe, personEnd } from './personSpan';
import { isSameSentence, type Reading, wordAt } from './reading';
import { wordSet } from './words';

/** 'connect us', 'connect Ana with Bo', 'Kim to connect'; not 'connect with Ana'. */
export function connects(reading: Reading, verb: number, owner: 'me' | 'them'): boolean {
  const next = wordAt(reading, verb + 1);
  if (/^(?:with|on|about|at|dots|again|soon|next|over|via|by|to)$/.test(next)) return false;
  if (/^(?:link|tie|join|team|hook)$/.test(plain(wordAt(reading, verb))) && next === 'up')
    return personEnd(reading, verb + 2) >= 0;
  return (
    personEnd(reading, next === 'up' || next === ':' ? verb + 2 : verb + 1) >= 0 ||
    (/^connect/.test(wordAt(reading, verb)) &&
      (owner === 'them' || !isSameSentence(reading, verb + 1, verb)))
  );
}

/** 'put me in touch', 'get Ana in front of Bo', 'get them on the phone', 'get you two talking', 'put him with Bo'. */
export function isTogether(reading: Reading, verb: number, word: string): boolean {
  const end = personEnd(reading, verb + 1);
  if (end < 0) return word === 'put' && isInTouch(reading, verb + 1);
  let at = end + 1;
  // 'put her and Bo from Acme in the same room'
  if (/^(?:from|at)$/.test(wordAt(reading, at)) && isInTouch(reading, at + 2)) return true;
  // 'put my sister back in touch', 'get him finally in a room'
  for (let steps = 0; steps < 3; steps += 1) {
    if (
      /^(?:back|also|properly|finally|directly|personally|all|up|both)$/.test(wordAt(reading, at))
    )
      at += 1;
    else if (reading.datedAt(at) !== undefined) at = (reading.datedAt(at)?.to ?? at) + 1;
  }
  const next = wordAt(reading, at);
  const after = wordAt(reading, at + 1);
  if (next === 'known' && after === 'to') return true;
  if (isInTouch(reading, at)) return true;
  if (
    /^(?:together|talking|chatting|speaking|acquainted|introduced|connected|linked|hooked)$/.test(
      next,
    )
  )
    return true;
  if (next === 'meet' || next === 'meeting') return /^(?:have|get|let)$/.test(word);
  if (next === 'to' && /^(?:meet|talk|connect)$/.test(after))
    return /^(?:get|bring|take|send|have)$/.test(word) && (word !== 'get' || !isMe(reading, end));
  if (next === 'through' && after === 'to') return word === 'put';
  if (next === 'onto' || (next === 'on' && after === 'to')) return word === 'put';
  if (next === 'in' && after === 'with') return word === 'get';
  if (next === 'in' && after === 'to' && /^(?:see|meet)$/.test(wordAt(reading, at + 2)))
    return word === 'get';
  // 'get me five minutes with Bo'
  if (word === 'get' && isMe(reading, end) && isTimeWith(reading, at)) return true;
  if (/^(?:a|an|some)$/.test(next) && MEETINGS.has(after))
    return /^(?:get|have)$/.test(word) && isWith(reading, at + 2);
  return word === 'put' && next === 'with' && personEnd(reading, at + 1) >= 0;
}

/** 'in touch', 'in contact', 'in front of', 'in a room', 'on a call', 'on the phone', 'round a table' */
function isInTouch(reading: Reading, index: number): boolean {
  if (!/^(?:in|into|on|around|round|at)$/.test(wordAt(reading, index))) return false;
  const article = /^(?:a|an|the|one|same)$/.test(wordAt(reading, index + 1)) ? 1 : 0;
  const noun = wordAt(reading, index + 1 + article);
  if (article === 0) return /^(?:touch|contact|front|conversation)$/.test(noun);
  return (
    (JOINED_IN.has(noun) &&
      !/^(?:list|rota|team|account)$/.test(wordAt(reading, index + 2 + article))) ||
    (/^(?:same|quick|conference|video|three-way|joint)$/.test(noun) &&
      JOINED_IN.has(wordAt(reading, index + 3)))
  );
}

const JOINED_IN = wordSet(
  'room phone call line zoom teams table thread chat email group conversation loop meet skype facetime whatsapp',
);

const isTimeWith = (reading: Reading, index: number): boolean =>
  [0, 1, 2].some(
    (step) =>
      /^(?:time|minutes|mins|minute|hour|moment|facetime)$/.test(wordAt(reading, index + step)) &&
      wordAt(reading, index + step + 1) === 'with',
  );

/** 'pass me on to Bo', 'hand me over to', 'point me to', 'put me onto her boss'. */
export function isPassedOn(reading: Reading, verb: number, owner: 'me' | 'them'): boolean {
  const end = personEnd(reading, verb + 1);
  if (end < 0 || /^(?:it|them|em)$/.test(wordAt(reading, end))) return false;
  if (owner === 'me' && isMe(reading, end)) return false;
  const next = wordAt(reading, end + 1);
  const after = wordAt(reading, end + 2);
  // 'send Bo my way'
  if (/^(?:my|our)$/.test(next) && after === 'way') return owner === 'them' && !isMe(reading, end);
  const over = /^(?:on|over|along|across|through)$/.test(next) && after === 'to';
  if (over || next === 'onto') return personAhead(reading, over ? end + 3 : end + 2);
  const direct = /^(?:point|steer|direct|refer)$/.test(plain(wordAt(reading, verb)));
  return (
    direct &&
    owner === 'them' &&
    /^(?:to|towards|toward)$/.test(next) &&
    personAhead(reading, end + 2)
  );
}

const personAhead = (reading: Reading, index: number): boolean =>
  personEnd(reading, index) >= 0 || reading.namedAt(index + 1) !== undefined;

/** 'set me up with Bo', 'set up Ana and Bo', 'fix him up with'. */
export function setsUp(reading: Reading, verb: number): boolean {
  if (isMe(reading, verb + 1) && wordAt(reading, verb + 2) === 'up') return true;
  const end = personEnd(reading, verb + 1);
  if (end >= 0 && wordAt(reading, end + 1) === 'up') return true;
  return wordAt(reading, verb + 1) === 'up' && reading.namedAt(verb + 2) !== undefined;
}

/** 'present me to the dean', 'present Ana to Bo'; not 'present the plan to' */
export const isPresented = (reading: Reading, verb: number, owner: 'me' | 'them'): boolean => {
  if (isMe(reading, verb + 1)) return owner === 'them';
  const end = personEnd(reading, verb + 1);
  return (
    end > 0 && wordAt(reading, end + 1) === 'to' && !/^(?:it|them)$/.test(wordAt(reading, end))
  );
};
