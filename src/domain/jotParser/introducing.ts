import { pairAt } from './pairs';
import type { ReadPromise } from './promises';
import { isSameSentence, type Reading, wordAt } from './reading';
import { isTitle } from './titles';
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

/** 'introducing' and 'introduces' as 'introduce'. */
const STEMS: ReadonlyMap<string, string> = new Map(
  'introduce intro connect link hook pair match plug patch put get bring set throw stick line fix sort loop rope wrap pull add copy cc include pass hand refer point send steer direct transfer route shunt forward acquaint present join team marry make do give offer promise owe arrange facilitate organise organize broker effect provide write email text message ping drop shoot ask tell have walk take tee play ensure invite start open create handle swing volunteer'
    .split(' ')
    .flatMap((verb): [string, string][] => {
      const bare = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      return [
        [`${bare}ing`, verb],
        [`${bare}${bare.at(-1)}ing`, verb],
        [`${verb}s`, verb],
        [`${verb}es`, verb],
      ];
    }),
);
const plain = (word: string): string => STEMS.get(word) ?? word;

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

/** The word by which a promise introduces, or null where it is about something else. */
export function introducingDeed(reading: Reading, promise: ReadPromise): IntroducingDeed | null {
  const { verb, to, owner } = promise;
  if (pairAt(reading, verb) !== null) return { at: verb, kind: 'pair' };
  const deed = deedAt(reading, verb, to, owner) ?? coordinated(reading, promise);
  if (deed !== null) return deed;
  if (refersToIt(reading, verb)) {
    const at = mentionedBefore(reading, promise);
    if (at >= 0) return { at, kind: 'it' };
    const behind = introduceBehind(reading, verb, to);
    if (behind >= 0) return { at: behind, kind: 'verb' };
  }
  const met = toMeetBefore(reading, promise);
  return met >= 0 ? { at: met, kind: 'meet' } : null;
}

/** 'speak to Bo and introduce them': the second of two deeds told as one. */
function coordinated(reading: Reading, { verb, to, owner }: ReadPromise): IntroducingDeed | null {
  for (let at = verb + 2; at <= to; at += 1) {
    const opens = /^(?:and|then|also)$/.test(wordAt(reading, at - 1));
    if (!opens || !/^(?:introduce|intro|connect|put|link|hook)$/.test(wordAt(reading, at)))
      continue;
    const deed = deedAt(reading, at, to, owner);
    if (deed !== null) return deed;
  }
  return null;
}

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

/** 'present me to the dean', 'present Ana to Bo'; not 'present the plan to' */
const isPresented = (reading: Reading, verb: number, owner: 'me' | 'them'): boolean => {
  const end = isMe(reading, verb + 1) ? verb + 1 : (reading.namedAt(verb + 1)?.to ?? -1);
  if (isMe(reading, verb + 1)) return owner === 'them';
  return end > 0 && wordAt(reading, end + 1) === 'to';
};

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

const isMe = (reading: Reading, index: number): boolean =>
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

/** 'connect us', 'connect Ana with Bo', 'Kim to connect'; not 'connect with Ana'. */
function connects(reading: Reading, verb: number, owner: 'me' | 'them'): boolean {
  const next = wordAt(reading, verb + 1);
  if (/^(?:with|on|about|at|dots|again|soon|next|over|via|by|to)$/.test(next)) return false;
  if (/^(?:link|tie|join|team)$/.test(plain(wordAt(reading, verb))) && next === 'up')
    return personEnd(reading, verb + 2) >= 0;
  return (
    personEnd(reading, next === 'up' || next === ':' ? verb + 2 : verb + 1) >= 0 ||
    (/^connect/.test(wordAt(reading, verb)) &&
      (owner === 'them' || !isSameSentence(reading, verb + 1, verb)))
  );
}

/** 'put me in touch', 'get Ana in front of Bo', 'get them on the phone', 'get you two talking', 'put him with Bo'. */
function isTogether(reading: Reading, verb: number, word: string): boolean {
  const end = personEnd(reading, verb + 1);
  if (end < 0) return word === 'put' && isInTouch(reading, verb + 1);
  let at = end + 1;
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
  if (/^(?:a|an|some)$/.test(next) && MEETINGS.has(after))
    return /^(?:get|have)$/.test(word) && isWith(reading, at + 2);
  return word === 'put' && next === 'with' && personEnd(reading, at + 1) >= 0;
}

const MEETINGS = wordSet(
  'meeting call chat coffee lunch audience introduction intro appointment slot zoom sit-down conversation drink breakfast dinner yarn natter chinwag pint interview session brunch supper tea beer catchup huddle',
);

const isWith = (reading: Reading, index: number): boolean =>
  [0, 1, 2].some((step) => /^(?:with|between)$/.test(wordAt(reading, index + step)));

/** 'in touch', 'in contact', 'in front of', 'in a room', 'on a call', 'on the phone', 'round a table' */
function isInTouch(reading: Reading, index: number): boolean {
  if (!/^(?:in|into|on|around|round|at)$/.test(wordAt(reading, index))) return false;
  const article = /^(?:a|an|the|one|same)$/.test(wordAt(reading, index + 1)) ? 1 : 0;
  const more =
    article > 0 &&
    /^(?:same|group|quick|conference|zoom|video|three-way|joint)$/.test(wordAt(reading, index + 2))
      ? 1
      : 0;
  const noun = wordAt(reading, index + 1 + article + more);
  if (article === 0) return /^(?:touch|contact|front|conversation)$/.test(noun);
  return /^(?:room|phone|call|line|zoom|teams|table|thread|chat|email|group|conversation|loop)$/.test(
    noun,
  );
}

/** 'pass me on to Bo', 'hand me over to', 'point me to', 'put me onto her boss'. */
function isPassedOn(reading: Reading, verb: number, owner: 'me' | 'them'): boolean {
  const end = personEnd(reading, verb + 1);
  if (end < 0 || /^(?:it|them|em)$/.test(wordAt(reading, end))) return false;
  if (owner === 'me' && isMe(reading, end)) return false;
  const next = wordAt(reading, end + 1);
  const after = wordAt(reading, end + 2);
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

/** 'make sure Ana and Bo meet', 'invite Ana and Bo so that they meet' */
function meetsThere(reading: Reading, verb: number): boolean {
  let named = 0;
  for (let at = verb + 1; at < verb + 14 && isSameSentence(reading, at, verb); at += 1) {
    const word = wordAt(reading, at);
    if (/^(?:me|us|i|we)$/.test(word)) return false;
    if (reading.namedAt(at)?.from === at) named += 1;
    if (word === 'meet' && named === 2) return wordAt(reading, at - 1) !== 'to';
    if (word === 'meets' && named === 1) return reading.namedAt(at + 1) !== undefined;
  }
  return false;
}

/** 'start the thread between me, Ana and Bo', 'a group chat with Bo', or -1 */
function betweenUs(reading: Reading, verb: number): number {
  for (let at = verb + 2; at <= verb + 5 && isSameSentence(reading, at, verb); at += 1) {
    if (/^(?:between|with|for)$/.test(wordAt(reading, at))) {
      const thread = /^(?:thread|chain|email|chat|group)$/.test(wordAt(reading, at - 1));
      return thread ? at : -1;
    }
  }
  return -1;
}

/** 'get Rhona to ring me', 'have her boss give me a call' */
function getsToCall(reading: Reading, verb: number, word: string): boolean {
  if (!/^(?:get|ask|have|tell)$/.test(word)) return false;
  const end = personEnd(reading, verb + 1);
  if (end < 0) return false;
  const at = wordAt(reading, end + 1) === 'to' ? end + 2 : end + 1;
  if (
    /^(?:call|ring|email|text|message|contact|write|phone|ping|reach|meet)$/.test(
      wordAt(reading, at),
    )
  )
    return [1, 2, 3].some((step) => isMe(reading, at + step));
  return (
    /^(?:give|drop|send|shoot)$/.test(wordAt(reading, at)) &&
    isMe(reading, at + 1) &&
    [2, 3, 4].some((step) =>
      /^(?:call|line|ring|shout|bell|text|email|message|note|buzz|tinkle)$/.test(
        wordAt(reading, at + step),
      ),
    )
  );
}

/** 'loop in her boss', 'cc me on an email to Bo'; of the owner's only 'loop Bo in with Ana'. */
function loops(reading: Reading, verb: number, owner: 'me' | 'them'): boolean {
  if (/^(?:loop|rope)/.test(wordAt(reading, verb))) {
    if (owner === 'them') return wordAt(reading, verb + 1) !== 'back';
    const end = personEnd(reading, verb + 1);
    return end >= 0 && wordAt(reading, end + 1) === 'in' && wordAt(reading, end + 2) === 'with';
  }
  return owner === 'them' && isMe(reading, verb + 1) && joinsMail(reading, verb + 2);
}

/** '… in on the thread with Bo', '… on an email to Bo' */
const joinsMail = (reading: Reading, index: number): boolean =>
  [0, 1, 2, 3, 4, 5].some(
    (step) =>
      isSameSentence(reading, index, index + step) &&
      /^(?:to|with|and)$/.test(wordAt(reading, index + step)),
  );

/** 'bring Bo in on this', 'pull her boss in', 'add me to a group with Bo' */
function bringsIn(reading: Reading, verb: number): boolean {
  const end = personEnd(reading, verb + 1);
  if (end < 0) return wordAt(reading, verb + 1) === 'in' && personEnd(reading, verb + 2) >= 0;
  const next = wordAt(reading, end + 1);
  if (isMe(reading, end))
    return (
      /^(?:to|into|in)$/.test(next) &&
      [2, 3, 4, 5].some((step) =>
        /^(?:group|chat|thread|chain|whatsapp|email|slack|cc)$/.test(wordAt(reading, end + step)),
      )
    );
  return (
    next === 'in' &&
    !/^(?:for|the|a|may)$/.test(wordAt(reading, end + 2)) &&
    reading.datedAt(end + 2) === undefined
  );
}

/** 'set me up with Bo', 'set up Ana and Bo', 'fix him up with'. */
function setsUp(reading: Reading, verb: number): boolean {
  if (isMe(reading, verb + 1) && wordAt(reading, verb + 2) === 'up') return true;
  const end = personEnd(reading, verb + 1);
  if (end >= 0 && wordAt(reading, end + 1) === 'up') return true;
  return wordAt(reading, verb + 1) === 'up' && reading.namedAt(verb + 2) !== undefined;
}

const ARRANGES = wordSet(
  'set fix line sort arrange organise organize schedule broker facilitate make book get host tee swing wangle rig jack engineer',
);

/** 'arrange a call with Bo for me', 'set up a chat between Ana and Bo', 'arrange for me to meet Bo': where the sides begin, or -1. */
function meetingFor(reading: Reading, verb: number, owner: 'me' | 'them'): number {
  let meeting = false;
  let forMe = false;
  let first = -1;
  for (let at = verb + 1; at <= verb + 9 && isSameSentence(reading, at, verb); at += 1) {
    const word = wordAt(reading, at);
    const next = wordAt(reading, at + 1);
    meeting ||= MEETINGS.has(word);
    if (/^(?:,|and|so|but|i|she|he)$/.test(word) && first < 0) return -1;
    if (word === 'between') return at;
    if (word === 'for' && personEnd(reading, at + 1) >= 0) {
      const end = personEnd(reading, at + 1);
      forMe ||= isMe(reading, at + 1);
      if (
        wordAt(reading, end + 1) === 'to' &&
        /^(?:meet|talk|speak|see|sit|chat)$/.test(wordAt(reading, end + 2))
      )
        return at;
    }
    if (word === 'for' && /^(?:me|us)$/.test(next)) forMe = true;
    if (word === 'with' && first < 0) first = at;
    if (/^(?:me|us)$/.test(word) && owner === 'them') forMe = true;
  }
  if (first < 0 || owner === 'me') return -1;
  return meeting && forMe ? first : -1;
}

/** 'drop a line to Helen and copy me in', 'email Goran to introduce me', 'email us both', 'ping Bo with me in cc'. */
function copiesMe(reading: Reading, verb: number, to: number): boolean {
  for (let at = verb + 1; at <= Math.max(to, verb + 16); at += 1) {
    if (!isSameSentence(reading, at, verb)) return false;
    const word = wordAt(reading, at);
    const next = wordAt(reading, at + 1);
    if (/^(?:i|she|he|they|we|will|'ll|would|'d)$/.test(word)) return false;
    if (
      /^(?:copy|copying|cc|ccing|cced|introducing|introduce|connecting|connect|loop|looping|intro)$/.test(
        word,
      )
    ) {
      if (/^(?:me|us|them|him|both|the)$/.test(next)) return true;
    }
    if (
      /^(?:with|and)$/.test(word) &&
      next === 'me' &&
      /^(?:in|on|cc|copied)$/.test(wordAt(reading, at + 2))
    )
      return true;
    if (MEETINGS.has(word) && next === 'for' && isMe(reading, at + 2)) return true;
    if (/^(?:us|them)$/.test(word) && next === 'both')
      return !/^(?:the|a|an|my|some|his|her|their|our)$/.test(wordAt(reading, at + 2));
    if (word === 'both' && (next === 'of' || !isSameSentence(reading, at + 1, at))) return true;
  }
  return false;
}

/** 'set that up', 'do it', 'make it happen', 'sort it' */
const refersToIt = (reading: Reading, verb: number): boolean =>
  (/^(?:send|write)$/.test(wordAt(reading, verb)) &&
    (!isSameSentence(reading, verb + 1, verb) || reading.datedAt(verb + 1) !== undefined)) ||
  /^(?:would|'d|will|'ll)$/.test(wordAt(reading, verb)) ||
  (/^(?:set|do|make|sort|arrange|handle|organise|organize|fix)$/.test(
    plain(wordAt(reading, verb)),
  ) &&
    (/^(?:it|that|this|one|so|those|them|both)$/.test(wordAt(reading, verb + 1)) ||
      /^(?:honours?|honors?|needful|mail|email|introductions?|intros?|rest)$/.test(
        wordAt(reading, verb + 2),
      ) ||
      !isSameSentence(reading, verb + 1, verb) ||
      reading.datedAt(verb + 1) !== undefined ||
      /^(?:with|by|on|before|asap|tonight|soon)$/.test(wordAt(reading, verb + 1))));

/** 'I'll organise it, so that's on me to introduce them', or -1 */
function introduceBehind(reading: Reading, verb: number, to: number): number {
  for (let at = verb + 2; at <= to; at += 1) {
    if (wordAt(reading, at) === 'introduce') return at;
  }
  return -1;
}

/** 'You should meet my friend Jo, I'll text him your number', 'Ana should meet Bo, I'll sort it', or -1. */
function toMeetBefore(reading: Reading, { owner, from, verb, to }: ReadPromise): number {
  const sentence = reading.tokens[from]?.sentence ?? 0;
  const object =
    owner === 'me'
      ? refersToIt(reading, verb)
      : [1, 2, 3].some(
          (step) =>
            verb + step <= to && /^(?:her|him|them|it|that|us)$/.test(wordAt(reading, verb + step)),
        );
  if (!object) return -1;
  for (let at = from - 1; at >= from - 24 && at >= 0; at -= 1) {
    if ((reading.tokens[at]?.sentence ?? 0) < sentence - 1) return -1;
    const wanted = [1, 2, 3, 4].some((back) =>
      /^(?:should|must|to|gotta|ought|shd)$/.test(wordAt(reading, at - back)),
    );
    if (/^(?:meet|know)$/.test(wordAt(reading, at)) && wanted) return at;
    if (
      /^(?:talk|speak|chat)$/.test(wordAt(reading, at)) &&
      wanted &&
      /^(?:to|with)$/.test(wordAt(reading, at + 1))
    )
      return at + 1;
  }
  return -1;
}

/** The word of an introduction in the same sentence or the one before, or -1. */
function mentionedBefore(reading: Reading, { from }: ReadPromise): number {
  const sentence = reading.tokens[from]?.sentence ?? 0;
  for (let at = from - 1; at >= from - 30 && at >= 0; at -= 1) {
    if ((reading.tokens[at]?.sentence ?? 0) < sentence - 2) return -1;
    if (/^(?:intro|intros|introduced?|introductions?|connected|connect)$/.test(wordAt(reading, at)))
      return at;
    if (/^(?:touch|contact)$/.test(wordAt(reading, at)) && wordAt(reading, at - 1) === 'in')
      return at;
  }
  return -1;
}
