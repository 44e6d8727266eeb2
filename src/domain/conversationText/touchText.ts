import type { MessageIntent } from '../toneGuard';
import {
  type Addressee,
  message,
  paragraph,
  promised,
  quoted,
  salutation,
  sentence,
  type Tone,
} from './tone';

/** The kinds of light touch that are drafted here; talks and asks have drafts of their own. */
export type TouchTextKind =
  | 'promise'
  | 'thanks'
  | 'news'
  | 'check-in'
  | 'article'
  | 'reflective question'
  | 'milestone';
export const TOUCH_TEXT_KINDS: readonly TouchTextKind[] = [
  'check-in',
  'article',
  'reflective question',
  'thanks',
  'news',
  'milestone',
  'promise',
];

/** Thanks, news and what was promised want no answer: their silence says nothing. */
export const wantsAnswer = (kind: TouchTextKind | 'conversation'): boolean =>
  kind === 'check-in' || kind === 'reflective question' || kind === 'conversation';

/** What a message claims to be, for the tone guard. */
export const intentOf = (kind: TouchTextKind | 'conversation'): MessageIntent =>
  kind === 'promise' ? 'check-in' : kind;

/** What a message is made of; every text may be ''. */
export interface TouchContext {
  readonly people: readonly Addressee[];
  /** Their newest project and interest, and where they work. */
  readonly project: string;
  readonly interest: string;
  readonly organization: string;
  /** What the owner learned in the last talk, and when that was: '3 weeks ago'. */
  readonly learned: string;
  readonly lastTalk: string;
  /** Advice of theirs that was tried, and what came of it. */
  readonly tried: string;
  readonly outcome: string;
  /** What is owed, and the address that goes with it; or that of an article. */
  readonly owed: string;
  readonly link: string;
  /** The owner's news. */
  readonly news: string;
  /** A line of the owner's for this person alone. */
  readonly line: string;
}

/**
 * A short message that gives something or asks how somebody is, and asks for nothing: drafted from
 * what is on record, so that it could go to nobody else.
 */
export function touchText(kind: TouchTextKind, tone: Tone, context: TouchContext): string {
  const { people, line } = context;
  const greeting = salutation(tone, people);
  const own = line.trim() === '' ? '' : sentence(line);
  return message([greeting, ...bodyOf(kind, tone, context), own, closingOf(kind, tone)]);
}

function bodyOf(kind: TouchTextKind, tone: Tone, context: TouchContext): string[] {
  switch (kind) {
    case 'check-in':
      return [checkIn(tone, context)];
    case 'article':
      return [article(context)];
    case 'reflective question':
      return [question(context)];
    case 'thanks':
      return [thanks(tone, context)];
    case 'news':
      return [news(context)];
    case 'milestone':
      return [milestone(tone, context)];
    case 'promise':
      return [promise(context)];
  }
}

function checkIn(tone: Tone, { project, organization, lastTalk }: TouchContext): string {
  const opening = tone === 'warm' ? 'You came to my mind today. ' : '';
  if (project !== '') return `${opening}How is it going with ${quoted(project)}?`;
  if (organization !== '') return `${opening}How are things at ${quoted(organization)} these days?`;
  return lastTalk === ''
    ? `${opening}How have you been?`
    : `${opening}We last talked ${lastTalk}. How have you been since?`;
}

function article({ project, interest, link }: TouchContext): string {
  const topic = interest === '' ? project : interest;
  const why =
    topic === ''
      ? 'I read this and thought of you'
      : `I read this and thought of you and ${quoted(topic)}`;
  return link.trim() === '' ? `${why}: …` : `${why}:\n${link.trim()}`;
}

function question({ learned, lastTalk, project, interest }: TouchContext): string {
  if (learned !== '') {
    return paragraph([
      `Something you said${lastTalk === '' ? '' : ` ${lastTalk}`} has stayed with me: “${quoted(learned)}”.`,
      'Do you still see it that way, or has something changed since?',
    ]);
  }
  const topic = project === '' ? interest : project;
  return topic === ''
    ? 'Here is a question on which your view would interest me: what do you see in your field now that you did not see a year ago?'
    : `Here is a question on which your view would interest me: what has surprised you most about ${quoted(topic)} this year?`;
}

function thanks(tone: Tone, { owed, learned, lastTalk }: TouchContext): string {
  const opening =
    tone === 'formal' ? 'Thank you very much for your time' : 'Thank you for the time you gave me';
  return paragraph([
    `${opening}${lastTalk === '' ? '' : ` ${lastTalk}`}.`,
    learned === '' ? '' : `What you said stays with me: “${quoted(learned)}”.`,
    learned === '' && owed !== '' ? `It was about this: ${quoted(owed)}.` : '',
  ]);
}

function news({ tried, outcome, owed }: TouchContext): string {
  if (tried !== '') {
    return paragraph([
      `You once gave me something to try: “${quoted(tried)}”.`,
      outcome === ''
        ? 'I tried it. This came of it: …'
        : `I tried it. This came of it: ${sentence(outcome)}`,
    ]);
  }
  return owed === ''
    ? 'Something came of what you told me, and you should hear it first: …'
    : `You helped me with this: ${quoted(owed)}. This came of it: …`;
}

function milestone(tone: Tone, context: TouchContext): string {
  const text = context.news.trim() === '' ? '…' : sentence(context.news);
  return tone === 'formal'
    ? `I have some news to share. ${text}`
    : `Some news from my side. ${text}`;
}

function promise({ owed, link }: TouchContext): string {
  const words = owed === '' ? 'As promised' : `As promised: ${promised(owed)}`;
  return link.trim() === '' ? `${words}.` : `${words}:\n${link.trim()}`;
}

function closingOf(kind: TouchTextKind, tone: Tone): string {
  if (tone === 'formal') return 'Kind regards';
  switch (kind) {
    case 'check-in':
      return 'A line is plenty, whenever it suits you.';
    case 'reflective question':
      return 'A sentence or two is plenty, whenever it suits you.';
    case 'article':
      return tone === 'warm' ? 'Nothing to do about it: enjoy.' : 'No answer needed.';
    case 'thanks':
      return tone === 'warm' ? 'If I can be of use to you in turn, tell me.' : 'Thanks again.';
    case 'news':
      return 'Thank you: you have a part in it.';
    case 'milestone':
      return tone === 'warm' ? 'You are one of the people I wanted to tell myself.' : '';
    case 'promise':
      return tone === 'warm' ? 'I hope it is of use to you.' : '';
  }
}
