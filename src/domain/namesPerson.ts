import type { Person } from './person';

/**
 * Whether a text names the person: by the whole name, the nickname, or the first name as a word of its
 * own. Case and accents are no matter.
 */
export function namesPerson(
  text: string,
  { name, nickname }: Pick<Person, 'name' | 'nickname'>,
): boolean {
  const folded = ` ${wordsOf(text)} `;
  const [first = ''] = name.trim().split(/\s+/u);
  return [name, nickname, first]
    .map(wordsOf)
    .some((words) => words.length > 1 && folded.includes(` ${words} `));
}

const wordsOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
