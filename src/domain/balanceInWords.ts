import { ASK_KINDS, type AskKind } from './ask';
import type { Balance, BalanceEntry } from './balance';
import { dayInWords } from './dayInWords';
import type { GiveKind } from './give';
import type { CalendarDate } from './record';

const ASK_WORDS: Readonly<Record<AskKind, string>> = {
  advice: 'advice',
  introduction: 'an introduction',
  referral: 'a referral',
};

const GIVE_WORDS: Readonly<Record<GiveKind, string>> = {
  resource: 'a resource',
  introduction: 'an introduction',
  insight: 'an insight',
  hand: 'a hand',
};

/** 'advice', 'an introduction', as it stands within a sentence. */
export const askKindInWords = (kind: AskKind): string => ASK_WORDS[kind];

/** What may be asked of somebody now, in a sentence or two. */
export function balanceInWords(
  { obstacles, mayAsk, atRest }: Balance,
  today: CalendarDate,
  locale: string,
): string {
  if (atRest) {
    return 'At rest: more was asked than given. Thanks, gives and news are welcome; asks wait.';
  }
  const until = obstacles.flatMap((each) => (each.obstacle === 'unanswered' ? [each.until] : []));
  const since = obstacles.flatMap((each) =>
    each.obstacle === 'waiting for an answer' ? [each.since] : [],
  );
  const waits = since.sort()[0];
  if (waits !== undefined) {
    return `You have waited for an answer since ${dayInWords(waits, today, locale)}. The next ask comes after it.`;
  }
  const quiet = until.sort().at(-1);
  if (quiet !== undefined) {
    return `Your last ask went unanswered. The next is best from ${dayInWords(quiet, today, locale)} on.`;
  }
  const next = ASK_KINDS.find((kind) => !mayAsk.includes(kind));
  if (mayAsk.length === 0) return 'A give comes before the next ask.';
  const may = `You may ask for ${inTurn(mayAsk)}`;
  return next === undefined ? `${may}.` : `${may}; ${ASK_WORDS[next]} wants a give before it.`;
}

/** The sums behind a balance, a line an entry, and the total. */
export function balanceSums(
  { value, restsBelow, entries }: Balance,
  today: CalendarDate,
  locale: string,
): string[] {
  if (entries.length === 0) {
    return ['Nothing asked and nothing given counts now.', `At rest below ${points(restsBelow)}.`];
  }
  return [
    ...entries.map(
      (entry) =>
        `${entryInWords(entry)}, ${dayInWords(entry.date, today, locale)}: ${points(entry.points)}`,
    ),
    `Together ${points(value)}; at rest below ${points(restsBelow)}. All of it fades by half a point a month.`,
  ];
}

function entryInWords({ entry, kind }: BalanceEntry): string {
  switch (entry) {
    case 'give':
      return `You gave ${GIVE_WORDS[kind as GiveKind]}`;
    case 'ask':
      return `You asked for ${ASK_WORDS[kind as AskKind]}`;
    case 'ask unanswered':
      return `You asked for ${ASK_WORDS[kind as AskKind]}, unanswered`;
    case 'outcome told':
      return 'You told what came of it';
  }
}

/** With a sign and one decimal: '+1', '−2.5'. */
function points(value: number): string {
  const rounded = Math.round(Math.abs(value) * 10) / 10;
  if (rounded === 0) return '0';
  return `${value < 0 ? '−' : '+'}${rounded}`;
}

function inTurn(kinds: readonly AskKind[]): string {
  const words = kinds.map((kind) => ASK_WORDS[kind]);
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
