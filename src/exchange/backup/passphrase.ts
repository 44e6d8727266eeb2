/** The fewest characters that are worth the name; a made-up one has more. */
export const FEWEST_CHARACTERS = 10;

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const GROUPS = 5;
const SYLLABLES = 2;

/**
 * A passphrase that can be read out and typed: five groups of two syllables, 61 bits of chance.
 * `random` gives as many random bytes as it is asked for.
 */
export function makePassphrase(random: (count: number) => Uint8Array): string {
  const letter = (letters: string): string => {
    // Bytes beyond the last whole run of the letters would favour the first of them.
    const most = 256 - (256 % letters.length);
    for (;;) {
      const byte = random(1)[0] ?? 0;
      if (byte < most) return letters.charAt(byte % letters.length);
    }
  };
  const syllable = (): string => letter(CONSONANTS) + letter(VOWELS);
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: SYLLABLES }, syllable).join(''),
  ).join('-');
}
