import { describe, expect, test } from 'vitest';
import type { JotFindings } from '../../../src/domain/jotParser/findings';
import type { CalendarDate } from '../../../src/domain/record';
import { findingsOf, meaningOfDate, sortedBy } from '../../../src/features/jot/chips';

const day = (text: string) => text as CalendarDate;
const today = day('2026-11-23');
const nothing: JotFindings = {
  people: [],
  choices: [],
  newPeople: [],
  dates: [],
  promises: [],
  introductions: [],
  tags: [],
};
const names: Record<string, string> = { ana: 'Ana Costa', ben: 'Ben Adler' };
const nameOf = (id: string) => names[id];
const at = { start: 0, end: 1 };

describe('the chips of a note', () => {
  test('offer each thing once, however often it is written', () => {
    const found = findingsOf(
      {
        ...nothing,
        people: [
          { ...at, personId: 'ana', text: 'Ana', aside: false },
          { ...at, personId: 'ana', text: 'Ana Costa', aside: false },
        ],
        tags: [
          { ...at, tag: 'Pilot' },
          { ...at, tag: 'pilot' },
        ],
      },
      nameOf,
      [],
      today,
    );
    expect(found.map((each) => each.key)).toEqual(['person:ana', `date:${today}`, 'tag:pilot']);
  });

  test('offer every person that a shared first name may mean', () => {
    const found = findingsOf(
      { ...nothing, choices: [{ ...at, text: 'A', personIds: ['ana', 'ben'] }] },
      nameOf,
      [],
      today,
    );
    expect(found.filter((each) => each.kind === 'person').map((each) => each.key)).toEqual([
      'person:ana',
      'person:ben',
    ]);
  });

  test('stay the same while the words of a name or a promise grow, and are told apart', () => {
    const promise = {
      owner: 'me',
      kind: 'resource',
      due: null,
      personIds: [],
      newNames: [],
    } as const;
    const keysOf = (name: string, text: string) =>
      findingsOf(
        {
          ...nothing,
          newPeople: [{ name, start: 4, end: 4 + name.length, aside: false, organization: '' }],
          promises: [
            { ...promise, text, start: 20, end: 20 + text.length },
            { ...promise, text: 'call him', start: 20, end: 20 + text.length },
            { ...promise, owner: 'them', text: 'a book', start: 70, end: 76 },
          ],
        },
        nameOf,
        [],
        today,
      ).map((each) => each.key);
    expect(keysOf('Ruben Okoro', 'send her the chart tomorrow')).toEqual(
      keysOf('Ruben', 'send her'),
    );
    expect(new Set(keysOf('Ruben', 'send her')).size).toBe(5);
  });

  test('leave a due date to its promise', () => {
    const due = day('2026-11-27');
    const found = findingsOf(
      {
        ...nothing,
        dates: [{ ...at, date: due, text: 'Friday' }],
        promises: [
          {
            ...at,
            owner: 'me',
            text: 'send it',
            due,
            personIds: [],
            newNames: [],
            kind: 'resource',
          },
        ],
      },
      nameOf,
      [],
      today,
    );
    expect(found.map((each) => each.kind)).toEqual(['promise']);
  });
});

describe('an accepted date', () => {
  test('means what its chip says, by whether it lies ahead and whether somebody is named', () => {
    expect(meaningOfDate(today, today, true)).toBe('talked');
    expect(meaningOfDate(today, today, false)).toBe('written');
    expect(meaningOfDate(day('2026-11-24'), today, true)).toBe('meeting');
    expect(meaningOfDate(day('2026-11-24'), today, false)).toBe('reminder');
  });
});

describe('what is written for the accepted chips', () => {
  const context = { text: 'Lunch with Ana and Priya', today, newId: () => 'new-id' };

  test('is nothing where none was accepted', () => {
    expect(sortedBy([], context).sorted).toEqual({
      personIds: [],
      newPeople: [],
      ties: [],
      tags: [],
      followUps: [],
      conversation: null,
      ahead: [],
    });
  });

  test('is a held conversation with everybody accepted, in the format that the words speak of', () => {
    const { sorted } = sortedBy(
      [
        { kind: 'person', key: 'person:ana', personId: 'ana', name: 'Ana Costa' },
        { kind: 'new person', key: 'new:priya', name: 'Priya' },
        { kind: 'date', key: `date:${today}`, date: today },
      ],
      context,
    );
    expect(sorted.conversation).toEqual({
      date: today,
      format: 'meal',
      state: 'held',
      personIds: ['ana', 'new-id'],
    });
  });

  test('keeps a talk that was and those that are planned in it, in whichever order they were accepted', () => {
    const ana = { kind: 'person', key: 'person:ana', personId: 'ana', name: 'Ana Costa' } as const;
    const dayChip = (date: CalendarDate) => ({ kind: 'date', key: `date:${date}`, date }) as const;
    const later = day('2026-12-04');
    for (const dates of [
      [today, later],
      [later, today],
    ]) {
      const { sorted, writtenOn } = sortedBy([ana, ...dates.map(dayChip)], context);
      expect(sorted.conversation).toMatchObject({ date: today, state: 'held' });
      expect(sorted.ahead).toMatchObject([{ date: later, state: 'planned', personIds: ['ana'] }]);
      expect(writtenOn).toBe(today);
    }
  });

  test('gives a promise to whom it names, else to everybody accepted', () => {
    const promise = {
      ...at,
      owner: 'me' as const,
      text: 'send it',
      due: null,
      newNames: [],
      kind: 'resource' as const,
    };
    const people = [
      { kind: 'person' as const, key: 'person:ana', personId: 'ana', name: 'Ana Costa' },
      { kind: 'person' as const, key: 'person:ben', personId: 'ben', name: 'Ben Adler' },
    ];
    const to = (personIds: string[]) =>
      sortedBy(
        [...people, { kind: 'promise', key: 'p', promise: { ...promise, personIds } }],
        context,
      ).sorted.followUps[0]?.personIds;
    expect(to(['ben'])).toEqual(['ben']);
    expect(to([])).toEqual(['ana', 'ben']);
    // The chip says whom it means: their own needs no tap.
    expect(to(['cleo'])).toEqual(['cleo']);
  });

  test('finds somebody new by the first name that a promise uses', () => {
    const { sorted } = sortedBy(
      [
        { kind: 'person', key: 'person:ana', personId: 'ana', name: 'Ana Costa' },
        { kind: 'new person', key: 'new:ruben okoro', name: 'Ruben Okoro' },
        {
          kind: 'promise',
          key: 'p',
          promise: {
            ...at,
            owner: 'them',
            text: 'a book',
            due: null,
            personIds: [],
            newNames: ['Ruben'],
            kind: 'resource',
          },
        },
      ],
      context,
    );
    expect(sorted.followUps[0]?.personIds).toEqual(['new-id']);
  });

  test('keeps somebody who is only spoken of out of the talk, unmet, and tied to who spoke of them', () => {
    const { sorted } = sortedBy(
      [
        { kind: 'person', key: 'person:ana', personId: 'ana', name: 'Ana Costa' },
        {
          kind: 'new person',
          key: 'new:9',
          name: 'Noor Halabi',
          aside: true,
          organization: 'Brightwater',
        },
        { kind: 'date', key: `date:${today}`, date: today },
      ],
      context,
    );
    expect(sorted.newPeople).toEqual([
      { id: 'new-id', name: 'Noor Halabi', met: false, organizationName: 'Brightwater' },
    ]);
    expect(sorted.conversation?.personIds).toEqual(['ana']);
    expect(sorted.ties).toEqual([['ana', 'new-id']]);
  });
});
