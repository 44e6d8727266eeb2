import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, meaningful } from '../../../../src/features/people/search/excerpt';
import { foldText } from '../../../../src/features/people/search/foldText';

const found = (text: string, ...words: string[]) =>
  excerptOf(text, words)
    .filter((part) => part.found)
    .map((part) => part.text);
const shown = (text: string, ...words: string[]) =>
  excerptOf(text, words)
    .map((part) => part.text)
    .join('');

test('what was looked for is marked as it was written', () => {
  expect(found('Met at the Café', 'cafe')).toEqual(['Café']);
  expect(found('Paper on paper', 'paper')).toEqual(['Paper', 'paper']);
});

test('overlapping words are marked once', () => {
  expect(found('harbor', 'har', 'harbor')).toEqual(['harbor']);
});

test('a match far into a long text is shown with what is around it', () => {
  const text = `${'before '.repeat(100)}the tide tables ${'after '.repeat(100)}`;
  const excerpt = shown(text, 'tide');
  expect(excerpt).toMatch(/^…before .*the tide tables after/);
  expect(excerpt).toMatch(/after…$/);
  expect(excerpt.length).toBeLessThan(150);
});

test('whole words are marked, in scripts with spaces', () => {
  expect(found('The tidetables of Ada', 'tide')).toEqual(['tidetables']);
  expect(found('李明在東京', '東京')).toEqual(['東京']);
});

test('small words are marked only where nothing else was looked for', () => {
  expect(meaningful(['the', 'tide'])).toEqual(['tide']);
  expect(meaningful(['the'])).toEqual(['the']);
});

test('several lines become one', () => {
  expect(shown('one\n\ntwo', 'two')).toBe('one two');
});

test('without a match the beginning is shown', () => {
  expect(shown('Small teams', 'other')).toBe('Small teams');
});

test('whatever the text, every marked part folds to what was looked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[a-zéß]{1,4}$/),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (before, word, after) => {
        const key = foldText(word);
        const parts = excerptOf(`${before} ${word} ${after}`, [key]);
        const marked = parts.filter((part) => part.found);
        expect(marked.length).toBeGreaterThan(0);
        for (const { text } of marked) expect(foldText(text)).toContain(key);
      },
    ),
  );
});
