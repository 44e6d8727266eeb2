import { clauseStart } from './clauses';
import { isSameSentence, type Named, type Reading, wordAt } from './reading';
import { lastOfSentence } from './trigger';

/** Two people side by side who are to meet: 'Ana + Bo: intro', or on a list 'Intros to make: …'. */
export interface Pair {
  readonly left: Named;
  readonly right: Named;
}

const LINK = /^(?:and|\/|<>|->|=>|→|↔|x|to|with)$/;
const INTRO = /^(?:intros?|introductions?|connect)$/;
const OVER = /^(?:done|made|sent|went|was|happened|complete|completed|fell|worked|✓|✔|✅|\?)$/;

/** The pair that the link at `index` joins without a verb, or null where it is no introduction. */
export function pairAt(reading: Reading, index: number): Pair | null {
  const pair = joinedAt(reading, index);
  if (pair === null || clauseStart(reading, pair.left.from) === null) return null;
  return isFollowedByIntro(reading, pair.right.to) || isListed(reading, pair.left.from)
    ? pair
    : null;
}

/** 'Ana <> Bo' */
export function joinedAt(reading: Reading, index: number): Pair | null {
  if (!LINK.test(wordAt(reading, index))) return null;
  // 'Mei from section C to Ana'
  const left =
    reading.namedAt(index - 1) ??
    [3, 4, 5]
      .filter((back) => /^(?:from|at)$/.test(wordAt(reading, index - back + 1)))
      .map((back) => reading.namedAt(index - back))[0];
  const right = reading.namedAt(index + 1);
  return left === undefined || right === undefined ? null : { left, right };
}

/** '…: intro by email', '… intro' */
function isFollowedByIntro(reading: Reading, end: number): boolean {
  let at = end + 1;
  while (/^[:–—(,-]$/.test(wordAt(reading, at)) && at < end + 3) at += 1;
  if (/^(?:warm|quick|email|an|need|needs)$/.test(wordAt(reading, at))) at += 1;
  if (/^an?$/.test(wordAt(reading, at))) at += 1;
  return (
    isSameSentence(reading, at, end) &&
    INTRO.test(wordAt(reading, at)) &&
    wordAt(reading, lastOfSentence(reading, at)) !== '?' &&
    !OVER.test(wordAt(reading, at + 1))
  );
}

const HEADING = /^(?:intros?|introductions?|introduce)$/;
const MINE = /^(?:make|do|send|owe|owed|promised|pending|due|todo)$/;
const THEIRS = /^(?:from|by|via|offered|got|received|made|done|past|ideas?|possible|maybe)$/;
const LONGEST_LIST = 60;

/** Under a heading 'Intros to make:', be it lines further up, with nothing but names between. */
function isListed(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < LONGEST_LIST; at -= 1) {
    const named = reading.namedAt(at);
    if (named !== undefined) {
      at = named.from;
      continue;
    }
    const token = reading.tokens[at];
    const word = wordAt(reading, at);
    // 'Intros to make' may stand on a line of its own.
    if (word === ':') return isHeading(reading, at);
    if (
      token?.kind === 'break' &&
      reading.tokens[at - 1]?.kind === 'word' &&
      isHeading(reading, at)
    )
      return true;
    const between =
      isSameSentence(reading, at, from) ||
      token?.kind !== 'word' ||
      LINK.test(word) ||
      /^(?:by|on|re|then)$/.test(word);
    if (!between && reading.datedAt(at) === undefined) return false;
  }
  return false;
}

function isHeading(reading: Reading, colon: number): boolean {
  let introduces = false;
  let mine = false;
  let words = 0;
  for (let at = colon - 1; at >= colon - 20 && isSameSentence(reading, at, colon); at -= 1) {
    const word = wordAt(reading, at);
    if (THEIRS.test(word) || reading.namedAt(at) !== undefined) return false;
    introduces ||= HEADING.test(word);
    mine ||= MINE.test(word) || word === 'introduce';
    words += 1;
  }
  return introduces && (mine || words === 1);
}
