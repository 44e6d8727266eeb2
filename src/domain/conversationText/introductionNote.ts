import {
  type Addressee,
  calledName,
  message,
  paragraph,
  quoted,
  salutation,
  type Tone,
} from './tone';

/** Somebody who is to be introduced, with a line on who they are ('' where nothing is known). */
export interface Introduced extends Addressee {
  readonly about: string;
}

/** The notes of an introduction to which both say yes before they meet. */
export interface IntroductionNotes {
  /** Asks the one whether they want to meet the other. */
  readonly toOne: string;
  readonly toOther: string;
  /** To both at once, when both have said yes; claims nothing of that, and is ready to be forwarded. */
  readonly toBoth: string;
}

/**
 * Notes that introduce two people with the consent of both. `why` says what they could be to each other,
 * `bothAsked` that each of them was written to before.
 */
export function introductionNotes(
  tone: Tone,
  one: Introduced,
  other: Introduced,
  why: string,
  bothAsked: boolean,
): IntroductionNotes {
  return {
    toOne: consent(tone, one, other, why),
    toOther: consent(tone, other, one, why),
    toBoth: message([
      salutation(tone, [one, other]),
      paragraph([
        bothAsked
          ? 'I wrote to each of you about the other, and am glad to bring you together.'
          : 'I would like you to meet each other.',
        described(one),
        described(other),
        why === '' ? '' : `Why I thought of it: ${quoted(why)}.`,
      ]),
      'I leave the rest to you, and step back from here.',
    ]),
  };
}

function consent(tone: Tone, to: Introduced, about: Introduced, why: string): string {
  return message([
    salutation(tone, [to]),
    paragraph([
      `I would like you to meet ${about.name}.`,
      described(about),
      why === '' ? '' : `Why I thought of it: ${quoted(why)}.`,
    ]),
    `Would you like that? I ask ${calledName(about)} too, and connect you only if both of you say yes.`,
  ]);
}

const described = ({ name, about }: Introduced): string =>
  about === '' ? '' : `${name}: ${quoted(about)}.`;

/** What an ask for a named introduction is made of. */
export interface IntroductionAsk {
  readonly people: readonly Addressee[];
  /** Whom the owner would like to meet. */
  readonly target: string;
  readonly goal: string;
  /** What the talk gave: the ask follows from it. */
  readonly learned: string;
}

/** Asks for an introduction to somebody by name, in a way that a no is as easy as a yes. */
export function introductionAsk(
  tone: Tone,
  { people, target, goal, learned }: IntroductionAsk,
): string {
  return message([
    salutation(tone, people),
    paragraph([
      learned === '' ? '' : `I still think about what you said: “${quoted(learned)}”.`,
      `Would you be comfortable with an introduction to ${target.trim()}?`,
      goal === '' ? '' : `It would help me with this: ${quoted(goal)}.`,
    ]),
    'If you would rather not, that is fine. If yes, I send you a few lines about me to forward.',
  ]);
}
