import type { Purpose } from '../conversation';
import type { ConversationFormat } from '../person';
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
    goal === '' ? '' : `What I am working towards: ${quoted(goal)}.`,
    question === '' ? '' : `The question that I would bring: “${question.trim()}”`,
  ]);
  return message([salutation(tone, context.people), why, about, proposal(tone, context)]);
}

/** What the closing question asks for: a short time, in a form and on a day. */
function proposal(tone: Tone, { format, minutes, when }: InvitationContext): string {
  const time = minutes === null ? 'a little time' : `${minutes} minutes`;
  const asked = [time, FORMAT_WORDS[format], when].filter((each) => each !== '').join(' ');
  switch (tone) {
    case 'warm':
      return `Would you have ${asked}? If another day or another way suits you better, tell me and I will fit in.`;
    case 'plain':
      return `Would you have ${asked}? Another day works too.`;
    case 'formal':
      return `Might you have ${asked}? I will gladly arrange myself around your calendar.`;
  }
}
