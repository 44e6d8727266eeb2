import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textKey } from '../../../../src/domain/textKey';
import { foldText, foldWithOffsets } from '../../../../src/features/people/search/foldText';

describe('folding', () => {
  test('case and accents are left out, however they were typed', () => {
    expect(foldText('José MÜLLER')).toBe('jose muller');
    expect(foldText('Jose\u0301')).toBe('jose');
    expect(foldText('Søren Weiß')).toBe('soren weiss');
  });

  test('texts longer than a key are folded whole', () => {
    expect(foldText(`${'x'.repeat(5_000)} Café`)).toMatch(/x cafe$/);
  });

  test('short plain words come out as keys do', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{Script=Latin}]{1,12}$/u), (word) => {
        expect(foldText(word)).toBe(textKey(word));
      }),
    );
  });

  test('each unit knows where it stood, also after a letter that becomes two', () => {
    const { source, folded, offsetOf } = foldWithOffsets('Weiß is here');
    const at = folded.indexOf('here');
    expect(source.slice(offsetOf(at), offsetOf(at + 4))).toBe('here');
  });

  test('both ways of folding say the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, offsetOf, source } = foldWithOffsets(text);
        expect(folded).toBe(foldText(text.normalize('NFC')));
        expect(offsetOf(folded.length)).toBe(source.length);
      }),
    );
  });
});
