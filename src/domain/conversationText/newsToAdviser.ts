import {
  type Addressee,
  message,
  paragraph,
  quoted,
  salutation,
  sentence,
  type Tone,
} from './tone';

/** News that goes back to who gave the advice. */
export interface NewsContext {
  readonly people: readonly Addressee[];
  /** The advice, as the owner wrote it down. */
  readonly advice: string;
  readonly result: 'tried' | 'dropped';
  /** What happened when it was tried, or why it was dropped; '' where nothing was noted. */
  readonly whatHappened: string;
  /** When it was said: '3 weeks ago'; '' where that isn't known. */
  readonly when: string;
}

/** You said, I tried, this came of it. */
export function newsToAdviser(tone: Tone, context: NewsContext): string {
  const { people, advice, result, whatHappened, when } = context;
  const opening =
    when === '' ? 'You gave me something to try' : `Our talk ${when} gave me something to try`;
  return message([
    salutation(tone, people),
    paragraph([
      `${opening}: “${quoted(advice)}”.`,
      result === 'tried' ? 'I tried it.' : 'I looked into it, and in the end left it.',
      whatHappened === ''
        ? ''
        : `${result === 'tried' ? 'What came of it' : 'The reason'}: ${sentence(whatHappened)}`,
    ]),
    tone === 'formal'
      ? 'Thank you for the advice; it has helped me further.'
      : 'Thank you: I would not have got there without our talk.',
  ]);
}
