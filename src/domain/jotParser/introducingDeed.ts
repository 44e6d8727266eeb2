import { ARRANGES, meetingFor, meetsThere } from './arranging';
import { connects, isPassedOn, isPresented, isTogether, setsUp } from './bringingTogether';
import { betweenUs, bringsIn, copiesMe, getsToCall, loops } from './byMail';
import { plain } from './introducingVerbs';
import { isSameSentence, type Reading, wordAt } from './reading';
import { wordSet } from './words';

/**
 * Where a promise says that it introduces, and how: a verb whose 'with' tells only where ('introduce'),
 * one that joins ('connect … with', 'put … in touch'), a noun ('make the intro'), what stands for an
 * introduction spoken of before ('do it'), a meeting wished for before, or a pair of names.
 */
export interface IntroducingDeed {
  readonly at: number;
  readonly kind: 'verb' | 'noun' | 'connect' | 'it' | 'meet' | 'pair';
}

const INTRODUCE = wordSet('introduce intro');

const INTRODUCTION = wordSet(
  'intro intros introduction introductions connection connections match',
);

// 'connect Ana with Bo', 'hook me up with', 'link us up', 'pair me with'.
const CONNECT = wordSet('connect link hook pair match plug patch team marry join tie acquaint');

const PUT = wordSet('put get bring have throw stick set keep take make');

const LOOP = wordSet('loop rope copy cc include');

const PASS = wordSet(
  'pass hand refer point send steer direct transfer route shunt forward put walk take bring march',
);

const WRITES = wordSet('email write drop message text send shoot ping contact do whatsapp dm mail');

// 'make an intro', 'owes me an introduction', 'waiting for the intro'.
const GIVES = wordSet(
  'make do send give offer offered promise promised owe waiting awaiting expecting set arrange facilitate get put organise organize broker email draft intro introduction todo reminder effect sort swing provide write handle line need pull volunteer volunteered see work have owed owing expect expects expecting due',
);

/** Whether the verb at `verb` introduces somebody, by itself or by what follows. */
export function deedAt(
  reading: Reading,
  verb: number,
  to: number,
  owner: 'me' | 'them',
): IntroducingDeed | null {
  const word = plain(wordAt(reading, verb));
  if (INTRODUCE.has(word) || word === 'introduction') return introduces(reading, verb, owner);
  if (word === 'present' && isPresented(reading, verb, owner)) return { at: verb, kind: 'connect' };
  if (CONNECT.has(word) && connects(reading, verb, owner)) return { at: verb, kind: 'connect' };
  if (PUT.has(word) && isTogether(reading, verb, word)) return { at: verb, kind: 'connect' };
  if (PASS.has(word) && isPassedOn(reading, verb, owner)) return { at: verb, kind: 'connect' };
  if (/^(?:start|open|create|set|make|do)$/.test(word)) {
    const at = betweenUs(reading, verb);
    if (at >= 0) return { at, kind: 'connect' };
  }
  if (owner === 'them' && getsToCall(reading, verb, word)) return { at: verb, kind: 'connect' };
  if (LOOP.has(word) && loops(reading, verb, owner)) return { at: verb, kind: 'connect' };
  if (/^(?:bring|pull|add)$/.test(word) && owner === 'them' && bringsIn(reading, verb))
    return { at: verb, kind: 'connect' };
  if (/^(?:set|fix|line|tee)$/.test(word) && setsUp(reading, verb))
    return { at: verb, kind: 'connect' };
  if (ARRANGES.has(word) || /^(?:promise|offer)d?$/.test(word)) {
    const at = meetingFor(reading, verb, owner);
    if (at >= 0) return { at, kind: 'connect' };
  }
  if (WRITES.has(word) && copiesMe(reading, verb, to)) return { at: verb, kind: 'connect' };
  const after = wordAt(reading, verb + 2);
  if (word === 'do' && /^hono(?:u?rs)$/.test(after)) return { at: verb + 2, kind: 'noun' };
  if (word === 'play' && /^(?:matchmaker|cupid|broker|host)$/.test(wordAt(reading, verb + 1)))
    return { at: verb + 1, kind: 'noun' };
  if (owner === 'me' && /^(?:make|ensure|invite|have|see)$/.test(word) && meetsThere(reading, verb))
    return { at: verb, kind: 'connect' };
  return GIVES.has(word) || GIVES.has(wordAt(reading, verb))
    ? givenIn(reading, verb, to, owner)
    : null;
}

/** 'introduce Ana to', 'intro to Bo' as a noun; not 'introduce myself' or 'introduce the topic'. */
function introduces(reading: Reading, verb: number, owner: 'me' | 'them'): IntroducingDeed | null {
  const next = wordAt(reading, verb + 1);
  if (owner === 'me' && next === 'myself') return null;
  if (/^(?:himself|herself|themselves|yourself)$/.test(next)) return null;
  const thing =
    /^(?:the|a|an|this|that|our|my|her|his|their|some|new|it)$/.test(next) &&
    [2, 3].some((step) => THINGS.has(wordAt(reading, verb + step)));
  if (thing || next === 'it') return null;
  const noun =
    reading.datedAt(verb + 1) !== undefined ||
    /^(?:to|->|→|=>|:|=|for|email|mail|note|thread|call|from|via|btwn|between|by|before)$/.test(
      next,
    );
  return { at: verb, kind: noun ? 'noun' : 'verb' };
}

const THINGS = wordSet(
  'topic idea concept product scheme policy change changes feature features measure plan plans bill rule rules subject theme method system tool process line range model book paper talk session speaker panel agenda charge fee fees tax format',
);

/** 'give … an intro', 'make the connection', 'promised to do introducing' */
function givenIn(
  reading: Reading,
  verb: number,
  to: number,
  owner: 'me' | 'them',
): IntroducingDeed | null {
  const word = wordAt(reading, verb);
  const last = word === 'see' ? verb + 7 : Math.min(to, verb + 9);
  for (let at = verb; at <= last && isSameSentence(reading, at, verb); at += 1) {
    const here = wordAt(reading, at);
    if (
      INTRODUCTION.has(here) &&
      !(/^(?:connections?|match)$/.test(here) && !/^(?:make|making|makes)$/.test(word)) &&
      !KINDS_OF_TALK.has(wordAt(reading, at + 1))
    )
      return { at, kind: 'noun' };
    if (/^introduc(?:e|ing)$|^connecting$/.test(here)) {
      // 'get June to introduce me' asks for one.
      return owner === 'me' && /^(?:get|getting|need|have)$/.test(word)
        ? null
        : { at, kind: 'verb' };
    }
    if (at > verb && PUT.has(plain(here)) && isTogether(reading, at, plain(here)))
      return { at, kind: 'connect' };
    if (word !== 'see' && /^(?:about|re|regarding|after|following|thanks)$/.test(here)) return null;
    if (here === 'for' && !/^(?:waiting|need)$/.test(word)) return null;
    if (here === 'on' && !/^(?:work|waiting|see)$/.test(word)) return null;
  }
  return null;
}

// An 'intro call' is a first talk.
const KINDS_OF_TALK = wordSet(
  'call chat meeting talk session slides deck blurb video chapter section paragraph para text course class module lesson part round offer rate price',
);
