/** What the owner says that a message is. */
export type MessageIntent =
  | 'check-in'
  | 'article'
  | 'reflective question'
  | 'thanks'
  | 'news'
  | 'milestone'
  | 'conversation'
  | 'ask';

export type ToneRule =
  /** A favour is asked for in a message that claims to be something else. */
  | 'hidden ask'
  /** A price is put on it: a favour owed, something in return for something. */
  | 'bargain'
  /** Haste or reproach. */
  | 'pressure'
  /** A phrase that could go to anybody. */
  | 'anybody'
  /** Much of the sender, hardly anything of the reader. */
  | 'about the sender';

/** What a rule noticed and where: `start` and `end` in the text, the whole of it for the last. */
export interface ToneNotice {
  readonly rule: ToneRule;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

const HIDDEN_ASKS: readonly RegExp[] = [
  /\b(?:can|could|would|will|might) (?:you|u)(?: be able to| please| possibly| perhaps| maybe| kindly| also)* (?:refer|recommend|introduce|connect|forward|pass|put in|put me|vouch|share my|submit|look over my|review my|help me)\b/,
  /\b(?:be|are you) (?:willing|able|open|happy) to (?:refer|recommend|introduce|connect|forward|pass|vouch|put in)\b/,
  /\b(?:mind|open to|consider|happy|comfortable) (?:referring|recommending|introducing|connecting|forwarding|passing|putting|sharing|vouching|submitting)\b/,
  /\b(?:introduce|connect|refer|recommend) me\b/,
  /\b(?:get|need|want|hoping for|give me|write me|provide me with|any chance of) an? (?:referral|introduction|intro|recommendation)\b/,
  /\b(?:put|putting) in a (?:good )?word\b/,
  /\b(?:know of|aware of|hear of|hear about|there) any (?:\w+ )?(?:openings?|roles?|jobs?|positions?|opportunit(?:y|ies)|vacanc(?:y|ies))\b/,
  /\b(?:is|are) (?:your (?:team|company)|you|you guys|they) (?:currently |still )?(?:hiring|recruiting)\b/,
  /\bpick your brains?\b/,
  /\b(?:quick|small|little|big|huge|tiny) favou?r\b/,
  /\bdo me a favou?r\b/,
  /\bask (?:you )?(?:for )?a favou?r\b/,
  /\b(?:attached|attaching|here is|here's) (?:is )?my (?:cv\b|resume\b|résumé)/,
  /\bkeep me in mind\b/,
  /\b(?:i am|i'm) (?:actively |currently |now )?looking for (?:a |an )?(?:new )?(?:\w+ )?(?:job|role|position|opportunit(?:y|ies)|work)\b/,
];

const BARGAINS: readonly RegExp[] = [
  /\byou owe me\b/,
  /\bin (?:return|exchange) for\b/,
  /\breturn the favou?r\b/,
  /\bafter (?:all|everything) i(?:'ve| have)? (?:did|done)\b/,
  /\bscratch (?:my|your) back\b/,
];

const PRESSURES: readonly RegExp[] = [
  /\basap\b/,
  /\burgent(?:ly)?\b/,
  /\bas soon as possible\b/,
  /\bby (?:today|tonight|tomorrow|end of day|eod)\b/,
  /\b(?:circling back|bumping this|chasing this|following up again)\b/,
  /\b(?:just )?following up on my (?:last |previous |earlier )?(?:e-?mail|message|request|note)\b/,
  /\b(?:you )?(?:never|haven't|have not|didn't|did not) (?:answered|answer|replied|reply|responded|respond)\b/,
  /\bper my last (?:e-?mail|message)\b/,
];

const FOR_ANYBODY: readonly RegExp[] = [
  /\bjust (?:checking|touching) (?:in|base)\b/,
  /\btouch(?:ing)? base\b/,
  /\bhope this (?:e-?mail |message |note )?finds you well\b/,
  /\blong time no (?:see|speak)\b/,
  /\bto whom it may concern\b/,
  /\breaching out\b/,
];

/** Words about the sender for each word about the reader from which on a message is one-sided. */
const ONE_SIDED_RATIO = 4;
/** Words about the sender below which nothing is said: a short message may be about oneself. */
const ENOUGH_ABOUT_SENDER = 5;

/**
 * Notices where a message sounds like a transaction, by plain English rules; in the order of the
 * text. An ask may ask and a request for a conversation may ask for time, news may be of oneself.
 * Nothing is blocked or changed; an empty result says only that no rule matched.
 */
export function toneNotices(text: string, intent: MessageIntent): ToneNotice[] {
  const plain = plainText(text);
  const notices: ToneNotice[] = [];
  const look = (rule: ToneRule, patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) {
      for (const match of plain.matchAll(spaced(pattern))) {
        const start = match.index;
        const end = start + match[0].length;
        const overlaps = notices.some((one) => one.start < end && start < one.end);
        if (!overlaps) notices.push({ rule, start, end, phrase: text.slice(start, end) });
      }
    }
  };
  if (intent !== 'ask') look('hidden ask', HIDDEN_ASKS);
  look('bargain', BARGAINS);
  look('pressure', PRESSURES);
  look('anybody', FOR_ANYBODY);
  notices.sort((a, b) => a.start - b.start);
  if (intent !== 'news' && intent !== 'milestone' && isOneSided(plain)) {
    notices.push({ rule: 'about the sender', start: 0, end: text.length, phrase: '' });
  }
  return notices;
}

/** Lower case with plain apostrophes and single spaces, of the same length, so that places fit. */
function plainText(text: string): string {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return lower.replace(/[’‘]/g, "'").replace(/\s/g, ' ');
}

/** The pattern, for all places, with any number of spaces where it has one. */
const spaced = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll(' ', ' +'), 'g');

function isOneSided(plain: string): boolean {
  const sender = plain.match(/\b(?:i|me|my|mine|myself)\b/g)?.length ?? 0;
  const reader = plain.match(/\b(?:you|your|yours|yourself)\b/g)?.length ?? 0;
  return sender >= ENOUGH_ABOUT_SENDER && sender >= ONE_SIDED_RATIO * reader;
}
