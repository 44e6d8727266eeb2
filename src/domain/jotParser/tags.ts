import type { FoundTag } from './findings';
import type { Token } from './tokenize';

/** The '#tags' of a jot, without the sign; '#1' is no tag. */
export const findTags = (tokens: readonly Token[]): readonly FoundTag[] =>
  tokens
    .filter(({ kind, text }) => kind === 'tag' && /\p{L}/u.test(text))
    .map(({ text, start, end }) => ({ tag: text.slice(1), start, end }));
