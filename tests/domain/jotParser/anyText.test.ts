import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPeopleIn, peopleIn, promisesIn, read } from './aJot';

const known = ['Ana Ruiz', 'Bo Lind', 'Maria Okafor', 'Maria Lind', 'Will Chen', 'José Álvarez'];
const phrases = [
  'met',
  'Ana',
  'ana ruiz',
  'Maria O.',
  'will',
  "I'll send her the deck",
  'by Friday',
  'next Tuesday',
  '12/3',
  'the 20th',
  'if',
  'and',
  'introduce me to Priya Raman',
  'owes me',
  '@bo',
  '#climate',
  '\n- ',
  '. ',
  ', ',
  '(',
  ')',
  '🎉',
  'José',
  'https://example.com/a?b=c',
];
const jot = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...phrases), { maxLength: 30 }).map((parts) => parts.join(' ')),
);

describe('any text', () => {
  it('is read without an error, each finding within it and in its order', () => {
    fc.assert(
      fc.property(jot, (text) => {
        for (const found of Object.values(read(text, { known }))) {
          let last = 0;
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same findings each time', () => {
    fc.assert(
      fc.property(jot, (text) => {
        expect(read(text, { known })).toEqual(read(text, { known }));
      }),
      { numRuns: 50 },
    );
  });

  it('of ten thousand characters, with or without a mark in it, is read whole', () => {
    const sentence = "met ana today and i'll send her the deck by friday ";
    const dictated = sentence.repeat(Math.ceil(10_000 / sentence.length));
    expect(promisesIn(dictated, { known })).toHaveLength(dictated.length / sentence.length);
    const typed = 'Met Ana Ruiz and Xolani Dube. '.repeat(340);
    expect(peopleIn(typed, known)).toEqual(['Ana Ruiz']);
    expect(newPeopleIn(typed, { known })).toEqual(['Xolani Dube']);
  });

  it('names the same people with and without capitals and accents', () => {
    const text = 'Coffee with José Álvarez, then a call with Ana Ruiz';
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
    expect(peopleIn(text.toLowerCase(), known)).toEqual(peopleIn(text, known));
    expect(peopleIn(plain, known)).toEqual(peopleIn(text, known));
    expect(peopleIn(text.normalize('NFD'), known)).toEqual(peopleIn(text, known));
  });

  it('gives its tags, but no numbers', () => {
    const { tags } = read('Good talk #climate #hiring-2027, we are #1');
    expect(tags.map(({ tag }) => tag)).toEqual(['climate', 'hiring-2027']);
  });

  it('of nothing has nothing', () => {
    for (const found of Object.values(read('', { known }))) expect(found).toEqual([]);
  });
});
