import {
  type Addressee,
  calledName,
  listed,
  message,
  paragraph,
  promised,
  quoted,
  salutation,
  type Tone,
} from './tone';

/** What a thank-you is made of; every text and list may be empty. */
export interface ThanksContext {
  readonly people: readonly Addressee[];
  /** 'today', 'on Fri, Nov 20'. */
  readonly when: string;
  readonly helpedMe: string;
  readonly takeaways: readonly string[];
  /** What the owner will try. */
  readonly tryOuts: readonly string[];
  /** What the owner has promised; with the address of a resource where there is one. */
  readonly promises: readonly { readonly text: string; readonly link: string }[];
  /** Who is to be met by each introduction that the owner has offered; nobody where it isn't known. */
  readonly introductions: readonly (readonly Addressee[])[];
  readonly nextStep: string;
}

/** A thank-you: thanks, what was learned, what will be tried, what was promised, and a next step. */
export function thankYou(tone: Tone, context: ThanksContext): string {
  const { people, when, helpedMe, takeaways, tryOuts, promises, introductions, nextStep } = context;
  return message([
    salutation(tone, people),
    paragraph([
      thanksFor(tone, when),
      helpedMe === '' ? '' : `What helped me most: ${quoted(helpedMe)}.`,
    ]),
    takeaways.length === 0
      ? ''
      : takeaways.length === 1
        ? `What I take with me: ${quoted(takeaways[0] ?? '')}.`
        : ['What I take with me:', ...takeaways.map((each) => `– ${quoted(each)}`)].join('\n'),
    tryOuts.length === 0
      ? ''
      : `I will try this, and tell you what came of it: ${tryOuts.map(quoted).join('; ')}.`,
    promises
      .map(({ text, link }) => {
        const words = `As promised: ${promised(text)}`;
        return link === '' ? `${words}.` : `${words}: ${link}`;
      })
      .join('\n'),
    [...new Set(introductions.map((met) => onItsWay(tone, met)))].join('\n'),
    nextStep === '' ? '' : `My next step: ${quoted(nextStep)}.`,
    closing(tone),
  ]);
}

/** The owner's own words for an introduction are for the owner alone. */
function onItsWay(tone: Tone, met: readonly Addressee[]): string {
  const names = listed(met.map((each) => (tone === 'formal' ? each.name : calledName(each))));
  return names === ''
    ? 'The introduction that I offered is on its way.'
    : `The introduction to ${names} is on its way.`;
}

function thanksFor(tone: Tone, when: string): string {
  const time = when === '' ? '' : ` ${when}`;
  switch (tone) {
    case 'warm':
      return `Thank you for talking with me${time}: it did me good.`;
    case 'plain':
      return `Thank you for your time${time}.`;
    case 'formal':
      return `Thank you very much for the conversation${time}.`;
  }
}

function closing(tone: Tone): string {
  switch (tone) {
    case 'warm':
      return 'If I can be of use to you in turn, tell me.';
    case 'plain':
      return 'Thanks again.';
    case 'formal':
      return 'With thanks and kind regards';
  }
}
