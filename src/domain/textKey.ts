/** Keys for sorting, search and duplicates take this many characters of a text. */
const KEY_LENGTH = 200;

/**
 * A text as it is compared: accents, case and runs of white space left out, at most 200 characters.
 * Letters that don't decompose (ø, ł, ß, æ) are written as people type them without the key. Marks
 * stay in scripts where they are vowels or other letters, as in Hindi or Russian.
 */
export function textKey(text: string): string {
  return text
    .slice(0, KEY_LENGTH)
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłßæœđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
