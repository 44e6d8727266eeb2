import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, formerNamesAfter, prepareMentions } from '../../src/domain/mentions';
import { mergedPerson } from '../../src/domain/mergePeople';
import { aPerson } from '../support/builders';

const person = (id: string, name: string, formerNames: readonly string[] = [], nickname = '') => ({
  id,
  name,
  formerNames,
  nickname,
});
const names = prepareMentions([
  person('ada', 'Ada Vale', ['Ada Oja']),
  person('ada2', 'Ada Moor'),
  person('bo', 'Bo Tidewater', [], 'Bosun'),
  person('one', 'Kim Lee'),
  person('two', 'Kim Lee'),
  person('jose', 'José O’Neill-Ruiz'),
]);
const whom = (text: string, near: readonly string[] = []) =>
  findMentions(text, names, near).map(({ personId, start, end }) => [
    personId,
    text.slice(start, end),
  ]);

describe('a mention', () => {
  test('is the longest name behind an at sign', () => {
    expect(whom('Ask @Ada Vale. Then @bo tidewater, or @Bosun!')).toEqual([
      ['ada', '@Ada Vale'],
      ['bo', '@bo tidewater'],
      ['bo', '@Bosun'],
    ]);
    expect(whom('as @Jose O’Neill-Ruiz said')).toEqual([['jose', '@Jose O’Neill-Ruiz']]);
  });

  test('by a name from before leads to who has another now', () => {
    expect(whom('Told by @Ada Oja in spring')).toEqual([['ada', '@Ada Oja']]);
    expect(formerNamesAfter({ name: 'Ada Oja', formerNames: [] }, 'Ada Vale')).toEqual(['Ada Oja']);
    const back = formerNamesAfter({ name: 'Ada Vale', formerNames: ['Ada Oja'] }, 'Ada Oja');
    expect(back).toEqual(['Ada Vale']);
  });

  test('of somebody who became one with another leads to who stayed', () => {
    const kept = aPerson({ id: 'kept', name: 'Ada Vale' });
    const gone = aPerson({ name: 'A. Vale', formerNames: ['Ada Oja'] });
    const merged = { ...kept, ...mergedPerson(kept, gone) };
    const found = findMentions('@A. Vale, once @Ada Oja', prepareMentions([merged]));
    expect(found.map(({ personId }) => personId)).toEqual(['kept', 'kept']);
  });

  test('of a first name alone leads to the only one, or to one of the record', () => {
    expect(whom('@Bo knows')).toEqual([['bo', '@Bo']]);
    expect(whom('@Ada knows')).toEqual([]);
    expect(whom('@Ada knows', ['ada2'])).toEqual([['ada2', '@Ada']]);
  });

  test('of a name that two people have is settled by the record alone', () => {
    expect(whom('@Kim Lee')).toEqual([]);
    expect(whom('@Kim Lee', ['two'])).toEqual([['two', '@Kim Lee']]);
  });

  test('is no e-mail address', () => {
    expect(whom('write to me@bo.example')).toEqual([]);
  });

  test('lies within any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (noise) => {
        const text = `${noise} @Ada Vale ${noise}@Bo`;
        let at = 0;
        for (const { start, end } of findMentions(text, names)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text[start]).toBe('@');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
