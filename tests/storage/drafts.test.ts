import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, openDrafts } from '../../src/storage/drafts';
import { clearTail, joinDraft, readTails, writeTail } from '../../src/storage/draftTail';
import { day, NOON, TODAY } from '../support/builders';
import { aDatabaseName, aForbiddenTextStore, aTextStore, unwrap } from '../support/storage';

const aDraft = (fields: Partial<Draft> = {}): Draft => ({
  id: 'draft',
  text: 'Met Ada',
  revision: 1,
  startedOn: TODAY,
  updatedAt: NOON,
  personIds: [],
  source: 'typed',
  ...fields,
});

describe('drafts on disk', () => {
  it('are found again by another window, the last written first', async () => {
    const name = aDatabaseName();
    const drafts = openDrafts(name);
    const older = aDraft({ id: 'older', updatedAt: NOON - 1 });
    const newer = aDraft({ id: 'newer' });
    unwrap(await drafts.save(older));
    unwrap(await drafts.save(newer));
    expect(unwrap(await openDrafts(name).all())).toEqual([newer, older]);
  });

  it('end at the highest revision, in whatever order the saves arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: 50 }), { minLength: 1, maxLength: 6 }),
        async (revisions) => {
          const drafts = openDrafts(aDatabaseName());
          await Promise.all(
            revisions.map((revision) => drafts.save(aDraft({ revision, text: `${revision}` }))),
          );
          const [draft] = unwrap(await drafts.all());
          expect(draft?.text).toBe(`${Math.max(...revisions)}`);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('take the same revision again, as after a link to a person', async () => {
    const drafts = openDrafts(aDatabaseName());
    unwrap(await drafts.save(aDraft()));
    unwrap(await drafts.save(aDraft({ personIds: ['ada'] })));
    expect(unwrap(await drafts.all())).toEqual([aDraft({ personIds: ['ada'] })]);
  });

  it('can be removed, and written after the connection was let go', async () => {
    const drafts = openDrafts(aDatabaseName());
    unwrap(await drafts.save(aDraft()));
    drafts.release();
    unwrap(await drafts.save(aDraft({ id: 'second' })));
    unwrap(await drafts.remove('draft'));
    unwrap(await drafts.remove('never there'));
    expect(unwrap(await drafts.all()).map(({ id }) => id)).toEqual(['second']);
  });
});

const draft: fc.Arbitrary<Draft> = fc.record({
  id: fc.constantFrom('one', 'two'),
  text: fc.string(),
  revision: fc.nat(),
  startedOn: fc.constantFrom(TODAY, day('2024-02-29')),
  updatedAt: fc.nat(),
  personIds: fc.array(fc.constantFrom('ada', 'bo')),
  source: fc.constantFrom('typed' as const, 'shared' as const),
});

describe('the tail in localStorage', () => {
  it('comes back as it was written, apart for each space, until it is cleared', () => {
    fc.assert(
      fc.property(draft, (tail) => {
        const store = aTextStore();
        expect(writeTail(store, 'own', tail)).toBe(true);
        expect(readTails(store, 'own')).toEqual([tail]);
        expect(readTails(store, 'sample')).toEqual([]);
        clearTail(store, 'own', tail.id);
        expect(readTails(store, 'own')).toEqual([]);
      }),
    );
  });

  it('is a draft or nothing, whatever is found in its place', () => {
    const damaged = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record(
          { id: fc.jsonValue(), text: fc.jsonValue(), revision: fc.jsonValue() },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify({ ...aDraft(), ...value })),
      fc.nat({ max: 80 }).map((length) => JSON.stringify(aDraft()).slice(0, length)),
    );
    fc.assert(
      fc.property(damaged, (text) => {
        const store = aTextStore();
        store.setItem('orrery.tail.own', text);
        for (const tail of readTails(store, 'own')) {
          expect(typeof tail.id).toBe('string');
          expect(typeof tail.text).toBe('string');
          expect(typeof tail.revision).toBe('number');
        }
      }),
    );
  });

  it('keeps the words where only the rest is damaged', () => {
    const store = aTextStore();
    const damaged = { ...aDraft(), startedOn: 'some day', personIds: [1, 'ada'], source: 'dreamt' };
    store.setItem('orrery.tail.own', JSON.stringify([damaged, 7]));
    expect(readTails(store, 'own')).toEqual([aDraft({ personIds: ['ada'] })]);
  });

  it('says so where localStorage is forbidden, and throws nothing', () => {
    const store = aForbiddenTextStore();
    expect(writeTail(store, 'own', aDraft())).toBe(false);
    expect(readTails(store, 'own')).toEqual([]);
    expect(() => clearTail(store, 'own', 'draft')).not.toThrow();
  });
});

describe('joining what is on disk with the tail', () => {
  const stored = aDraft({ text: 'Met Ada', revision: 4 });

  it('takes the one that there is', () => {
    expect(joinDraft(stored, null)).toBe(stored);
    expect(joinDraft(null, stored)).toBe(stored);
    expect(joinDraft(null, null)).toBeNull();
  });

  it('takes the higher revision of one draft, whatever the clock said', () => {
    const newer = aDraft({ text: 'Met Ada Vale', revision: 5, updatedAt: NOON - 99 });
    expect(joinDraft(stored, newer)).toBe(newer);
    expect(joinDraft(newer, stored)).toBe(newer);
  });

  it('puts what was typed before the database answered after what was found', () => {
    const tail = aDraft({ id: 'other', text: 'and Bo', revision: 9, personIds: ['bo'] });
    expect(joinDraft({ ...stored, text: 'Met Ada\n\n', personIds: ['ada'] }, tail)).toEqual({
      ...stored,
      text: 'Met Ada\nand Bo',
      revision: 10,
      personIds: ['ada', 'bo'],
    });
  });

  it('passes over a side without words', () => {
    const empty = aDraft({ id: 'other', text: ' \n' });
    expect(joinDraft(stored, empty)).toBe(stored);
    expect(joinDraft(empty, stored)).toBe(stored);
  });

  it('loses no word of two different drafts', () => {
    fc.assert(
      fc.property(draft, draft, (one, other) => {
        const joined = joinDraft({ ...one, id: 'one' }, { ...other, id: 'two' });
        for (const word of [...one.text.split(/\s+/), ...other.text.split(/\s+/)]) {
          expect(joined?.text).toContain(word);
        }
      }),
    );
  });
});
