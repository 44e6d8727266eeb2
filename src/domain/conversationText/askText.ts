import type { AskKind } from '../ask';
import {
  type Addressee,
  calledName,
  message,
  paragraph,
  quoted,
  salutation,
  sentence,
  type Tone,
} from './tone';

/** What a message that asks is made of; every text may be ''. */
export interface AskContext {
  readonly to: Addressee;
  readonly kind: AskKind;
  /** The target, the opportunity or the goal, in the owner's words. */
  readonly about: string;
  /** Whom an introduction is to. */
  readonly toMeet: string;
  readonly reason: string;
  readonly hope: string;
  readonly mutual: string;
  readonly offer: string;
  /** How the owner signs. */
  readonly from: string;
}

/** A message that asks: why them, what for, what is in it for them, and that a no is as good as a yes. */
export function askMessage(tone: Tone, context: AskContext): string {
  const { to, reason, hope, mutual, offer, from, kind } = context;
  return message([
    salutation(tone, [to]),
    paragraph([reason === '' ? '' : sentence(reason), request(tone, context)]),
    hope === '' ? '' : `What I hope for: ${quoted(hope)}.`,
    paragraph([
      mutual === '' ? '' : `What it could give both of us: ${quoted(mutual)}.`,
      offer === '' ? '' : `What I would gladly do for you: ${quoted(offer)}.`,
    ]),
    paragraph([
      kind === 'advice'
        ? 'If it does not suit you now, say so: that is fine.'
        : 'If you would rather not, say so: that is fine, and changes nothing between us.',
      kind === 'advice' ? '' : 'Below is a note that you could forward as it is.',
    ]),
    from,
  ]);
}

function request(tone: Tone, { kind, about, toMeet }: AskContext): string {
  const on = about === '' ? '' : quoted(about);
  const could = tone === 'formal' ? 'Might you' : tone === 'warm' ? 'Would you' : 'Could you';
  switch (kind) {
    case 'advice':
      return on === ''
        ? `${could} tell me how you would go about it?`
        : `I am working on this: ${on}. ${could} tell me how you would go about it?`;
    case 'introduction': {
      const whom = toMeet === '' ? 'somebody there' : toMeet;
      const why = on === '' ? '' : ` It is for this: ${on}.`;
      return `${could} be comfortable with introducing me to ${whom}?${why}`;
    }
    case 'referral': {
      const what = on === '' ? 'the role' : on;
      return `I am applying for this: ${what}. ${could} be comfortable with referring me, from what you know of my work?`;
    }
  }
}

/** What a note to forward is made of; every text and list may be empty. */
export interface ForwardContext {
  readonly kind: AskKind;
  readonly about: string;
  readonly toMeet: string;
  readonly hope: string;
  readonly strengths: readonly string[];
  readonly mutual: string;
  readonly from: string;
}

/**
 * A note that can be forwarded as it is: who the owner is, what they seek and what they bring, in the
 * first person and without a word to the one who forwards it.
 */
export function forwardableNote(tone: Tone, context: ForwardContext): string {
  const { kind, about, toMeet, hope, strengths, mutual, from } = context;
  const topic = about === '' ? '' : quoted(about);
  const brings = strengths.map(quoted).filter((each) => each !== '');
  const greeting =
    toMeet === ''
      ? 'Hello,'
      : salutation(tone, [{ name: toMeet, nickname: tone === 'formal' ? toMeet : '' }]);
  const iAm = from === '' ? '' : `I am ${from}.`;
  const seek =
    kind === 'referral'
      ? `I am interested in this: ${topic === '' ? 'the role that you look to fill' : topic}.`
      : topic === ''
        ? 'I would like to learn from what you have seen.'
        : `I am working towards this: ${topic}.`;
  return message([
    greeting,
    paragraph([iAm, seek, brings.length === 0 ? '' : `What I bring: ${brings.join('; ')}.`]),
    paragraph([
      hope === '' ? '' : `What I hope for: ${quoted(hope)}.`,
      mutual === '' ? '' : `What it could give both of us: ${quoted(mutual)}.`,
    ]),
    kind === 'referral'
      ? 'I send my CV and work samples gladly.'
      : 'Would twenty minutes suit you in the next weeks? I fit in with your calendar.',
    paragraph([tone === 'formal' ? 'Kind regards' : 'Thank you', from]),
  ]);
}

/** What it takes to tell somebody what came of an ask. */
export interface OutcomeContext {
  readonly to: Addressee;
  readonly kind: AskKind;
  readonly about: string;
  readonly toMeet: string;
  readonly outcome: string;
  readonly declined: boolean;
  readonly from: string;
}

/** Thanks that tell what came of it; a no is thanked for too. */
export function outcomeThanks(tone: Tone, context: OutcomeContext): string {
  const { to, kind, about, toMeet, outcome, declined, from } = context;
  const what =
    kind === 'advice'
      ? about === ''
        ? 'your advice'
        : `your advice on ${quoted(about)}`
      : kind === 'introduction'
        ? toMeet === ''
          ? 'the introduction'
          : `the introduction to ${toMeet}`
        : 'putting your name to me';
  const thanks = declined
    ? 'Thank you for being straight with me.'
    : tone === 'formal'
      ? `Thank you very much for ${what}.`
      : `Thank you for ${what}.`;
  return message([
    salutation(tone, [to]),
    paragraph([thanks, outcome === '' ? '' : `What came of it: ${quoted(outcome)}.`]),
    declined
      ? `I wish you well, ${calledName(to)}.`
      : tone === 'warm'
        ? 'It helped. If I can be of use to you in turn, tell me.'
        : 'It helped.',
    from,
  ]);
}
