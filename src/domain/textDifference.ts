/** A run of words that both texts have, or only the one before or the one after. */
export interface DifferencePart {
  readonly text: string;
  readonly kind: 'same' | 'gone' | 'new';
}

/** Texts with more pairs of words and spaces than this are shown as one replaced by the other. */
const MOST_PAIRS = 2_000_000;

/**
 * What changed from one text to another, by words and the spaces between them: 'same' and 'gone' in
 * order are the one before, 'same' and 'new' the one after. By the longest common subsequence.
 */
export function textDifference(before: string, after: string): DifferencePart[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (was.length * is.length > MOST_PAIRS)
    return joined([
      ['gone', before],
      ['new', after],
    ]);
  const width = is.length + 1;
  const common = new Uint32Array((was.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] as number;
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: [DifferencePart['kind'], string][] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const [old, now] = [was[i], is[j]];
    if (old !== undefined && old === now) {
      parts.push(['same', old]);
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push(['gone', old]);
      i += 1;
    } else {
      parts.push(['new', now ?? '']);
      j += 1;
    }
  }
  return joined(parts);
}

const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

function joined(parts: readonly (readonly [DifferencePart['kind'], string])[]): DifferencePart[] {
  const runs: { text: string; kind: DifferencePart['kind'] }[] = [];
  for (const [kind, text] of parts) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') runs.push({ kind, text });
  }
  return runs;
}
