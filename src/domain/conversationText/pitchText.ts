import type { Pitch, PitchRequest } from '../pitch';
import { listed, message, paragraph, quoted, sentence, type Tone } from './tone';

/** The value proposition, each part as it was typed. */
export interface Proposition {
  readonly whoIAm: string;
  readonly whatISeek: string;
  readonly whatIBring: string;
}

/** What a pitch is drafted from; '' and nothing for what isn't on record. */
export interface PitchMatter extends Proposition {
  /** Said where the third part is empty. */
  readonly strengths: readonly string[];
  /** Recent news of the owner's: something that can be checked. */
  readonly example: string;
  /** Why the goal matters to them. */
  readonly why: string;
}

/** A pitch as it is drafted: its parts as sentences, more of them the longer it is; '' without any part. */
export function draftPitch(
  {
    tone,
    length,
    audienceKind,
    audience,
  }: Pick<Pitch, 'tone' | 'length' | 'audienceKind' | 'audience'>,
  matter: PitchMatter,
): string {
  const strengths = listed(matter.strengths.slice(0, 3));
  const who = ownSentence(matter.whoIAm, 'I am', '');
  const seek = ownSentence(matter.whatISeek, 'I am looking for', 'What I am looking for: ');
  const bring = ownSentence(matter.whatIBring || strengths, 'I bring', 'What I bring: ');
  if (who + seek + bring === '') return '';
  if (length === 'line') return paragraph(who === '' ? [bring, seek] : [who, seek]);
  const opening = OPENINGS[audienceKind === 'layer' ? 'known' : 'new'][tone];
  const industry =
    audienceKind === 'industry' && audience !== ''
      ? `It is ${quoted(audience)} that I want to understand better.`
      : '';
  if (length === 'note') return paragraph([opening, who, seek, bring, industry]);
  const example = matter.example && sentence(`Lately: ${quoted(matter.example)}`);
  const proof = paragraph([bring, example]);
  if (length === 'minute') return paragraph([opening, who, proof, seek, industry]);
  const why = matter.why && sentence(`Why it matters to me: ${quoted(matter.why)}`);
  return message([paragraph([opening, who]), proof, paragraph([seek, why, industry])]);
}

const OPENINGS: Readonly<Record<'known' | 'new', Readonly<Record<Tone, string>>>> = {
  known: {
    warm: 'Here is where I am now.',
    plain: '',
    formal: 'Allow me to say where I stand now.',
  },
  new: {
    warm: 'It is good to meet you.',
    plain: '',
    formal: 'Thank you for taking the time.',
  },
};

/** Words that already speak for their owner. */
const SPEAKS = /^(?:i|i['’]\w+|my|we|our|what)\b/i;
const ARTICLE = /^(?:an?|the|to|somebody|someone|people)\s/i;

/** A part as a sentence: as typed where it is one, else led in. */
function ownSentence(text: string, lead: string, label: string): string {
  const words = quoted(text);
  if (words === '' || SPEAKS.test(words)) return sentence(words);
  const first = words.charAt(0);
  if (ARTICLE.test(words)) {
    const [led, rest] =
      lead === 'I am looking for' && /^to\s/i.test(words) ? ['I want', words] : [lead, words];
    return sentence(`${led} ${first.toLowerCase()}${rest.slice(1)}`);
  }
  return sentence(first === first.toUpperCase() ? `${label}${words}` : `${lead} ${words}`);
}

/** The one request of a pitch as it is drafted: a question that can be answered on the spot. */
export function draftRequest(kind: PitchRequest, tone: Tone, industry: string): string {
  const field = quoted(industry);
  switch (kind) {
    case 'information': {
      const topic = field === '' ? 'this work' : field;
      if (tone === 'formal') return `May I ask how ${topic} has changed in the last year for you?`;
      return `What has changed most in ${topic} for you in the last year?`;
    }
    case 'guidance':
      if (tone === 'formal') return 'May I ask which step you would take first in my place?';
      return tone === 'warm'
        ? 'In my place, which step would you take first?'
        : 'Which step would you take first in my place?';
    case 'introduction': {
      const where = field === '' ? '' : ` in ${field}`;
      if (tone === 'formal')
        return `Would you introduce me to one person${where} whom I should meet?`;
      return tone === 'warm'
        ? `Who is the one person${where} I should meet, and would you introduce us?`
        : `Would you introduce me to one person${where} I should talk to next?`;
    }
  }
}

/** What is said, shared and copied: the words, and the request at their end. */
export const wholePitch = (text: string, request: string): string =>
  message([text.trim(), request.trim()]);
