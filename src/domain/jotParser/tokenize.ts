import { fold } from './fold';
import { isFigureForWord, SHORTHAND, writtenOut } from './shorthand';
import { isOneSlipAway } from './spelling';
import { COMMON_WORDS, HONORIFICS, isVerb, PERSON_VERBS, wordSet } from './words';

export type TokenKind = 'word' | 'number' | 'mark' | 'break' | 'address' | 'tag';

/** A word, number or mark of a jot; `start` and `end` are UTF-16 offsets in the text as typed. */
export interface Token {
  readonly text: string;
  /** Lower case without accents and apostrophes, shorthand written out ('w/' is 'with'). */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Counts sentences and lines from 0. */
  readonly sentence: number;
  /** A capital here says nothing: it opens a sentence, a line, or what follows a colon or dash. */
  readonly opening: boolean;
}

const PATTERN =
  /(https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(#[\p{L}\p{N}_][\p{L}\p{N}\p{M}_-]*)|(2(?:day|moro|morrow|nite|night)\b|w\/o?(?![\p{L}\p{N}])|f\/u\b|b\/c\b|e-?intro(?:duc(?:e|tion))?s?\b|n[’']t\b|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(\d+(?:[/.:,–-]\d+)*(?:st|nd|rd|th)?(?![\p{L}])|\d+)|(\n)|(->|=>|<>|\.\.+|[^\s\p{L}\p{M}])/giu;

const KINDS: readonly TokenKind[] = ['address', 'tag', 'word', 'number', 'break', 'mark'];

// 'im', 'theyll': contractions typed without the apostrophe.
const JOINED =
  /^(i(?=m|ve)|s?he(?=s)|they|we(?=ve)|you|it(?=ll)|who(?=s|ll)|that(?=s|ll))(m|ve|ll|s|re)$/;
// These are also words; a verb behind them decides.
const JOINED_BEFORE_VERB = /^(i|s?he)(l?l|d)$/;
const ABBREVIATIONS = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun st vs approx inc ltd co corp etc no nr dept ch pp vol sec fig inst',
);
// Before a name; 'Capt. Holloway' is no end.
const RANKS = wordSet('eng radm capt cmdr cdr lt sgt cpl maj brig insp supt cllr fr adm');
const SENTENCE_ENDS = wordSet('. ! ? ; … .. ... • ✓ ✔ ✅');

interface Piece {
  readonly text: string;
  readonly fold: string;
  readonly start: number;
  readonly kind: TokenKind;
}

/** Splits a jot into tokens. Runs in time proportional to its length. */
export function tokenize(text: string): readonly Token[] {
  const pieces = split(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let opening = true;
  let end = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const spaced = piece.start > end || index === 0;
    end = piece.start + piece.text.length;
    const { kind } = piece;
    const first = piece.text[0] ?? '';
    const capital = kind === 'word' && first !== first.toLowerCase();
    tokens.push({ ...piece, end, spaced, sentence, opening, capital });
    if (kind === 'break' || (kind === 'mark' && endsSentence(pieces, index))) {
      sentence += 1;
      opening = true;
    } else if (kind === 'mark') {
      const next = pieces[index + 1];
      const dash = /^[-–—*>→]|->|=>$/.test(piece.text) && (next === undefined || next.start > end);
      opening = opening || dash || /^[:"“([)\]]$/.test(piece.text);
    } else if (kind !== 'number' || !opening) {
      opening = false;
    }
  }
  return tokens;
}

function split(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const kind = KINDS[group] ?? 'mark';
    const whole = match[0];
    const start = match.index;
    const figure = kind === 'number' ? isFigureForWord(whole, pieces, text.slice(start + 1)) : null;
    if (figure !== null) {
      pieces.push({ text: whole, fold: figure, start, kind: 'word' });
      continue;
    }
    if (kind !== 'word') {
      pieces.push({ text: whole, fold: SHORTHAND[whole] ?? whole.toLowerCase(), start, kind });
      continue;
    }
    const cut = contraction(
      whole,
      text.slice(start + whole.length, start + whole.length + 24),
      pieces.at(-1)?.fold ?? '',
    );
    const stem = whole.slice(0, cut.at);
    pieces.push({ text: stem, fold: spelledOut(stem), start, kind });
    if (cut.at < whole.length) {
      pieces.push({ text: whole.slice(cut.at), fold: cut.fold, start: start + cut.at, kind });
    }
  }
  return pieces;
}

function spelledOut(word: string): string {
  // 'rec'd', 'sched'd'
  const folded = fold(word)
    .replace(/['’ʼ]d$/, 'ed')
    .replace(/['’ʼ]/g, '');
  // Capitals 'N', 'W' and 'WL' are initials, and 'Fu' is a name.
  if ((word.length === 1 || word === 'WL') && word !== folded) return folded;
  const meant = SHORTHAND[word === 'fu' ? 'f/u' : folded] ?? writtenOut(folded, word);
  return meant ?? (isMisspellable(folded) ? corrected(folded) : folded);
}

// The words on which a promise hangs, when typed in a hurry.
const PROMISING =
  'remember introduce introduction introducing reminder promised waiting schedule forward'.split(
    ' ',
  );
const isMisspellable = (word: string): boolean =>
  word.length > 6 &&
  /^[ripwsf]/.test(word) &&
  !isVerb(word.replace(/ing$/, '')) &&
  !COMMON_WORDS.has(word) &&
  !PERSON_VERBS.has(word);
const corrected = (word: string): string =>
  PROMISING.find((meant) => word !== `${meant}s` && isOneSlipAway(word, meant)) ?? word;

function contraction(
  word: string,
  after: string,
  before: string,
): { readonly at: number; readonly fold: string } {
  // 'intro'd' is a past form, 'she'd' is not.
  if (
    /^(?:intro|dm|cc|ok|rec|req|ack|incorp|recomm|sched|sub|conf|resched|email|text|ping|msg|app|rev)['’ʼ]d$/i.test(
      word,
    )
  )
    return { at: word.length, fold: '' };
  if (
    /^[a-z]{3,}['’ʼ]d$/i.test(word) &&
    !MAY_WOULD.test(word) &&
    !isVerb(/^\s+(?:also )?(\p{L}+)/u.exec(after)?.[1] ?? '')
  )
    return { at: word.length, fold: '' };
  // 'fwd'ing'
  if (/['’ʼ]ing$/.test(word)) return { at: word.length, fold: '' };
  const marked = /['’ʼ](s|ll|d|m|ve|re)$/i.exec(word);
  if (marked) return { at: marked.index, fold: `'${(marked[1] ?? '').toLowerCase()}` };
  const lower = word.toLowerCase();
  const joined = JOINED.exec(lower);
  if (joined) return { at: joined[1]?.length ?? 0, fold: `'${joined[2]}` };
  const [, subject, tail] = (word === 'ID' ? null : JOINED_BEFORE_VERB.exec(lower)) ?? [];
  const next = /^\s+(?:(?:also|just|then|def|prob|probs|still|try and|try to) )?(\p{L}+)/u.exec(
    after,
  )?.[1];
  const told = SAYING.test(before) && next !== undefined && !NOT_VERB.test(next);
  if (subject !== undefined && next !== undefined && (told || isVerb(spelledOut(next)))) {
    return { at: subject.length, fold: tail === 'd' ? "'d" : "'ll" };
  }
  return { at: word.length, fold: '' };
}

// 'told him id mind the dog', though not 'told her id card is lost'.
const SAYING = /^(?:told|said|says|him|her|them|that|yes|sure)$/;
const NOT_VERB =
  /^(?:is|was|are|for|in|of|on|at|with|from|and|or|card|number|and|to|a|the|my|not)$/i;

const MAY_WOULD = /^(?:she|they|you|that|this|who|what|how|where|there|which|it)['’ʼ]/i;

function endsSentence(pieces: readonly Piece[], index: number): boolean {
  const mark = pieces[index] as Piece;
  if (!SENTENCE_ENDS.has(mark.text)) return false;
  if (mark.text !== '.') return true;
  const next = pieces[index + 1];
  const before = pieces[index - 1];
  if (next === undefined || next.kind === 'break' || before === undefined) return true;
  if (next.start === mark.start + 1) return next.kind === 'mark' && !/[,:]/.test(next.text);
  // '15.01. and', where the dot belongs to the day
  if (/^\d\d?\.\d\d?$/.test(before.text)) return next.text !== next.text.toLowerCase();
  if (before.kind !== 'word') return true;
  if (HONORIFICS.has(before.fold) || RANKS.has(before.fold)) return false;
  const lower = next.text === next.text.toLowerCase() && next.kind === 'word';
  if (ABBREVIATIONS.has(before.fold)) {
    const begins = DAY.test(before.fold) && /^(?:she|he|they|we|i|it)$/.test(next.fold);
    // 'by mon. lunch w Ana', while 'on tues. at 3' goes on.
    const another =
      WEEKDAY.test(before.fold) && next.kind === 'word' && !GOES_ON_BEHIND_DAY.has(next.fold);
    return begins || another || (!lower && next.kind === 'word');
  }
  if ([...before.text].length > 1) return true;
  // 'Maria O. Will call' ends, 'M. Okafor' and 'p.m. on Friday' do not.
  return !lower && THEIR_OPENERS.has(next.fold);
}

const DAY =
  /^(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const WEEKDAY = /^(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)$/;
const GOES_ON_BEHIND_DAY = wordSet(
  'or and at by to for if after before with w in on from the of morning afternoon arvo evening eve night noon lunchtime am pm then until till but so as when next this last week via over thru through latest jan feb mar apr may jun jul aug sep sept oct nov dec',
);

const THEIR_OPENERS = wordSet(
  'she he they we i it will the a her his my met send said says this that and but also had talked great good need wants ask call email ping thanks thank so then next',
);
