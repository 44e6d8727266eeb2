import { isAmong, lastNamed, meantBy } from './antecedents';
import type { IntroducingDeed } from './introducingDeed';
import type { ReadPromise } from './promises';
import { isSameSentence, type Named, type Reading, wordAt } from './reading';
import { isVerb, PERSON_VERBS, wordSet } from './words';

/** The people whom a word that introduces names or means. */
export interface Sides {
  readonly named: readonly Named[];
  /** Somebody is to be met, be it without a name: 'to her boss'. */
  readonly explicit: boolean;
}

/**
 * Where a reader stands: somebody may follow ('to …'), somebody without a name has been begun ('to her
 * boss …'), somebody was named, or what is said is about them ('… at Wise', '… who worked with').
 */
type Place = 'slot' | 'noun' | 'named' | 'aside' | 'relative';

const ASIDE = wordSet(
  'from by via about at of through after like as for since during under near in on over before around towards re until round around into onto out outside inside behind beside',
);
const ENDS = wordSet(
  'so but if when once while where until unless because cause cos cuz although though whereas except',
);
const RELATIVE = wordSet('who whose whom which that whoever whomever');
const SUBJECTS = wordSet('i she he they we it you');
const LINKS = wordSet('and plus / <> -> => → ↔ x or then also both between');
const NAMING = wordSet('called named name one is being : aka');
const MARKS = wordSet(', ( – — - " “ [');
const ME = wordSet('me us myself you');
const DETERMINERS = wordSet('a an the my his her their our this that to with');
const LONGEST = 34;

/** Reads who is named or meant behind the deed, up to where its clause ends. */
export function sidesOf(
  reading: Reading,
  promise: ReadPromise,
  deed: IntroducingDeed,
  maker: Named | null,
): Sides {
  const reader = new SideReader(reading, promise, deed, maker);
  reader.read();
  return reader;
}

class SideReader {
  readonly named: Named[] = [];
  explicit = false;
  private place: Place = 'slot';
  /** Somebody was begun and has no name yet. */
  private nameless = false;
  /** 'to' or 'with' has led to its side. */
  private led = false;
  private depth = 0;
  /** Pronouns mean those named before this token. */
  private readonly before: number;

  constructor(
    private readonly reading: Reading,
    private readonly promise: ReadPromise,
    private readonly deed: IntroducingDeed,
    private readonly maker: Named | null,
  ) {
    this.before = Math.min(promise.verb, deed.at);
  }

  read(): void {
    const { reading, deed, promise } = this;
    const limit = deed.at > promise.to ? deed.at + 10 : promise.to;
    for (let at = deed.at + 1; at < deed.at + LONGEST; at += 1) {
      if (!isSameSentence(reading, at, deed.at)) return;
      if (at > limit && this.named.length > 0) return;
      const each = reading.namedAt(at);
      if (each !== undefined) {
        if (!this.readName(each)) return;
        at = each.to;
        continue;
      }
      const dated = reading.datedAt(at);
      if (dated !== undefined) {
        at = dated.to;
        if (this.place === 'slot') this.place = 'aside';
        continue;
      }
      if (!this.readWord(at)) return;
    }
  }

  /** False where the clause has ended before. */
  private readName(each: Named): boolean {
    const { reading } = this;
    const before = wordAt(reading, each.from - 1);
    if (before === 'not') return true;
    const marked = NAMING.has(before) || MARKS.has(before);
    if (isSubject(reading, each) && !NAMING.has(before) && !/^(?:to|with|and)$/.test(before))
      return false;
    if (isSubject(reading, each) && before === 'and') return false;
    if (wordAt(reading, each.to + 1) === "'s") {
      if (!this.isAway()) this.begin();
      return true;
    }
    if (this.isAway() && !(this.nameless && (marked || this.isLoose(each)))) return true;
    if (this.place === 'named') return true;
    this.add(each);
    return true;
  }

  private isAway(): boolean {
    return this.place === 'aside' || this.place === 'relative';
  }

  /** Dictated without a comma: 'the lady over there Jo Kerr', 'the buyer at Howells Jo Kerr'. */
  private isLoose({ from }: Named): boolean {
    const { reading, place } = this;
    const before = wordAt(reading, from - 1);
    if (/^(?:there|here|it|now)$/.test(before)) return true;
    return (
      place === 'aside' && !ASIDE.has(before) && !LINKS.has(before) && !DETERMINERS.has(before)
    );
  }

  private add(each: Named): void {
    this.explicit = true;
    this.place = 'named';
    this.nameless = false;
    const isMaker = this.maker !== null && isAmong(each, [this.maker]);
    if (!isMaker && !isAmong(each, this.named)) this.named.push(each);
  }

  /** 'her boss', 'a woman', 'Ana's brother': somebody whose name may follow. */
  private begin(): void {
    this.place = 'noun';
    this.nameless = true;
    if (this.led) this.explicit = true;
  }

  private readWord(at: number): boolean {
    const { reading, deed } = this;
    const word = wordAt(reading, at);
    const before = wordAt(reading, at - 1);
    const next = wordAt(reading, at + 1);
    const some = this.named.length > 0;
    if (word === '(') this.depth += 1;
    if (word === ')') {
      this.depth -= 1;
      if (this.depth < 0 && some) return false;
      this.place = this.nameless ? 'noun' : 'named';
      return true;
    }
    if (RELATIVE.has(word) && at > deed.at + 1) {
      this.place = NAMING.has(wordAt(reading, at + 2)) && word === 'whose' ? 'noun' : 'relative';
      return true;
    }
    if (SUBJECTS.has(word) && !this.isObject(at)) {
      const begins =
        reading.tokens[at - 1]?.kind !== 'word' ||
        LINKS.has(before) ||
        reading.namedAt(at - 1) !== undefined ||
        reading.datedAt(at - 1) !== undefined;
      if (begins && !RELATIVE.has(before)) return false;
      this.place = 'relative';
      return true;
    }
    if (ENDS.has(word)) return false;
    const pair = this.pairAt(at);
    if (pair) return true;
    if (ME.has(word)) {
      // 'introduce Ana to Bo and me to Priya'
      if (before === 'and') this.led = false;
      if (word === 'you' && this.promise.owner === 'me' && this.place === 'slot')
        this.named.push(...lastNamed(reading, this.before, 1, this.namedBehind(at)));
      this.place = 'named';
      return true;
    }
    if (/^(?:her|him|them|em)$/.test(word) && (this.place === 'slot' || this.place === 'noun'))
      return this.readPronoun(at);
    if (word === 'to' || word === 'with') return this.readLeader(at, next);
    if (LINKS.has(word)) {
      const ends =
        isVerb(next) &&
        !/^(?:copy|cc|loop|introduce)$/.test(next) &&
        reading.namedAt(at + 1) === undefined &&
        some;
      if (ends) return false;
      if (!this.isAway() || this.depth === 0) this.place = 'slot';
      if (word === 'and') this.led = false;
      return true;
    }
    if (MARKS.has(word)) {
      this.place = word === ',' || this.nameless || !some ? 'slot' : 'aside';
      return true;
    }
    if (NAMING.has(word)) {
      if (word === ':' && !some) this.place = 'slot';
      else if (this.nameless) this.place = 'noun';
      return true;
    }
    if (at === deed.at + 1 && /^(?:in|up)$/.test(word)) return true;
    if (word === 'in' && next === 'law') return true;
    if (this.nameless && this.isAway() && isSomebody(reading, at)) this.begin();
    else if (word === 'of' && /^(?:front|name|intro|introduction)s?$/.test(before))
      this.place = 'slot';
    else if ((/^(?:meet|see)$/.test(word) && before === 'to') || word === 'meets')
      this.place = 'slot';
    else if (word === 'for' && deed.kind === 'noun' && !ME.has(next)) this.place = 'slot';
    else if (word === 'onto') this.place = 'slot';
    else if (ASIDE.has(word)) this.place = this.place === 'relative' ? 'relative' : 'aside';
    else if (this.place === 'slot' && isMeeting(reading, at)) this.place = 'aside';
    else if (this.place === 'slot' && reading.tokens[at]?.kind === 'word') this.begin();
    return true;
  }

  /** 'to her boss', 'with Bo'; 'with' at an introduction, and a second 'to', only tell where. */
  private readLeader(at: number, next: string): boolean {
    const { reading, deed } = this;
    const word = wordAt(reading, at);
    const before = wordAt(reading, at - 1);
    const infinitive =
      word === 'to' &&
      isVerb(next) &&
      !/^(?:meet|see)$/.test(next) &&
      reading.namedAt(at + 1) === undefined &&
      reading.tokens[at + 1]?.capital !== true;
    if (infinitive) {
      if (this.named.length > 0) return false;
      this.place = 'aside';
      return true;
    }
    const listed = /^(?:starting|beginning)$/.test(before);
    const again = this.led && !listed && this.named.length > 0 && this.place !== 'slot';
    if (again || (deed.kind === 'verb' && word === 'with' && !listed)) {
      this.place = 'aside';
      return true;
    }
    this.led = true;
    this.place = 'slot';
    return true;
  }

  /** 'introduce HER to Bo', but not 'introduce HER boss'. */
  private readPronoun(at: number): boolean {
    const { reading, promise } = this;
    const word = wordAt(reading, at);
    if (word === 'her' && isPossessive(reading, at)) {
      this.begin();
      return true;
    }
    this.explicit = true;
    this.place = 'named';
    const others = [...this.named, ...(this.maker === null ? [] : [this.maker])];
    if (/^(?:them|em)$/.test(word)) {
      const count = this.named.length === 0 && promise.owner === 'me' ? 2 : 1;
      this.named.push(...lastNamed(reading, this.before, count, others));
      return true;
    }
    const meant = meantBy(reading, word, this.before, [...others, ...this.namedBehind(at)]);
    if (meant !== undefined) this.named.push(meant);
    return true;
  }

  /** Those whom the same clause names later are not who a pronoun means. */
  private namedBehind(at: number): readonly Named[] {
    const { reading } = this;
    return reading.named.filter(
      ({ from }) => from > at && from < at + 12 && isSameSentence(reading, from, at),
    );
  }

  /** 'the two of them', 'those two', 'each other', 'one to the other', 'both': the last two named. */
  private pairAt(at: number): boolean {
    const { reading, promise } = this;
    const word = wordAt(reading, at);
    const next = wordAt(reading, at + 1);
    const isPair =
      (/^(?:the|those|these|them|em|all)$/.test(word) && /^(?:two|pair|both)$/.test(next)) ||
      (word === 'both' && (this.named.length === 0 || next === 'of')) ||
      (word === 'each' && next === 'other') ||
      (word === 'one' &&
        (next === 'another' || (next === 'to' && /^the$/.test(wordAt(reading, at + 2)))));
    if (!isPair || this.isAway()) return false;
    const names = reading.namedAt(at + 1) ?? reading.namedAt(at + 2);
    const ofUs = [2, 3, 4].some(
      (step) =>
        /^(?:us)$/.test(wordAt(reading, at + step)) && wordAt(reading, at + step - 1) === 'of',
    );
    if (ofUs) {
      this.place = 'named';
      return true;
    }
    if (
      names !== undefined ||
      /^(?:people|of my|guys|women|men|friends)$/.test(wordAt(reading, at + 2))
    )
      return false;
    if (word === 'both' && promise.owner === 'them' && this.led && this.named.length === 0) {
      const others = this.maker === null ? [] : [this.maker];
      this.named.push(...lastNamed(reading, this.before, 2, others));
    }
    if (this.named.length === 0 && promise.owner === 'me') {
      this.named.push(...lastNamed(reading, this.before, 2, []));
      this.explicit = true;
    }
    this.place = 'named';
    return true;
  }

  /** 'introduce you to', 'put it' */
  private isObject(at: number): boolean {
    return (
      /^(?:you|it)$/.test(wordAt(this.reading, at)) &&
      (at === this.deed.at + 1 || /^(?:to|with|and)$/.test(wordAt(this.reading, at - 1)))
    );
  }
}

/** 'with a call', 'with a quick chat': no person */
const isMeeting = (reading: Reading, at: number): boolean =>
  /^(?:a|an|the|some)$/.test(wordAt(reading, at)) &&
  [1, 2].some((step) =>
    /^(?:call|chat|meeting|coffee|lunch|zoom|email|drink)$/.test(wordAt(reading, at + step)),
  );

/** 'a certain Jo', 'one fella': without a comma before it */
const isSomebody = (reading: Reading, at: number): boolean =>
  /^(?:a|an|one|this)$/.test(wordAt(reading, at)) &&
  /^(?:certain|guy|man|woman|lady|fella|chap|bloke|friend|colleague|gentleman|person|lad|girl)$/.test(
    wordAt(reading, at + 1),
  );

function isPossessive(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || reading.datedAt(at + 1)) return false;
  if (!isSameSentence(reading, at + 1, at)) return false;
  return ![BEHIND_HER, ASIDE, ENDS, PERSON_VERBS].some((words) => words.has(next.fold));
}

const BEHIND_HER = wordSet(
  'to with and up via this next who sometime soon then first too also properly call ring email text message contact through onto together talking tonight today tomorrow later or from where while until now out the a early late asap directly personally',
);

/** 'and Tom will send …' begins a clause of its own. */
function isSubject(reading: Reading, { to }: Named): boolean {
  const next = wordAt(reading, to + 1);
  if (AUXILIARIES.has(next)) return true;
  return (
    PERSON_VERBS.has(next) &&
    !/^(?:who|whose|whom|started|used|just|again|that|introduced|connected|linked|talking)$/.test(
      next,
    )
  );
}

const AUXILIARIES = wordSet("will 'll 'd would is was has had can could might may should does did");
