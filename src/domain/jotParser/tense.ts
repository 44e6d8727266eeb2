import type { DatePhrase } from './dates';
import type { Direction } from './dayReading';
import { GIVEN_NAMES } from './givenNames';
import { LONGEST_CLAUSE } from './reading';
import type { Token } from './tokenize';
import { EVENTS, FORWARD_PAST, IRREGULAR_PAST, PERSON_VERBS, STRONG_VERBS, wordSet } from './words';

const FUTURE = wordSet(
  "will 'll going need needs must should have has can could might would 'd lets want wants hope hopes plan plans planning due upcoming remember owes owe next waiting deadline please ought aim may expects expecting starts begins",
);
const PRESENT = wordSet(
  "is are am 'm 're isnt arent leaves flies moves begins returns opens closes expires lapses finishes resumes shuts falls kicks comes goes lands arrives launches ends turns joins back free available off out away works cant wont dont doesnt proposes seems prefers suggests offers says thinks",
);
const PRONOUNS = wordSet('i she he they we you it who');
const LOOKS_PAST = wordSet(
  'need speed feed seed indeed proceed exceed succeed interested excited supposed based named united limited fixed related dedicated unrelated need bed red shed weed hundred sacred wicked naked kindred used embed agreed advanced experienced detailed tired worried',
);
const PRAISE = wordSet(
  'great good nice lovely fun productive interesting super brilliant amazing excellent useful awesome fantastic quick inspiring notes recap debrief after since thoughts learnings takeaways from delightful wonderful terrific grand dull boring awkward tedious intense solid decent pleasant packed chaotic exhausting useless insightful lousy awful terrible dreadful grim rubbish crap meh mega class charming cracking disappointing hour hours minutes mins',
);
// 'the slides from Wednesday'
const KEPT = wordSet(
  'slides pics photos notes recording deck minutes video pictures handout transcript feedback questions',
);
const MOTION_PAST = wordSet('went came had got needed tried used managed was were wanted');

const SAYING =
  /^(?:said|told|mentioned|suggested|proposed|offered|agreed|invited|promised|asked|confirmed)$/;

// 'Applications close on the 30th'
const CLOSES = wordSet('close open start begin end shut run finish resume');

type Cue = 'past' | 'ahead' | 'future';

/** What a token says of its clause's time; 'ahead' is a past verb about days to come ('booked for'). */
function cueAt(tokens: readonly Token[], index: number): Cue | null {
  const token = tokens[index] as Token;
  if (token.kind !== 'word') return null;
  const word = token.fold;
  const before = tokens[index - 1];
  // 'what Grace said on Sunday'
  if (
    /^(?:said|told)$/.test(word) &&
    [2, 3].some((back) => /^(?:what|whatever|everything)$/.test(tokens[index - back]?.fold ?? ''))
  )
    return 'past';
  // 'asked him on the 2nd'
  if (
    word === 'asked' &&
    /^(?:him|her|them)$/.test(tokens[index + 1]?.fold ?? '') &&
    tokens[index + 2]?.fold === 'on'
  )
    return 'past';
  if (FORWARD_PAST.has(word))
    return word === 'bumped' && tokens[index + 1]?.fold === 'into' ? 'past' : 'ahead';
  // 'so were meeting on Friday' lacks an apostrophe.
  if (
    word === 'were' &&
    /ing$/.test(tokens[index + 1]?.fold ?? '') &&
    /^(?:so|and|but|,|)$/.test(before?.fold ?? '')
  ) {
    return 'future';
  }
  if (word === 'got' && hasNext(tokens, index, GOT_FOR)) return 'ahead';
  if (isDoneFirst(tokens, index)) return null;
  // 'she has been after me', 'to be sent on the 30th', 'someone called Bo'
  if (word === 'been' && /^(?:has|have|'s|'ve)$/.test(before?.fold ?? '')) return null;
  // 'she's done at Aspen on the 15th'
  if (
    /^(?:done|gone|finished)$/.test(word) &&
    /^(?:is|'s|'m|am|are|'re|be)$/.test(before?.fold ?? '') &&
    !/^(?:the|a|my|it|her|his)$/.test(tokens[index + 1]?.fold ?? '')
  )
    return 'future';
  if (/^(?:called|named)$/.test(word) && tokens[index + 1]?.capital && before?.kind === 'word')
    return null;
  if (IRREGULAR_PAST.has(word))
    return /^(?:to|be|being|get|gets)$/.test(before?.fold ?? '') ? null : 'past';
  if (CLOSES.has(word) && /[^s]s$/.test(before?.fold ?? '') && before?.kind === 'word')
    return 'future';
  if (word === 'going' && /^(?:was|were)$/.test(before?.fold ?? '')) return null;
  if (word === 'will' && token.text === 'Will' && !token.opening) return null;
  if (FUTURE.has(word)) {
    const perfect = /^(?:have|has)$/.test(word) && isPastForm(tokens[index + 1]);
    return perfect ? null : 'future';
  }
  if (
    /^(?:back|off|out|away)$/.test(word) &&
    (isBehindPast(tokens, index) || /^(?:the|of)$/.test(tokens[index + 1]?.fold ?? ''))
  )
    return null;

  if (PRESENT.has(word) || (word.endsWith('s') && PERSON_VERBS.has(word))) return 'future';
  if (word === "'s") return isPresentS(tokens, index) ? 'future' : null;
  if (word === 'to') {
    const next = tokens[index + 1];
    if (next === undefined || next.capital || !isBaseVerb(next.fold)) return null;
    if (
      /^(?:going|supposed|meant|due)$/.test(before?.fold ?? '') &&
      /^(?:was|were)$/.test(tokens[index - 2]?.fold ?? '')
    )
      return null;
    if (/^(?:nice|good|great|lovely|fun)$/.test(before?.fold ?? '')) return 'past';
    return MOTION_PAST.has(before?.fold ?? '') ? null : 'future';
  }
  if (isPastForm(token)) {
    const passive = /^(?:be|is|are|'s|get|gets|getting|being|am|it|them)$/.test(before?.fold ?? '');
    return passive || /^(?:a|an|the|very|so|more|my|her|his|quite|to)$/.test(before?.fold ?? '')
      ? null
      : 'past';
  }
  if (PRONOUNS.has(before?.fold ?? '') && tokens[index - 2]?.text !== '-' && /[^s]s$/.test(word))
    return 'future';
  const heads = token.opening || /^[,;:(–—-]$/.test(before?.text ?? '') || before?.fold === 'and';
  if (heads && tokens[index + 1]?.text !== '-' && (STRONG_VERBS.has(word) || isBaseVerb(word)))
    return isNounUse(tokens, index) ? null : 'future';
  if (
    heads &&
    /.ing$/.test(word) &&
    word.length > 5 &&
    !EVENTS.has(tokens[index + 1]?.fold ?? '') &&
    !(word === 'meeting' && /^(?:with|at|re|about|:)$/.test(tokens[index + 1]?.fold ?? '')) &&
    !GIVEN_NAMES.has(word) &&
    !/^(?:during|morning|evening|nothing|something|everything|anything)$/.test(word)
  )
    return 'future';
  return null;
}

// 'got me a pass for the summit on 9 June'
const GOT_FOR = wordSet(
  'pass ticket tickets seat seats place slot invite appointment interview table',
);

const hasNext = (tokens: readonly Token[], index: number, words: ReadonlySet<string>): boolean =>
  [1, 2, 3, 4].some((step) => words.has(tokens[index + step]?.fold ?? ''));

/** 'gave it back', 'took Friday off' */
const isBehindPast = (tokens: readonly Token[], index: number): boolean =>
  [1, 2, 3].some((step) => isPastForm(tokens[index - step]));

/** 'after he's spoken with her' */
const isDoneFirst = (tokens: readonly Token[], index: number): boolean =>
  /^(?:'s|has|have|'ve|'re)$/.test(tokens[index - 1]?.fold ?? '') &&
  [3, 4].some((back) => /^(?:after|once|when|until|till)$/.test(tokens[index - back]?.fold ?? ''));

const isPastForm = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (IRREGULAR_PAST.has(token.fold) ||
    (/(?:[^e]ed|eed)$/.test(token.fold) &&
      token.fold.length > 3 &&
      !LOOKS_PAST.has(token.fold) &&
      !(token.capital && !token.opening)));

const isBaseVerb = (word: string): boolean =>
  STRONG_VERBS.has(word) ||
  /^(?:meet|see|be|have|join|attend|come|leave|grab|catch|fly|visit|work|present)$/.test(word);

const isNounUse = (tokens: readonly Token[], index: number): boolean =>
  EVENTS.has(tokens[index + 1]?.fold ?? '') ||
  /^(?:club|group|list|notes)$/.test(tokens[index + 1]?.fold ?? '') ||
  /^(?:with|was|were|went|from|is|of|on|at|in|and|:|,)$/.test(tokens[index + 1]?.fold ?? '');

function isPresentS(tokens: readonly Token[], index: number): boolean {
  if (/^(?:she|he|it|that|who|there|what)$/.test(tokens[index - 1]?.fold ?? '')) {
    return !isPastForm(tokens[index + 1]);
  }
  if (/.ing$/.test(tokens[index + 1]?.fold ?? '')) return true;
  return /^(?:free|back|out|off|in|on|at|away|available|not|here|there|a|the|leaving|coming|going|moving|starting|flying|around|happy|busy|now)$/.test(
    tokens[index + 1]?.fold ?? '',
  );
}

const ENDS_CLAUSE = /^(?:[,;:()–—-]|->|=>|→|but|because|so)$/;

/** The verb cues of a jot's tokens, found once; dates ask them for their direction. */
export class Tenses {
  private readonly cues: readonly (Cue | null)[];

  constructor(
    private readonly tokens: readonly Token[],
    inDate: (index: number) => boolean,
  ) {
    this.cues = tokens.map((_, index) => (inDate(index) ? null : cueAt(tokens, index)));
  }

  /** The direction in which the date at tokens `from` to `to` is read. */
  directionOf({ from, to, isComing }: DatePhrase): Direction {
    const { tokens } = this;
    const before = tokens[from - 1]?.fold ?? '';
    if (/^(?:by|before|until|till|due)$/.test(before)) return 'future';
    if (before === 'since') return 'past';
    if (/^(?:opening|starting|beginning|closing|ending|running)$/.test(before)) return 'future';
    if (before === 'on' && this.isBackThen(from - 2)) return 'past';
    if (before === 'from' && this.isSetFrom(from)) return 'future';
    if (before === 'on' && this.isThanks(from)) return 'past';
    // 'he still owes me for Saturday'
    if (before === 'for' && /^owe/.test(tokens[from - 3]?.fold ?? '')) return 'past';
    if (before === 'from' && KEPT.has(tokens[from - 2]?.fold ?? '')) return 'past';
    const sentence = tokens[from]?.sentence ?? 0;
    const left = this.look(from, -1, sentence, true);
    const right = this.look(to, 1, sentence, true);
    // What was said, agreed or booked lies ahead, unless the date's own clause goes on to say when.
    if (left === 'past') return 'past';
    if (left === 'future') return 'future';
    if (
      left === 'ahead' &&
      /^(?:if|whether|that|about|how|why|what)$/.test(tokens[to + 1]?.fold ?? '')
    )
      return 'past';
    if (left === 'ahead' && before === 'on' && this.isToldOn(from)) return 'past';
    if (left === 'ahead') return right === 'past' ? 'past' : 'future';
    if (right !== null)
      return right === 'past' ? 'past' : right === 'ahead' ? this.aheadOf(to) : 'future';
    if (isComing) return 'open';
    if (this.praises(from, true) || this.isPraised(to) || this.isTitle(from, to)) return 'told';
    const near = this.look(from, -1, sentence, false) ?? this.look(to, 1, sentence, false);
    if (near !== null) return near === 'past' ? 'past' : 'future';
    return this.praises(from, false) || this.narrated(from) ? 'told' : 'open';
  }

  /** 'On Friday she said …' lies behind, 'Friday's call moved to …' ahead. */
  private aheadOf(to: number): Direction {
    const next = this.tokens[to + 1];
    const subject =
      next !== undefined && (PRONOUNS.has(next.fold) || next.capital || next.text === ',');
    return subject ? 'past' : 'future';
  }

  private look(start: number, step: 1 | -1, sentence: number, inClause: boolean): Cue | null {
    const { tokens, cues } = this;
    let forward: Cue | null = null;
    for (let index = start + step; ; index += step) {
      const token = tokens[index];
      if (token === undefined || token.sentence !== sentence) return forward;
      if (Math.abs(index - start) > LONGEST_CLAUSE) return forward;
      if (inClause && ENDS_CLAUSE.test(token.fold)) return forward;
      const cue = cues[index] ?? null;
      if (cue === 'past' || cue === 'future') return forward !== null && step < 0 ? forward : cue;
      forward ??= cue;
      if (forward !== null && step < 0) return forward;
    }
  }

  /** 'told her boss on Monday', though not 'told her Monday suits' */
  private isToldOn(from: number): boolean {
    return [2, 3, 4].some((back) => /^(?:told|asked)$/.test(this.tokens[from - back]?.fold ?? ''));
  }

  /** 'introduced me back on the tenth', though not 'she's back on the tenth'. */
  private isBackThen(index: number): boolean {
    if (this.tokens[index]?.fold !== 'back') return false;
    if (
      /^(?:be|is|'s|'m|am|are|'re|come|comes|get|gets|go|heads?)$/.test(
        this.tokens[index - 1]?.fold ?? '',
      )
    )
      return false;
    return this.look(index, -1, this.tokens[index]?.sentence ?? 0, false) === 'past';
  }

  /** 'thank her for the food on Sunday' */
  private isThanks(from: number): boolean {
    const words = this.tokens.slice(Math.max(0, from - 8), from - 1);
    const at = words.findIndex(({ fold }) => fold === 'thank');
    return at >= 0 && words.slice(at).some(({ fold }) => fold === 'for');
  }

  /** 'childcare sorted from 2 June': what is settled holds from a day to come. */
  private isSetFrom(from: number): boolean {
    for (let at = from - 2; at > from - LONGEST_CLAUSE; at -= 1) {
      const token = this.tokens[at];
      if (token?.sentence !== this.tokens[from]?.sentence || ENDS_CLAUSE.test(token?.fold ?? ''))
        return false;
      if (this.cues[at] !== null)
        return (
          token?.fold.endsWith('ed') === true &&
          !PERSON_VERBS.has(token.fold) &&
          !KEPT.has(this.tokens[from - 2]?.fold ?? '')
        );
    }
    return false;
  }

  /** 'Monday's call with Hamburg' over a list. */
  private isTitle(from: number, to: number): boolean {
    const { tokens } = this;
    if (tokens[from]?.sentence !== 0 || tokens[to + 1]?.fold !== "'s") return false;
    const end = tokens.findIndex(({ sentence }) => sentence > 0);
    return end > 0 && tokens[end - 1]?.kind === 'break' && from < 3;
  }

  /** 'Coffee with Bo on Tuesday, delightful.' */
  private isPraised(to: number): boolean {
    const { tokens } = this;
    let at = to + 1;
    if (/^(?:'s|morning|afternoon|evening|night)$/.test(tokens[at]?.fold ?? '')) at += 1;
    if (EVENTS.has(tokens[at]?.fold ?? '')) at += 1;
    if (!/^[,:–—-]$/.test(tokens[at]?.fold ?? '')) return false;
    while (
      /^(?:v|very|really|so|quite|absolutely|rather|most|pretty|a|such)$/.test(
        tokens[at + 1]?.fold ?? '',
      )
    )
      at += 1;
    const praise = tokens[at + 1];
    const ends = tokens[at + 2];
    return (
      praise !== undefined &&
      praise.sentence === tokens[to]?.sentence &&
      PRAISE.has(praise.fold) &&
      (ends === undefined ||
        ends.kind !== 'word' ||
        this.look(at + 1, 1, praise.sentence, true) === null) &&
      !/^(?:from|after|since|notes|hours?|minutes|mins|quick)$/.test(praise.fold)
    );
  }

  private praises(from: number, inClause: boolean): boolean {
    for (let index = from - 1; index >= from - LONGEST_CLAUSE; index -= 1) {
      const token = this.tokens[index];
      if (token === undefined || token.sentence !== this.tokens[from]?.sentence) return false;
      if (inClause && ENDS_CLAUSE.test(token.fold)) return false;
      if (PRAISE.has(token.fold) && !(inClause && /^(?:from|after|since)$/.test(token.fold)))
        return true;
    }
    return false;
  }

  /** Whether the next sentence with a verb tells what happened. */
  private narrated(from: number): boolean {
    const sentence = this.tokens[from]?.sentence ?? 0;
    for (let index = from; index < from + 2 * LONGEST_CLAUSE; index += 1) {
      const token = this.tokens[index];
      if (token === undefined || token.sentence <= sentence || token.sentence > sentence + 2)
        continue;
      const cue = this.cues[index];
      // 'Coffee on Friday. She'll send …': it has been, or she would not have said so.
      if (cue === 'future')
        return /^(?:she|he|they)$/.test(this.tokens[index - 1]?.fold ?? '') && token.fold === "'ll";
      if (cue === 'past' || (cue === 'ahead' && SAYING.test(token.fold))) return true;
      if (cue !== null && cue !== undefined) return false;
    }
    return false;
  }
}
