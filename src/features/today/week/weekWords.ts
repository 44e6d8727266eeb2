import { agoInWords, dayInWords } from '../../../domain/dayInWords';
import type { Overlooked } from '../../../domain/planner/plannedTouch';
import type { ThisWeek, WeekTouch } from '../../../domain/planner/thisWeek';
import type { CalendarDate } from '../../../domain/record';
import { cadenceInWords } from '../../shared/cadenceInWords';
import { responseInWords } from '../../shared/responseInWords';

type Reason = WeekTouch['reasons'][number];

/** Which reason stands for the others where there is room for one only. */
const TELLING: readonly Reason['reason'][] = [
  'owed',
  'pinned',
  'leads to a target',
  'cadence',
  'place kept',
  'fading',
];

/** '4 people, about 35 minutes'; what is left, once something is done or a talk is planned. */
export function totalInWords({
  touches,
  minutes,
  minutesLeft,
}: Pick<ThisWeek, 'touches' | 'minutes' | 'minutesLeft'>): string {
  const done = touches.filter((touch) => touch.done).length;
  const planned = touches.filter((touch) => touch.planned !== null).length;
  const people = touches.length === 1 ? '1 person' : `${touches.length} people`;
  const enough = 'That is enough for this week.';
  if (done + planned === 0) return `${people}, about ${aboutMinutes(minutes)}`;
  if (done === touches.length) return `${people}, all done. ${enough}`;
  const states = [done > 0 && `${done} done`, planned > 0 && `${planned} planned`];
  const so = `${people}, ${states.filter(Boolean).join(', ')}`;
  return done + planned === touches.length
    ? `${so}. ${enough}`
    : `${so}, about ${aboutMinutes(minutesLeft)} left`;
}

/** Which part of the week stands under Owed, and why it comes first. */
export function underOwedInWords(owed: number, all: number): string {
  const who =
    all === 1
      ? 'It stands'
      : owed === all
        ? 'All stand'
        : `${owed} of them ${owed === 1 ? 'stands' : 'stand'}`;
  return `${who} under Owed: what you promised comes first.`;
}

const aboutMinutes = (minutes: number): string =>
  `${Math.max(5, Math.round(minutes / 5) * 5)} minutes`;

/** The reason that says most, in a few words. */
export function leadingReason(touch: WeekTouch, today: CalendarDate, locale: string): string {
  for (const wanted of TELLING) {
    const reason = touch.reasons.find((each) => each.reason === wanted);
    if (reason) return shortly(reason, touch, today, locale);
  }
  return 'Keeps in touch';
}

function shortly(reason: Reason, touch: WeekTouch, today: CalendarDate, locale: string): string {
  switch (reason.reason) {
    case 'owed':
      return touch.owedText === '' ? 'Tell them what came of it' : touch.owedText;
    case 'pinned':
      return 'You pinned them';
    case 'leads to a target':
      return `${reason.relevance.onward === 1 ? 'Is at' : 'Leads to'} ${touch.targetName || 'a target'}`;
    case 'cadence':
      return touch.lastTouchOn === null
        ? 'No touch on record yet'
        : `Last touch ${agoInWords(touch.lastTouchOn, today, locale)}`;
    case 'place kept':
      return OVERLOOKED_WORDS[reason.because];
    case 'fading':
      return 'Would fade without a touch';
    case 'answer':
      return responseInWords(touch.response);
  }
}

const OVERLOOKED_WORDS: Readonly<Record<Overlooked, string>> = {
  cold: 'Has gone cold',
  new: 'New on your map',
  overlooked: 'No touch for over a year',
};

/** Everything that counted for a proposal, a sentence each; what counted most comes first. */
export function reasonsInWords(
  touch: WeekTouch,
  today: CalendarDate,
  locale: string,
): readonly string[] {
  const order = (reason: Reason): number => {
    const at = TELLING.indexOf(reason.reason);
    return at === -1 ? TELLING.length : at;
  };
  return [
    ...[...touch.reasons]
      .sort((a, b) => order(a) - order(b))
      .map((reason) => sentenceOf(reason, touch, today, locale)),
    `It takes about ${touch.minutes} minutes; what isn't worth its minutes is not proposed.`,
  ];
}

function sentenceOf(reason: Reason, touch: WeekTouch, today: CalendarDate, locale: string): string {
  switch (reason.reason) {
    case 'owed':
      return `You owe them${touch.owedText === '' ? ' news of what came of it' : `: ${touch.owedText}`}${
        reason.due === null ? '.' : `, due ${dayInWords(reason.due, today, locale)}.`
      } What is owed comes before all else.`;
    case 'pinned':
      return 'You pinned them: your word comes first.';
    case 'leads to a target': {
      const { onward, reach } = reason.relevance;
      const target = touch.targetName || 'a target of yours';
      const where = onward === 1 ? `They are at ${target}` : `A tie of theirs leads to ${target}`;
      return reach >= 0.5 ? `${where}, and hardly anybody else you know does.` : `${where}.`;
    }
    case 'cadence': {
      const { wantedCadence, lastTouchOn } = touch;
      const wish = wantedCadence === null ? 'A touch is due' : cadenceInWords(wantedCadence);
      return lastTouchOn === null
        ? `${wish}; none is on record yet.`
        : `${wish}; the last was ${agoInWords(lastTouchOn, today, locale)}.`;
    }
    case 'fading':
      return reason.saved >= 0.05
        ? 'Without a touch, much of the warmth would fade in the next four weeks.'
        : 'Without a touch, a little of the warmth would fade in the next four weeks.';
    case 'place kept':
      return `One place a week is kept for somebody a score would pass over. ${OVERLOOKED_WORDS[reason.because]}.`;
    case 'answer':
      return responseInWords(touch.response);
  }
}
