import { afterEach, describe, expect, it } from 'vitest';
import { namesPerson } from '../../src/domain/namesPerson';
import { TABLE_RULES } from '../../src/exchange/backup/schemas/tableRules';
import { readEverything, replaceEverything } from '../../src/storage/allRows';
import { mergePeople } from '../../src/storage/mergePeople';
import { editPerson } from '../../src/storage/people';
import { expiredInTrash, mentionsOf, purge } from '../../src/storage/purge';
import { REQUIRED } from '../../src/storage/purgeRows';
import { readSetting, writeSetting } from '../../src/storage/settings';
import { TABLE_NAMES } from '../../src/storage/tables';
import { withoutPurged } from '../../src/storage/tombstones';
import { trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { aConversation, aJot, anAsk, aPerson, aTie, NOON } from '../support/builders';
import { closeTestStorages, inserting, openTestStorage, rowsOf, unwrap } from '../support/storage';

afterEach(closeTestStorages);

const ada = aPerson({ name: 'Ada Vale', notes: 'quillfeather' });
const bo = aPerson({ name: 'Bo Tidewater' });
const alone = aJot({ personIds: [ada.id], text: 'quillfeather again' });
const both = aConversation({ personIds: [ada.id, bo.id], notes: 'Ada was late' });

async function filled() {
  const storage = openTestStorage();
  const rows = [
    inserting('people', ada),
    inserting('people', bo),
    inserting('ties', aTie(ada, bo)),
    inserting('jots', alone),
    inserting('conversations', both),
    inserting('asks', anAsk({ personId: ada.id })),
  ];
  unwrap(await write(storage, 'add', rows));
  unwrap(await editPerson(storage, ada.id, { title: 'quillfeather too' }));
  return storage;
}

describe('deleting for good', () => {
  it('takes the person, what is theirs alone, and every word of it in the journal', async () => {
    const storage = await filled();
    const commit = unwrap(await purge(storage, new Set([ada.id])));
    const rows = await rowsOf(storage);
    expect(rows.people.map(({ name }) => name)).toEqual(['Bo Tidewater']);
    expect([rows.ties, rows.jots, rows.asks]).toEqual([[], [], []]);
    expect(rows.conversations.map(({ personIds }) => personIds)).toEqual([[bo.id]]);
    const everything = unwrap(await readEverything(storage));
    expect(JSON.stringify(everything)).not.toContain('quillfeather');
    expect(await readSetting(storage, 'purging')).toContain(ada.id);
    unwrap(await undo(storage, commit.transactionId));
    expect((await rowsOf(storage)).people).toHaveLength(1);
  });

  it('takes what a fresh list told about them', async () => {
    const storage = await filled();
    const change = { from: 'quillfeather, Quay', to: 'Pilot', isEmployerNew: true };
    const changed = [
      { ...change, personId: ada.id },
      { ...change, from: 'Cook', personId: bo.id },
    ];
    const radar = { changed, atTarget: [ada.id], gone: [bo.id], at: NOON };
    unwrap(await writeSetting(storage, 'radar', radar));
    unwrap(await purge(storage, new Set([ada.id])));
    expect(await readSetting(storage, 'radar')).toEqual({
      ...radar,
      changed: changed.slice(1),
      atTarget: [],
    });
  });

  it('holds against a backup from before', async () => {
    const storage = await filled();
    const before = unwrap(await readEverything(storage));
    unwrap(await purge(storage, new Set([ada.id])));
    const left = await withoutPurged(storage, before);
    expect(left.rows.people.map(({ name }) => name)).toEqual(['Bo Tidewater']);
    expect(JSON.stringify(left)).not.toContain('quillfeather');
    expect(left.changes.some(({ cause }) => cause === 'purge')).toBe(true);
  });

  it('takes along who became one with them, in the journal and against backups', async () => {
    const storage = openTestStorage();
    const [kept, twin, triplet] = [
      aPerson({ name: 'Ada Vale' }),
      aPerson({ name: 'A. Vale', notes: 'quillfeather' }),
      aPerson({ name: 'Ada V.', location: 'Quillfeather Quay' }),
    ];
    const [other, otherTwin] = [aPerson({ name: 'Bo' }), aPerson({ name: 'Bo Tidewater' })];
    const people = [kept, twin, triplet, other, otherTwin].map((row) => inserting('people', row));
    unwrap(await write(storage, 'add', people));
    const before = unwrap(await readEverything(storage));
    unwrap(await mergePeople(storage, [{ keptId: twin.id, goneId: triplet.id }]));
    unwrap(
      await mergePeople(storage, [
        { keptId: kept.id, goneId: twin.id },
        { keptId: other.id, goneId: otherTwin.id },
      ]),
    );
    unwrap(await purge(storage, new Set([kept.id])));
    const everything = unwrap(await readEverything(storage));
    expect(JSON.stringify(everything)).not.toMatch(/quillfeather/iu);
    expect(JSON.stringify(everything.changes)).toContain('Bo Tidewater');
    const left = await withoutPurged(storage, before);
    expect(left.rows.people.map(({ id }) => id).sort()).toEqual([other.id, otherTwin.id].sort());
    expect(JSON.stringify(left)).not.toMatch(/quillfeather/iu);
    expect([...(await readSetting(storage, 'purging'))].sort()).toEqual(
      [kept.id, twin.id, triplet.id].sort(),
    );
  });

  it('leaves who was taken apart again', async () => {
    const storage = await filled();
    const merged = unwrap(await mergePeople(storage, [{ keptId: bo.id, goneId: ada.id }]));
    unwrap(await undo(storage, merged.transactionId));
    unwrap(await purge(storage, new Set([bo.id])));
    expect((await rowsOf(storage)).people.map(({ id }) => id)).toEqual([ada.id]);
    expect(await readSetting(storage, 'purging')).not.toContain(ada.id);
  });

  it('is still to be done in the snapshots after everything was replaced', async () => {
    const storage = await filled();
    const before = unwrap(await readEverything(storage));
    unwrap(await purge(storage, new Set([ada.id])));
    const pending = await readSetting(storage, 'purging');
    unwrap(await replaceEverything(storage, await withoutPurged(storage, before)));
    expect(await readSetting(storage, 'purging')).toEqual(pending);
  });

  it('comes by itself after thirty days in the trash', async () => {
    const storage = await filled();
    unwrap(await trash(storage, 'people', [ada.id]));
    const day = 86_400_000;
    expect(await expiredInTrash(storage, NOON + 29 * day)).toEqual(new Set());
    expect(await expiredInTrash(storage, NOON + 31 * day)).toEqual(new Set([ada.id]));
  });

  it('shows what stays and names them', async () => {
    const storage = await filled();
    const mentions = await mentionsOf(storage, ada.id, (text) => namesPerson(text, ada));
    expect(mentions.map(({ id }) => id)).toEqual([both.id]);
  });
});

it('rows go with what they can’t be without, as a backup is read', () => {
  for (const table of TABLE_NAMES) {
    const required = TABLE_RULES[table].references.flatMap(({ field, kind }) =>
      kind === 'required' ? [field] : [],
    );
    expect([table, [...required].sort()]).toEqual([table, [...(REQUIRED[table] ?? [])].sort()]);
  }
});

it('a name is found as a word, whatever its case and accents', () => {
  const person = { name: 'José Vale', nickname: 'Pepe' };
  expect(namesPerson('met JOSE today', person)).toBe(true);
  expect(namesPerson('pepe!', person)).toBe(true);
  expect(namesPerson('joseph called', person)).toBe(false);
});
