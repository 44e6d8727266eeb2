import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../src/domain/sameValue';

describe('sameValue', () => {
  it('is true of a value and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      }),
    );
  });

  it('is true exactly where the JSON is the same, with keys in one order', () => {
    const inOrder = (_key: string, value: unknown): unknown => {
      if (Object.is(value, -0)) return '-0';
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(
        Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)),
      );
    };
    const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(small, small, (one, other) => {
        const isSame = JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
        expect(sameValue(one, other)).toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no account of the order of keys, and all of the order of lists', () => {
    expect(sameValue({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
  });

  it('tells what looks alike apart', () => {
    const pairs: [unknown, unknown][] = [
      [null, undefined],
      [null, {}],
      [[], {}],
      [0, ''],
      ['1', 1],
      [{ a: undefined }, { b: undefined }],
      [{ a: undefined }, {}],
      [[undefined], []],
      [{ length: 0 }, []],
      [{ toString: 1 }, { valueOf: 1 }],
    ];
    for (const [one, other] of pairs) {
      expect(sameValue(one, other), JSON.stringify([one, other])).toBe(false);
      expect(sameValue(other, one), JSON.stringify([other, one])).toBe(false);
    }
  });

  it('takes no number for itself as a change', () => {
    expect(sameValue(Number.NaN, Number.NaN)).toBe(true);
  });
});
