import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/features/people/search/foldText';
import {
  fitOfName,
  nearlyBegins,
  partsOfName,
  wordsOfQuery,
} from '../../../../src/features/people/search/rankName';

const howItFits = (word: string, name: string) => {
  const folded = foldText(name);
  return fitOfName(word, folded, partsOfName(folded));
};

test('a word may begin any part of a name', () => {
  expect(howItFits('ok', 'Ngozi Okafor')).toBe('begins a name');
  expect(howItFits('neill', "Anne-Marie O'Neill")).toBe('begins a name');
  expect(howItFits('kaf', 'Ngozi Okafor')).toBe('in a name');
  expect(howItFits('xyz', 'Ngozi Okafor')).toBeNull();
});

describe('typos', () => {
  test.each([
    ['another letter', 'okavor'],
    ['one too many', 'okaffor'],
    ['one missing', 'okfor'],
    ['two changed places', 'oakfor'],
    ['not yet typed to the end', 'okav'],
  ])('%s is forgiven', (_, word) => {
    expect(howItFits(word, 'Ngozi Okafor')).toBe('nearly');
  });

  test('two of them are not, nor any in three letters', () => {
    expect(howItFits('ukavor', 'Ngozi Okafor')).toBeNull();
    expect(howItFits('oka', 'Ngozi Okofor')).toBeNull();
  });

  test('any one change of a letter is forgiven', () => {
    const word = fc.stringMatching(/^[a-f]{4,9}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('z', ''), (name, place, letter) => {
        const at = place % name.length;
        const typed = name.slice(0, at) + letter + name.slice(at + 1);
        fc.pre(typed.length >= 4);
        expect(nearlyBegins(name, typed)).toBe(true);
      }),
    );
  });
});

test('a query is its words, each once, without what stands around them', () => {
  expect(wordsOfQuery(foldText('  Ada,  "tide tables" ada '))).toEqual(['ada', 'tide', 'tables']);
  expect(wordsOfQuery(' , ')).toEqual([]);
});
