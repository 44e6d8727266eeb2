import type { CalendarDate } from '../../domain/record';
import {
  bestPart,
  PARTS_OF_WEEK,
  type PartOfWeek,
  partOfWeek,
  type ResponseChance,
  responseWord,
} from '../../domain/response';

const TIMES = { morning: 'mornings', afternoon: 'afternoons', evening: 'evenings' } as const;

/** 'workday mornings', 'weekend evenings'. */
export const partInWords = ({ days, time }: PartOfWeek): string => `${days} ${TIMES[time]}`;

/** How likely somebody is to answer, and when best: a sentence. */
export function responseInWords(response: ResponseChance): string {
  const word = responseWord(response);
  if (word === 'too few to tell') return 'Too few messages to tell when they answer.';
  const { answered, settled } = response;
  const often =
    word === 'likely' ? 'Likely to answer' : word === 'may' ? 'May answer' : 'Seldom answers';
  const best = bestPart(response);
  const when =
    best === null || best.settled === 0 || best.answered === 0
      ? ''
      : `, best on ${partInWords(best.part)}`;
  return `${often}${when}: ${answered} of ${settled} so far.`;
}

/** A sentence for now: whether this part of the week is a good one; '' where that can't be told. */
export function nowInWords(response: ResponseChance, today: CalendarDate, time: string): string {
  const best = bestPart(response);
  const now = partOfWeek(today, time);
  if (best === null || now === null || best.answered === 0) return '';
  const at = PARTS_OF_WEEK.findIndex((part) => part.days === now.days && part.time === now.time);
  const here = response.parts[at];
  if (here === undefined) return '';
  if (here.chance >= best.chance) return 'Now is a good time.';
  return `Better on ${partInWords(best.part)} than now.`;
}
