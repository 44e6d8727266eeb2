import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_ASK } from '../../src/domain/ask';
import { FIRST_MOMENT, LAST_MOMENT } from '../../src/domain/calendarDate';
import { BLANK_CONVERSATION, BLANK_FOLLOW_UP } from '../../src/domain/conversation';
import { BLANK_GIVE } from '../../src/domain/give';
import { nextClock } from '../../src/domain/hybridClock';
import { BLANK_MESSAGE } from '../../src/domain/message';
import { newPerson } from '../../src/domain/newPerson';
import { BLANK_OPPORTUNITY } from '../../src/domain/opportunity';
import { NO_FILTER } from '../../src/domain/peopleFilter';
import { BLANK_PITCH } from '../../src/domain/pitch';
import { BLANK_PROFILE } from '../../src/domain/profile';
import { BLANK_TARGET, EMPTY_SEAT } from '../../src/domain/target';
import { checksumOf } from '../../src/exchange/backup/canonicalJson';
import { type ReadBackup, readBackup } from '../../src/exchange/backup/readBackup';
import { writeBackup } from '../../src/exchange/backup/writeBackup';

const EXPORTED_AT = Date.UTC(2026, 10, 23, 14, 5, 6);

const aRecord = (id: string) => ({ id, createdAt: 1, updatedAt: 2, trashedAt: null });
const aPerson = (id: string, known = {}) => ({
  ...aRecord(id),
  ...newPerson({ name: id }),
  ...known,
});
const anOrganization = (id: string) => ({
  ...aRecord(id),
  name: id,
  industry: '',
  website: '',
  notes: '',
});
const aTie = (id: string, personAId: string, personBId: string) => ({
  ...aRecord(id),
  personAId,
  personBId,
  how: 'rowing',
  strength: 3,
  certainty: 'known',
});
const aConversation = (id: string, known = {}) => ({
  ...aRecord(id),
  ...BLANK_CONVERSATION,
  personIds: [],
  state: 'held',
  date: '2026-11-20',
  time: '10:30',
  minutes: 30,
  format: 'coffee',
  purpose: 'reconnect',
  goalId: null,
  notes: 'They spoke of tea.',
  ...known,
});
const aJot = (id: string, known = {}) => ({
  ...aRecord(id),
  text: 'met Ada',
  writtenOn: '2026-11-20',
  sortedAt: null,
  personIds: [],
  tags: [],
  conversationId: null,
  source: 'typed',
  ...known,
});
const aTakeaway = (id: string, known = {}) => ({
  ...aRecord(id),
  text: 'tea is a market',
  personIds: [],
  conversationId: null,
  jotId: null,
  ...known,
});
const aFollowUp = (id: string, known = {}) => ({
  ...aRecord(id),
  ...BLANK_FOLLOW_UP,
  text: 'send the paper',
  owner: 'me',
  kind: 'resource',
  personIds: [],
  due: '2026-12-01',
  channel: 'email',
  ...known,
});
const aGoal = (id: string) => ({
  ...aRecord(id),
  text: 'a role',
  why: '',
  horizon: null,
  closedAt: null,
  strengths: [],
  relationships: [],
});

const anEntry = (at: number, changes: readonly unknown[], known = {}) => ({
  clock: nextClock(null, EXPORTED_AT + at, 'device'),
  transactionId: `x${at}`,
  cause: 'edit',
  undoes: null,
  changes,
  ...known,
});

const anEverything = () => ({
  people: [aPerson('p1', { organizationId: 'o1' }), aPerson('p2')],
  organizations: [anOrganization('o1')],
  ties: [aTie('t1', 'p1', 'p2')],
  profile: [{ ...aRecord('owner'), ...BLANK_PROFILE }],
  goals: [aGoal('g1')],
  targets: [{ ...aRecord('a1'), ...BLANK_TARGET, goalId: 'g1', kind: 'person', personId: 'p1' }],
  seats: [{ ...aRecord('s1'), ...EMPTY_SEAT, targetId: 'a1', help: 'knowledge' }],
  conversations: [aConversation('c1', { personIds: ['p1'], goalId: 'g1' })],
  opportunities: [
    { ...aRecord('b1'), ...BLANK_OPPORTUNITY, title: 'a role', conversationIds: ['c1'] },
  ],
  parts: [{ ...aRecord('q1'), opportunityId: 'b1', personId: 'p1', part: 'champion' }],
  takeaways: [aTakeaway('k1', { personIds: ['p2'], conversationId: 'c1' })],
  jots: [aJot('j1', { personIds: ['p1'], conversationId: 'c1' })],
  followUps: [aFollowUp('f1', { personIds: ['p1'], jotId: 'j1', opportunityId: 'b1' })],
  asks: [{ ...aRecord('e1'), ...BLANK_ASK, personId: 'p1', goalId: 'g1' }],
  gives: [
    { ...aRecord('h1'), ...BLANK_GIVE, personId: 'p1', givenOn: '2026-11-02', followUpId: 'f1' },
  ],
  milestones: [
    { ...aRecord('m1'), kind: 'decision', text: 'moving', date: '2026-11-02', goalId: null },
  ],
  messages: [
    { ...aRecord('n1'), ...BLANK_MESSAGE, personId: 'p2', date: '2026-11-02', milestoneId: 'm1' },
  ],
  ownerWords: [{ ...aRecord('w1'), personId: 'p2', kind: 'pinned', goalId: null, until: null }],
  pitches: [{ ...aRecord('i1'), ...BLANK_PITCH, tone: 'formal' }],
  feedback: [
    {
      ...aRecord('d1'),
      personId: 'p1',
      on: '2026-11-02',
      about: 'ask',
      pitchId: null,
      askId: 'e1',
      text: 'ask for less',
    },
  ],
  pitchVersions: [
    {
      ...aRecord('r1'),
      pitchId: 'i1',
      text: 'I chart winds',
      writtenOn: '2026-11-02',
      reason: '',
      feedbackId: 'd1',
    },
    {
      ...aRecord('r2'),
      pitchId: null,
      text: 'What changed?',
      writtenOn: '2026-11-02',
      reason: '',
      feedbackId: null,
    },
  ],
  practices: [{ ...aRecord('u1'), pitchId: 'i1', on: '2026-11-02', seconds: 40, note: 'too fast' }],
  photos: [{ ...aRecord('f1'), personId: 'p2', data: 'SlBFRw==' }],
  views: [{ ...aRecord('v1'), name: 'Warm', filter: { ...NO_FILTER, warmth: 'warm' } }],
  changes: [
    anEntry(1, [
      { kind: 'insert', table: 'people', id: 'p2' },
      { kind: 'update', table: 'jots', id: 'j1', before: {}, after: { tags: ['tea'] } },
    ]),
    anEntry(2, [{ kind: 'remove', table: 'goals', id: 'g2', before: aGoal('g2') }]),
  ],
});

type Tables = Readonly<Record<string, readonly object[]>>;

const write = (tables: Tables) => writeBackup(tables, { exportedAt: EXPORTED_AT });

async function read(bytes: Uint8Array): Promise<ReadBackup> {
  const result = await readBackup(bytes);
  if (!result.ok) throw new Error(`could not read: ${JSON.stringify(result.error)}`);
  return result.value;
}

const roundTrip = async (tables: Tables) => read(await write(tables));

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const errorOf = async (bytes: Uint8Array) => {
  const result = await readBackup(bytes);
  return result.ok ? null : result.error;
};

describe('a backup that is written and read', () => {
  it('comes back the same, without repairs', async () => {
    const everything = anEverything();
    const { tables, repairs, counts, exportedAt } = await roundTrip(everything);
    expect(tables).toEqual(everything);
    expect(repairs).toEqual([]);
    expect(counts.get('people')).toBe(2);
    expect(exportedAt).toBe('2026-11-23T14:05:06.000Z');
  });

  it('comes back the same whatever is written in its texts', async () => {
    // Lone surrogates too: they can be typed by halves, and must not damage the rest.
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constant('\ud800'),
    );
    const aDrawnPerson = fc.record({
      name: anyText.filter((name) => name !== ''),
      notes: anyText,
      tags: fc.array(anyText),
      closeness: fc.option(
        fc.record({ value: fc.constantFrom(1, 2, 3, 4, 5), ratedOn: fc.constant('2024-02-29') }),
      ),
      futureField: fc
        .jsonValue({ maxDepth: 5, stringUnit: 'binary' })
        .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value))),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(aDrawnPerson, { maxLength: 5 }), async (drawn) => {
        const people = drawn.map((known, index) => aPerson(`p${index}`, known));
        const { tables, repairs } = await roundTrip({ people });
        // JSON has one zero; everything else is the same to the bit.
        const expected = JSON.parse(JSON.stringify(people));
        expect(tables.people).toEqual(expected);
        expect(repairs).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps fields and tables that a newer app wrote', async () => {
    const errands = [{ id: 'a1', anything: { deep: [1, null, 'x'] } }];
    const people = [
      aPerson('p1', { starSign: 'fish', closeness: { value: 3, ratedOn: '2026-01-01', by: 'me' } }),
    ];
    const { tables, otherTables } = await roundTrip({ people, errands });
    expect(tables.people).toEqual(people);
    expect(otherTables.get('errands')).toEqual(errands);
  });

  it('is laid out with one record a line', async () => {
    const lines = textOf(await write(anEverything())).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"p'))).toHaveLength(2);
  });
});

describe('a file of data that were rescued', () => {
  it('is read as a backup, without its settings', async () => {
    const { people, changes } = anEverything();
    const { tables, otherTables, repairs } = await read(
      bytesOf(
        JSON.stringify({
          format: 'orrery-rescue',
          version: 1,
          databases: {
            orrery: {
              people: people.map((person) => ({ ...person, organizationId: null })),
              changes,
              settings: [{ key: 'purging', value: [] }],
              derived: [],
            },
            'orrery-drafts': { drafts: [] },
          },
        }),
      ),
    );
    expect(tables.people.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(tables.changes).toEqual(changes);
    expect([otherTables.size, repairs]).toEqual([0, []]);
  });
});

describe('a backup that is not whole', () => {
  it.each([
    ['nothing at all', ''],
    ['another JSON', '{"people":[]}'],
    ['a list', '[1]'],
    ['plain text', 'Dear Ada,'],
  ])('is told from %s', async (_, text) => {
    expect(await errorOf(bytesOf(text))).toEqual({ type: 'notABackup' });
  });

  it('is refused where it was cut off', async () => {
    const bytes = await write(anEverything());
    expect(await errorOf(bytes.subarray(0, bytes.length - 40))).toEqual({
      type: 'damaged',
      what: 'text',
    });
  });

  it('is refused where a record was changed', async () => {
    const text = textOf(await write(anEverything())).replace('rowing', 'riding');
    expect(await errorOf(bytesOf(text))).toEqual({ type: 'damaged', what: 'checksum' });
  });

  it('is refused where a record is missing', async () => {
    const text = textOf(await write(anEverything())).replace('"people":2', '"people":3');
    expect(await errorOf(bytesOf(text))).toEqual({ type: 'damaged', what: 'counts' });
  });

  it('is refused where a newer Orrery made it', async () => {
    const text = textOf(await write(anEverything())).replace('"version": 1', '"version": 2');
    expect(await errorOf(bytesOf(text))).toEqual({ type: 'newerVersion', version: 2, newest: 1 });
  });

  it('is refused where it nests too deep', async () => {
    const deep = `{"format":"orrery-backup","version":1,"tables":${'['.repeat(100_000)}`;
    expect(await errorOf(bytesOf(deep))).toEqual({ type: 'damaged', what: 'depth' });
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 500 }), fc.json().map(bytesOf)),
        async (bytes) => {
          expect((await readBackup(bytes)).ok).toBe(false);
        },
      ),
    );
  });

  it('never throws, whatever the rows, and gives every row an id', async () => {
    const anyRow = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record({
        id: fc.constantFrom('a', 'b', '', 3),
        personIds: fc.jsonValue(),
        date: fc.jsonValue(),
      }),
    );
    const names = ['people', 'ties', 'conversations', 'jots', 'followUps', 'changes', 'unknown'];
    const anyTables = fc.dictionary(fc.constantFrom(...names), fc.array(anyRow, { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(anyTables, async (drawn) => {
        const tables = JSON.parse(JSON.stringify(drawn));
        const { tables: restored } = await read(await writeForged(tables));
        const { changes, ...others } = restored;
        for (const row of Object.values(others).flat()) expect(row.id).not.toBe('');
        for (const change of changes) expect(change.clock).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

/** A file with a right checksum over any rows, as a fault of ours could have written it. */
async function writeForged(tables: Readonly<Record<string, readonly unknown[]>>) {
  const counts = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.length]),
  );
  const checksum = await checksumOf(tables);
  return bytesOf(JSON.stringify({ format: 'orrery-backup', version: 1, counts, checksum, tables }));
}

describe('a backup whose rows a fault has spoiled', () => {
  it('drops a tie one of whose people is missing, and says so', async () => {
    const { tables, repairs } = await roundTrip({
      people: [aPerson('p1')],
      ties: [aTie('t1', 'p1', 'gone')],
    });
    expect(tables.ties).toEqual([]);
    expect(repairs).toEqual([
      { type: 'referenceDropped', table: 'ties', id: 't1', field: 'personBId' },
    ]);
  });

  it('empties references to what is missing and keeps the rest', async () => {
    const role = { title: 'Cook', organizationId: 'gone', from: null, to: null };
    const { tables, repairs } = await roundTrip({
      people: [aPerson('p1', { organizationId: 'gone', pastRoles: [role] })],
      conversations: [aConversation('c1', { personIds: ['p1', 'gone'], goalId: 'gone' })],
    });
    expect(tables.people[0]).toMatchObject({
      organizationId: null,
      pastRoles: [{ title: 'Cook', organizationId: null }],
    });
    expect(tables.conversations[0]).toMatchObject({ personIds: ['p1'], goalId: null });
    expect(repairs.map((repair) => ('field' in repair ? repair.field : ''))).toEqual([
      'organizationId',
      'pastRoles',
      'personIds',
      'goalId',
    ]);
  });

  it('resets a field that is wrong and drops items that are wrong from a list', async () => {
    const { notes: _notes, ...withoutNotes } = aPerson('p1', {
      layer: 'inner',
      tags: ['tea', 7, null],
    });
    const { tables, repairs } = await read(await writeForged({ people: [withoutNotes] }));
    expect(tables.people[0]).toMatchObject({ layer: 'unplaced', tags: ['tea'], notes: '' });
    expect(repairs.map((repair) => ('field' in repair ? repair.field : '')).sort()).toEqual([
      'layer',
      'notes',
      'tags',
    ]);
  });

  it('dates a conversation by the day it was recorded where its own day is lost', async () => {
    const row = { ...aConversation('c1', { date: '2026-02-30' }), createdAt: Date.UTC(2025, 4, 6) };
    const { tables } = await read(await writeForged({ conversations: [row] }));
    expect(tables.conversations[0]?.date).toBe('2025-05-06');
  });

  it('resets a moment that no calendar has, and a rhythm of no days', async () => {
    const people = [
      { ...aPerson('p1', { cadenceDays: 0 }), createdAt: 1e18, trashedAt: -1e17 },
      { ...aPerson('p2'), createdAt: LAST_MOMENT, updatedAt: FIRST_MOMENT },
    ];
    const { tables, repairs } = await read(await writeForged({ people }));
    expect(tables.people[0]).toMatchObject({ createdAt: 0, trashedAt: null, cadenceDays: null });
    expect(tables.people[1]).toEqual(people[1]);
    expect(repairs).toHaveLength(3);
  });

  it('drops what has no id and what comes twice', async () => {
    const { tables, repairs } = await read(
      await writeForged({ people: [aPerson('p1'), aPerson('p1'), { name: 'x' }, 'Ada'] }),
    );
    expect(tables.people.map(({ id }) => id)).toEqual(['p1']);
    expect(repairs.map(({ type }) => type)).toEqual([
      'duplicateDropped',
      'rowDropped',
      'rowDropped',
    ]);
  });

  it('drops keys that reach for a prototype', async () => {
    const text = `{"people":[{${JSON.stringify(aPerson('p1')).slice(1, -1)},"__proto__":{"isAdmin":true},"constructor":1}]}`;
    const tables = JSON.parse(text);
    const { tables: restored } = await read(await writeForged(tables));
    const [person] = restored.people;
    expect(person).toEqual(aPerson('p1'));
    expect(Object.hasOwn(person ?? {}, '__proto__')).toBe(false);
    expect(Object.hasOwn(person ?? {}, 'constructor')).toBe(false);
    expect(person).not.toHaveProperty('isAdmin');
  });
});

describe('a journal that a fault has spoiled', () => {
  const readChanges = async (changes: readonly unknown[]) => {
    const { tables, repairs } = await read(await writeForged({ changes }));
    return { changes: tables.changes, repairs };
  };
  const insert = { kind: 'insert', table: 'people', id: 'p1' };

  it('loses the entries that are none, after which nothing could be written', async () => {
    const good = anEntry(1, [insert]);
    const { changes, repairs } = await readChanges([
      good,
      { ...good, clock: 'zz hello' },
      { ...good, clock: 'zzzzzzzzz-0000-device' },
      anEntry(2, [insert], { changes: undefined }),
      anEntry(3, [insert], { transactionId: 7 }),
      good,
      'Ada',
    ]);
    expect(changes).toEqual([good]);
    expect(repairs.map(({ type }) => type).sort()).toEqual([
      'duplicateDropped',
      ...Array.from({ length: 5 }, () => 'rowDropped'),
    ]);
  });

  it('loses changes of tables that it doesn’t know, and states that no row could have', async () => {
    const gone = aPerson('p2', { layer: 'inner' });
    const { changes, repairs } = await readChanges([
      anEntry(1, [insert, { ...insert, table: 'errands' }, { ...insert, table: '__proto__' }, 3]),
      anEntry(2, [
        { ...insert, kind: 'update', before: { notes: 4, title: '' }, after: { title: 'Pilot' } },
        { ...insert, kind: 'update', before: {}, after: { createdAt: 1e18 } },
        { ...insert, kind: 'update', before: {} },
      ]),
      anEntry(3, [
        { kind: 'remove', table: 'people', id: 'p2', before: gone },
        { kind: 'remove', table: 'people', id: 'p3', before: gone },
        { kind: 'remove', table: 'people', id: 'p3', before: {} },
      ]),
      anEntry(4, [{ ...insert, table: 'errands' }]),
    ]);
    expect(changes.map((entry) => entry.changes)).toEqual([
      [insert],
      [{ ...insert, kind: 'update', before: { title: '' }, after: { title: 'Pilot' } }],
      [
        {
          kind: 'remove',
          table: 'people',
          id: 'p2',
          before: aPerson('p2', { layer: 'unplaced' }),
        },
      ],
    ]);
    expect(repairs).toHaveLength(4);
  });

  it('keeps that something was deleted for good, and the causes of a newer app', async () => {
    const entries = [
      anEntry(1, [{ kind: 'remove', table: 'people', id: 'p1', before: {} }], { cause: 'purge' }),
      anEntry(2, [insert], { cause: 'dreamt', mood: 'calm' }),
    ];
    expect(await readChanges(entries)).toEqual({ changes: entries, repairs: [] });
  });
});
