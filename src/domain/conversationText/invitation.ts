import type { Purpose } from '../conversation';
import type { ConversationFormat } from '../person';
import { aimSentence } from './aim';
import { type Addressee, message, paragraph, quoted, salutation, type Tone } from './tone';

/** What a proposal to talk is made of; every text may be ''. */
export interface InvitationContext {
  readonly people: readonly Addressee[];
  readonly purpose: Purpose | null;
  readonly goal: string;
  readonly format: ConversationFormat;
  readonly minutes: number | null;
  /** 'tomorrow at 10:30', 'on Tue, Nov 24'. */
  readonly when: string;
  /** Where, or the link or number to talk over. */
  readonly place: string;
  /** What the owner values about their work. */
  readonly valuedWork: string;
  /** What was learned from them last time. */
  readonly lastLearned: string;
  readonly question: string;
  /** Whether nothing was held with them yet: then a talk seeks knowledge, whatever its purpose. */
  readonly firstTalk: boolean;
}

const FORMAT_WORDS: Readonly<Record<ConversationFormat, string>> = {
  coffee: 'over coffee',
  walk: 'for a walk',
  meal: 'over a meal',
  video: 'for a video call',
  phone: 'for a phone call',
  event: 'at the event',
};

const PURPOSE_SENTENCES: Readonly<Record<Purpose, string>> = {
  'learn a domain': 'I would like to learn how your field works from where you stand.',
  'validate a strategy': 'I have a plan, and your view of it would help before I go further.',
  'explore an opportunity': 'I would like to hear more about what is under way on your side.',
  reconnect: 'It has been a while, and I would like to hear what has changed for you.',
  'secure a referral':
    'I would like to tell you where I am heading, and hear whether you see a fit.',
};

/** A message that proposes to talk: why them, what about, how long, and an easy way to say another day. */
export function invitation(tone: Tone, context: InvitationContext): string {
  const { purpose, goal, valuedWork, lastLearned, question, firstTalk } = context;
  const why = paragraph([
    valuedWork === '' ? '' : `What I value about your work: ${quoted(valuedWork)}.`,
    lastLearned === '' ? '' : `Last time you told me: “${quoted(lastLearned)}”.`,
    lastLearned === '' ? '' : 'Have new developments changed how you see it?',
  ]);
  const seeksKnowledge = firstTalk && (purpose === 'secure a referral' || purpose === null);
  const about = paragraph([
    seeksKnowledge
      ? 'I would like to learn from what you have seen.'
      : purpose === null
        ? 'I would like to hear how you see things now.'
        : PURPOSE_SENTENCES[purpose],
    aimSentence(goal),
    question === '' ? '' : `The question that I would bring: “${question.trim()}”`,
  ]);
  return message([salutation(tone, context.people), why, about, proposal(tone, context)]);
}

/** What the closing question asks for: a short time, in a form and on a day. */
function proposal(tone: Tone, context: InvitationContext): string {
  const { format, minutes, when } = context;
  const time = minutes === null ? 'a little time' : `${minutes} minutes`;
  const asked = [time, FORMAT_WORDS[format], when].filter((each) => each !== '').join(' ');
  const where = placeSentence(context);
  switch (tone) {
    case 'warm':
      return paragraph([
        `Would you have ${asked}?`,
        'If another day or another way suits you better, tell me and I will fit in.',
        where,
      ]);
    case 'plain':
      return paragraph([`Would you have ${asked}?`, 'Another day works too.', where]);
    case 'formal':
      return paragraph([
        `Might you have ${asked}?`,
        'I will gladly arrange myself around your calendar.',
        where,
      ]);
  }
}

/** It stands last, and an address without a full stop behind it: that would become part of the link. */
function placeSentence({ format, place }: InvitationContext): string {
  const where = quoted(place);
  if (where === '') return '';
  if (/^(?:https?:\/\/|www\.)/i.test(where)) return `We could talk here: ${where}`;
  switch (format) {
    case 'video':
      return `We could talk by video: ${where}.`;
    case 'phone':
      return `We could talk by phone: ${where}.`;
    case 'event':
      return `It takes place here: ${where}.`;
    case 'walk':
      return `A place to begin could be this: ${where}.`;
    case 'coffee':
    case 'meal':
      return `A place could be this: ${where}.`;
  }
}
