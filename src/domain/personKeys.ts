import { textKey } from './textKey';

// Keys by which two mentions of one person are found to be one. They are for comparing only and are
// never shown. Each takes any text, whatever its length, and answers '' where it holds no key.

const KEY_LENGTH = 200;
const FEWEST_PHONE_DIGITS = 7;
const MOST_PHONE_DIGITS = 20;

// Forms of address, degrees and generations: they come and go between two files about one person.
const NAME_ADDITIONS = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame herr frau ing dipl mag rer nat med phd dphil ' +
    'mba msc bsc llm llb jd md cpa cfa pmp pe esq jr sr ii iii iv'
  ).split(' '),
);

const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg kgaa ug se ' +
    'sa sas sarl srl spa bv nv ab as asa oy oyj aps kk pty pte pvt ltda sro zoo'
  ).split(' '),
);

/** The words of a text as `textKey` compares them, without punctuation; at most 200 characters. */
export function wordsKey(text: string): string {
  const start = text.slice(0, KEY_LENGTH);
  // Most names of a large import are plain; they needn't pass through Unicode's tables.
  if (/^[ -~]*$/.test(start)) {
    const plain = start.toLowerCase().replace(/['.]/g, '');
    return plain.replace(/[^a-z0-9]+/g, ' ').trim();
  }
  return textKey(start)
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name without forms of address, and with its words in alphabetical order, so that 'Doe, John' and
 * 'Dr. John Doe' are one. A name of nothing but such forms, or of signs only, is kept as it is.
 */
export function nameKey(name: string): string {
  const words = (wordsKey(name) || plainKey(name)).split(' ');
  const kept = words.filter((word) => !NAME_ADDITIONS.has(word));
  return (kept.length > 0 ? kept : words).sort().join(' ');
}

/** An organization's name without its legal form at the end: 'Harbor, Inc.' is 'Harbor'. */
export function organizationKey(name: string): string {
  const words = (wordsKey(name) || plainKey(name)).split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const plainKey = (text: string): string => text.trim().toLowerCase().slice(0, KEY_LENGTH);

/** An e-mail address in lower case; '' where the text is none. */
export function emailKey(email: string): string {
  const text = email.trim().toLowerCase();
  return text.length <= 320 && /^[^\s@]+@[^\s@]+$/u.test(text) ? text : '';
}

/** The digits of a telephone number; '' under 7, where it is an extension or a short code. */
export function phoneKey(phone: string): string {
  if (phone.length > KEY_LENGTH) return '';
  const digits = phone.replace(/\D/gu, '').replace(/^00/u, '');
  const usable = digits.length >= FEWEST_PHONE_DIGITS && digits.length <= MOST_PHONE_DIGITS;
  return usable ? digits : '';
}

/**
 * 'https://www.linkedin.com/in/<slug>', lower case, from any way of writing somebody's LinkedIn
 * address (other country, without scheme, with query, percent-encoded); '' where the text is none.
 */
export function linkedinAddress(text: string): string {
  if (text.length > 2000) return '';
  const match =
    /^\s*(?:https?:\/\/)?(?:[a-z0-9-]+\.)?linkedin\.com\/(?:mwlite\/)?in\/([^/?#\s]+)/iu.exec(text);
  const slug = match?.[1];
  if (slug === undefined) return '';
  const plain = decodePercent(slug).normalize('NFC').toLowerCase();
  return /^[^\s/?#%]+$/u.test(plain) ? `https://www.linkedin.com/in/${plain}` : '';
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `toKey`, remembering its answers: for one run over many texts that come again, then let go. */
export function remembering(toKey: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const present = known.get(text);
    if (present !== undefined) return present;
    const key = toKey(text);
    known.set(text, key);
    return key;
  };
}
