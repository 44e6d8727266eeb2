let segmenter: Intl.Segmenter | undefined;

/** The first `count` characters as a reader counts them: an emoji with its joiners is one. */
export function firstGraphemes(text: string, count: number): string {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let taken = '';
  let left = count;
  for (const { segment } of segmenter.segment(text)) {
    if (left === 0) break;
    taken += segment;
    left -= 1;
  }
  return taken;
}

/** One or two letters for a name: those of its first and its last word; '' where there is none. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => (word ? firstGraphemes(word.replace(/^[^\p{L}\p{N}]+/u, ''), 1) : ''))
    .join('')
    .toLocaleUpperCase();
}
