import { dayInWords } from '../../domain/dayInWords';
import type { CalendarDate } from '../../domain/record';
import type { TouchKind } from '../../domain/touch';
import type { Warmth, WarmthFactor } from '../../domain/warmth';
import { CLOSENESS_WORDS } from './words';

const TOUCH_WORDS: Readonly<Record<TouchKind, string>> = {
  'in person': 'in person',
  video: 'by video',
  phone: 'by phone',
  'message answered': 'by message',
  'message unanswered': 'by a message without an answer',
  reaction: 'a reaction',
};

/** How much a share of 0 to 1 gives, in a word. */
const amountInWords = (share: number): string =>
  share >= 0.4 ? 'a lot' : share >= 0.15 ? 'some' : share >= 0.03 ? 'a little' : 'next to nothing';

/** The reasons for a warmth, a sentence each. */
export const warmthInWords = (
  { factors }: Warmth,
  today: CalendarDate,
  locale: string,
): readonly string[] => factors.map((factor) => sentenceOf(factor, today, locale));

function sentenceOf(factor: WarmthFactor, today: CalendarDate, locale: string): string {
  switch (factor.factor) {
    case 'closeness': {
      const word = CLOSENESS_WORDS[factor.rating].toLowerCase();
      return factor.rated
        ? `You rated your closeness as '${word}'.`
        : `You have not rated your closeness yet; it counts as '${word}'.`;
    }
    case 'knowing':
      return factor.since === null
        ? 'You have not met, so knowing each other gives nothing yet.'
        : `Knowing each other gives ${amountInWords(factor.share)}; it is halved every two years since ${dayInWords(factor.since, today, locale)}.`;
    case 'touches':
      return factor.last === null
        ? 'Nothing that passed between you is on record yet.'
        : `${timesInWords(factor.count)} on record, the last ${dayInWords(factor.last.date, today, locale)}, ${TOUCH_WORDS[factor.last.kind]}: ${amountInWords(factor.share)}. Half of it fades every ${factor.halfLifeDays} days.`;
  }
}

const timesInWords = (count: number): string =>
  count === 1 ? 'One day with a touch' : `${count} days with a touch`;
