import { answerState } from './ask';
import { isoWeekday } from './calendarDate';
import type { CalendarDate, Id } from './record';

/** Something sent that wanted an answer: a message or an ask. */
export interface Outreach {
  readonly personId: Id;
  readonly sentOn: CalendarDate;
  /** 'HH:MM' on the wall clock, or '' where no time is known. */
  readonly time: string;
  readonly answeredOn: CalendarDate | null;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';
export interface PartOfWeek {
  readonly days: 'workday' | 'weekend';
  readonly time: PartOfDay;
}
export const PARTS_OF_WEEK: readonly PartOfWeek[] = (['workday', 'weekend'] as const).flatMap(
  (days) => (['morning', 'afternoon', 'evening'] as const).map((time) => ({ days, time })),
);

/** The weight of the owner's own rate in a person's, in settled messages. */
const OWN_RATE_WEIGHT = 4;
/** The weight of a person's rate in that of a part of the week, in settled messages. */
const PERSON_WEIGHT = 8;
/** Settled messages from which on a chance is told. */
export const ENOUGH_SETTLED = 3;

export interface PartChance {
  readonly part: PartOfWeek;
  readonly chance: number;
  readonly answered: number;
  readonly settled: number;
}

export interface ResponseChance {
  /** 0 to 1, shrunk towards the owner's own rate. */
  readonly chance: number;
  readonly answered: number;
  /** Answered, or without an answer for more than 14 days. */
  readonly settled: number;
  readonly tooFewToTell: boolean;
  /** All six parts of the week, in the order of PARTS_OF_WEEK. */
  readonly parts: readonly PartChance[];
}

/** How often the owner gets an answer at all: (1 + answered) / (2 + settled), between 0 and 1. */
export function ownResponseRate(outreach: readonly Outreach[], today: CalendarDate): number {
  const { answered, settled } = count(outreach, today);
  return (1 + answered) / (2 + settled);
}

/**
 * The chance that a person answers, 0 to 1: (4·m + answered) / (4 + settled), where m is the owner's
 * own rate; the rate of a part of the week is drawn towards the person's with weight 8 (posterior
 * means of a beta-binomial). Messages younger than 14 days without an answer don't count yet.
 */
export function responseChance(
  outreach: readonly Outreach[],
  ownRate: number,
  today: CalendarDate,
): ResponseChance {
  const { answered, settled } = count(outreach, today);
  const chance = (OWN_RATE_WEIGHT * ownRate + answered) / (OWN_RATE_WEIGHT + settled);
  const parts = PARTS_OF_WEEK.map((part): PartChance => {
    const inPart = count(
      outreach.filter((one) => samePart(partOfWeek(one.sentOn, one.time), part)),
      today,
    );
    return {
      part,
      ...inPart,
      chance: (PERSON_WEIGHT * chance + inPart.answered) / (PERSON_WEIGHT + inPart.settled),
    };
  });
  return { chance, answered, settled, tooFewToTell: settled < ENOUGH_SETTLED, parts };
}

/** The part of the week with the best chance, the earliest of equals; null if too few to tell. */
export function bestPart(response: ResponseChance): PartChance | null {
  if (response.tooFewToTell) return null;
  return response.parts.reduce((best, part) => (part.chance > best.chance ? part : best));
}

/** Morning to 12:00, afternoon to 17:00, evening after; null where the time isn't known. */
export function partOfWeek(date: CalendarDate, time: string): PartOfWeek | null {
  const hour = Number.parseInt(time, 10);
  if (Number.isNaN(hour)) return null;
  return {
    days: isoWeekday(date) >= 6 ? 'weekend' : 'workday',
    time: hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening',
  };
}

export type ResponseWord = 'likely' | 'may' | 'seldom' | 'too few to tell';

/** A chance in words. */
export function responseWord(response: ResponseChance): ResponseWord {
  if (response.tooFewToTell) return 'too few to tell';
  if (response.chance >= 0.6) return 'likely';
  return response.chance >= 0.3 ? 'may' : 'seldom';
}

const samePart = (one: PartOfWeek | null, other: PartOfWeek): boolean =>
  one !== null && one.days === other.days && one.time === other.time;

function count(
  outreach: readonly Outreach[],
  today: CalendarDate,
): { answered: number; settled: number } {
  let answered = 0;
  let settled = 0;
  for (const { sentOn, answeredOn } of outreach) {
    if (sentOn > today) continue;
    const state = answerState(sentOn, answeredOn, today);
    if (state === 'answered') answered += 1;
    if (state !== 'waiting') settled += 1;
  }
  return { answered, settled };
}
