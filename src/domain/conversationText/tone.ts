/** How a drafted message sounds. */
export type Tone = 'warm' | 'plain' | 'formal';
export const TONES: readonly Tone[] = ['warm', 'plain', 'formal'];

/** Somebody who is written to. */
export interface Addressee {
  readonly name: string;
  readonly nickname: string;
}

const HONORIFICS = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?$/i;

/** What somebody is called in a message among acquaintances: the nickname, else the first word of the name. */
export function calledName({ name, nickname }: Addressee): string {
  if (nickname.trim() !== '') return nickname.trim();
  const words = name.trim().split(/\s+/);
  return words.find((word) => !HONORIFICS.test(word)) ?? name.trim();
}

/** 'Ada', 'Ada and Bo', 'Ada, Bo and Cy'; '' for nobody. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The first line of a message. */
export function salutation(tone: Tone, people: readonly Addressee[]): string {
  const names = listed(people.map((each) => (tone === 'formal' ? each.name : calledName(each))));
  const word = tone === 'warm' ? 'Hi' : tone === 'plain' ? 'Hello' : 'Dear';
  return names === '' ? 'Hello,' : `${word} ${names},`;
}

/**
 * Words of the owner within a sentence of ours: trimmed, without a full stop at the end, and with the
 * case of their first letter, which may be that of a name.
 */
export const quoted = (text: string): string => text.trim().replace(/[.\s]+$/, '');

const HANDING_OVER =
  /^(?:send|share|forward|e-?mail|mail|give|bring|pass|lend|post|show|text)\s+(?:\S+\s+){0,2}?((?:the|an?|my|our|this|that|these|those|some|two|three)\s.+)$/iu;

const BY_THEN =
  /\s+(?:(?:by|on|before|until)\s+(?:next\s+|this\s+)?(?:mon|tues?|weds?|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|(?:by\s+)?(?:tomorrow|tmrw|tonight|today))$/iu;

/**
 * What was promised, as it is named to whom it is given: 'the chart' for 'I'll send her the chart by Friday', and 'look at
 * your draft' for 'look at her draft'.
 */
export const promised = (text: string): string => {
  const words = quoted(text)
    .replace(/^I(?:'ll|’ll| will| promised to)\s+/iu, '')
    .replace(BY_THEN, '');
  const thing = HANDING_OVER.exec(words)?.[1];
  if (thing !== undefined) return thing;
  // Of one sentence only the first is sure to be who reads it.
  return words.replace(/\b(?:her|his|their|him|them)\b/iu, (word, at: number) =>
    /^(?:his|their)$/i.test(word) ||
    (word.toLowerCase() === 'her' && /^\s+\p{L}/u.test(words.slice(at + word.length)))
      ? 'your'
      : 'you',
  );
};

/** Words of the owner as a sentence of its own, which ends as one. */
export function sentence(text: string): string {
  const words = text.trim();
  if (words === '') return '';
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…:]$/.test(whole) ? whole : `${whole}.`;
}

/** A message of paragraphs; empty ones fall out. */
export const message = (paragraphs: readonly string[]): string =>
  paragraphs.filter((each) => each !== '').join('\n\n');

/** Sentences of a paragraph; empty ones fall out. */
export const paragraph = (sentences: readonly string[]): string =>
  sentences.filter((each) => each !== '').join(' ');
