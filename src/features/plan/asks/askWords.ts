import type { Ask, AskKind, AskStanding } from '../../../domain/ask';
import type { Evidence } from '../../../domain/askEvidence';
import type { FitPart, FitReason, FitStep, FitWord } from '../../../domain/askFit';
import type { AskFlag } from '../../../domain/askTiming';
import { askKindInWords } from '../../../domain/balanceInWords';
import { dayInWords } from '../../../domain/dayInWords';
import type { GiveKind } from '../../../domain/give';
import type { CalendarDate, Id } from '../../../domain/record';

/** How the words of an ask are said on its pages. */

export const ASK_KIND_WORDS: Readonly<Record<AskKind, string>> = {
  advice: 'Advice',
  introduction: 'Introduction',
  referral: 'Referral',
};

export const GIVE_KIND_WORDS: Readonly<Record<GiveKind, string>> = {
  resource: 'A resource',
  introduction: 'An introduction',
  insight: 'An insight',
  hand: 'A hand',
};

const STANDING_WORDS: Readonly<Record<AskStanding, string>> = {
  drafted: 'Drafted',
  asked: 'Asked',
  'no answer': 'No answer',
  answered: 'Answered: yes',
  done: 'Done',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

/** Where an ask stands, and since when: 'Asked, yesterday'. */
export function standingInWords(
  ask: Ask,
  standing: AskStanding,
  { today, locale, createdOn }: { today: CalendarDate; locale: string; createdOn: CalendarDate },
): string {
  const on =
    standing === 'drafted'
      ? createdOn
      : standing === 'asked' || standing === 'no answer' || standing === 'withdrawn'
        ? ask.askedOn
        : standing === 'done'
          ? (ask.doneOn ?? ask.answeredOn)
          : ask.answeredOn;
  const day = on === null ? '' : dayInWords(on, today, locale);
  const words = STANDING_WORDS[standing];
  if (standing === 'no answer') return day === '' ? words : `${words}, asked ${day}`;
  const told =
    ask.outcomeToldOn === null
      ? ''
      : `; thanked and told ${dayInWords(ask.outcomeToldOn, today, locale)}`;
  return `${words}${day === '' ? '' : `, ${day}`}${told}`;
}

export const PART_WORDS: Readonly<Record<FitPart['part'], string>> = {
  'well positioned': 'Well positioned',
  mutual: 'Good for both',
  credible: 'Knows your work',
};

export const FIT_WORDS: Readonly<Record<FitWord, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  'not yet': 'Not yet',
};

/** What would raise a part of the fit, as a thing to do. */
export function stepInWords(step: FitStep, called: string): string {
  switch (step) {
    case 'say what it is for':
      return 'Say which target, opportunity or goal it is for.';
    case 'name whom to meet':
      return 'Name whom you would like to meet.';
    case 'ask whether they know them':
      return `Ask ${called} how well they know each other, and add the tie.`;
    case 'ask for an introduction instead':
      return 'A referral comes best from inside: ask here for an introduction to somebody there.';
    case 'say why this person':
      return `Say why you ask ${called} of all people.`;
    case 'say how it serves both':
      return `Say what ${called} gains from it.`;
    case 'offer something in return':
      return 'Offer an insight, an introduction or a resource in return.';
    case 'give first':
      return 'Give something before you ask.';
    case 'talk first':
      return `Talk with ${called} first: a conversation shows more than a message.`;
    case 'keep a promise':
      return 'Keep what you promised them first.';
    case 'show your work':
      return `Show ${called} a piece of your work, or try their advice and tell how it went.`;
    case 'ask for advice first':
      return 'Ask for advice first, use it, and tell what came of it.';
  }
}

/** What a part of the fit rests on; names are found by the caller. */
export function reasonInWords(
  reason: FitReason,
  called: string,
  nameOf: (id: Id) => string,
  met: string,
): string {
  switch (reason.reason) {
    case 'is there':
      return `${called} is there.`;
    case 'has a part in it':
      return `${called} has a part in the opportunity.`;
    case 'knows them': {
      const guess = reason.tie.certainty === 'guessed' ? ', as you guess' : '';
      const well = reason.tie.strength >= 3 ? 'well' : 'a little';
      return `${called} knows ${met} ${well}${guess}.`;
    }
    case 'knows somebody there':
      return `${called} knows ${nameOf(reason.personId)}, who is there.`;
    case 'your reason':
      return 'You said why.';
    case 'serves both':
      return 'You said what they gain.';
    case 'offered':
      return 'You offer something in return.';
    case 'gave before':
      return 'You gave before you asked.';
    case 'evidence':
      return reason.count === 1
        ? 'One thing on record speaks for it.'
        : `${reason.count} things on record speak for it.`;
  }
}

/** One piece of evidence as a line. */
export function evidenceInWords(
  evidence: Evidence,
  organizations: ReadonlyMap<Id, string>,
  today: CalendarDate,
  locale: string,
): string {
  switch (evidence.evidence) {
    case 'conversations': {
      const last = dayInWords(evidence.last, today, locale);
      return evidence.count === 1
        ? `One conversation, ${last}`
        : `${evidence.count} conversations, the last ${last}`;
    }
    case 'worked together':
      return `Worked with you: ${evidence.as}`;
    case 'recommendation':
      return 'Wrote you a recommendation';
    case 'endorsement':
      return evidence.skills.length === 0
        ? 'Endorsed you'
        : `Endorsed you for ${evidence.skills.join(', ')}`;
    case 'same employer':
      return `Both of you worked at ${organizations.get(evidence.organizationId) ?? 'the same place'}`;
    case 'project':
      return `A project together: ${evidence.title}`;
    case 'known for years':
      return evidence.years === 1
        ? 'Known each other for a year'
        : `Known each other for ${evidence.years} years`;
    case 'advice tried':
      return `You tried their advice: ${evidence.text}`;
    case 'promises kept':
      return evidence.count === 1
        ? 'You kept a promise to them'
        : `You kept ${evidence.count} promises to them`;
    case 'closeness':
      return evidence.rating >= 5
        ? 'Would drop everything, you said'
        : evidence.rating === 4
          ? 'Close, you said'
          : 'Friendly, you said';
  }
}

/** Why waiting would be better, in a sentence. */
export function flagInWords(
  flag: AskFlag,
  called: string,
  promiseOf: (followUpId: Id) => string,
  today: CalendarDate,
  locale: string,
): string {
  if ('obstacle' in flag) {
    switch (flag.obstacle) {
      case 'at rest':
        return `${called} is at rest: you asked more than you gave.`;
      case 'waiting for an answer':
        return `You have waited for an answer since ${dayInWords(flag.since, today, locale)}.`;
      case 'unanswered':
        return `Your last ask went unanswered; the next is better from ${dayInWords(flag.until, today, locale)} on.`;
    }
  }
  switch (flag.reason) {
    case 'no conversation yet':
      return `You have no conversation with ${called} on record yet.`;
    case 'promise not kept':
      return `You still owe ${called}: ${promiseOf(flag.followUpId)}.`;
    case 'more than may be asked':
      return `With ${called}, ${askKindInWords(flag.kind)} wants a give before it.`;
  }
}
