import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ImportCandidate, newCandidate } from '../../src/domain/importCandidate';
import type { WholeImportPlan } from '../../src/domain/importPlan';
import { planImport } from '../../src/domain/planImport';
import type { Radar } from '../../src/domain/radar';
import { addConversation } from '../../src/storage/conversations';
import {
  applyImport,
  type Imported,
  type ImportProgress,
  redoImport,
  undoLastImport,
} from '../../src/storage/imports';
import { lastClock } from '../../src/storage/lastClock';
import { addPerson, editPerson, placePerson } from '../../src/storage/people';
import { referencesOf } from '../../src/storage/references';
import { readSetting, writeSetting } from '../../src/storage/settings';
import { TABLE_NAMES } from '../../src/storage/tables';
import { tiePeople } from '../../src/storage/ties';
import { TODAY } from '../support/builders';
import {
  closeTestStorages,
  contentOf,
  journalOf,
  openTestStorage,
  rowsOf,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

const candidate = (name: string, row: number, organizationName = ''): ImportCandidate =>
  newCandidate({
    name,
    organizationName,
    title: 'pilot',
    linkedinUrl: `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}`,
    source: { file: 'connections.csv', row, format: 'linkedin' },
  });

const planFor = async (
  storage: TestStorage,
  candidates: readonly ImportCandidate[],
): Promise<WholeImportPlan> => {
  const { people, organizations } = await rowsOf(storage);
  const { newId } = storage;
  return planImport({ candidates, people, organizations, today: TODAY, newId });
};

const importing = async (storage: TestStorage, candidates: readonly ImportCandidate[]) =>
  written(unwrap(await applyImport(storage, await planFor(storage, candidates))));

function written(imported: Imported | null): Imported {
  if (!imported) throw new Error('nothing was imported');
  return imported;
}

const THREE = [
  candidate('Ada Vale', 1, 'Harbor Works'),
  candidate('Bo Reed', 2, 'Harbor Works'),
  candidate('Cy Moor', 3, 'Lantern Lab'),
];

describe('an import', () => {
  it('brings pictures for those who have none, and takes them back', async () => {
    const storage = openTestStorage();
    const [ada, bo] = THREE.map((each) => ({ ...each, photo: 'SlBFRw==' }));
    if (!ada || !bo) throw new Error('two are needed');
    const take = async (candidates: readonly ImportCandidate[]) =>
      unwrap(await applyImport(storage, await planFor(storage, candidates)));
    const pictures = async () => (await storage.database.photos.toArray()).map(({ data }) => data);
    await take([ada]);
    expect(await pictures()).toEqual(['SlBFRw==']);
    await take([{ ...ada, photo: 'QU5PVEhFUg==', nickname: 'Lovelace' }, bo]);
    expect(await pictures()).toEqual(['SlBFRw==', 'SlBFRw==']);
    unwrap(await undoLastImport(storage));
    expect(await pictures()).toEqual(['SlBFRw==']);
  });

  it('keeps what a list told until another has news, or it is taken back', async () => {
    const storage = openTestStorage();
    const silence: Radar = { changed: [], atTarget: [], gone: [] };
    const news = { ...silence, gone: ['somebody'] };
    const take = async (candidates: readonly ImportCandidate[], radar: Radar) =>
      unwrap(await applyImport(storage, await planFor(storage, candidates), { radar }));
    await take(THREE.slice(0, 1), news);
    expect(await readSetting(storage, 'radar')).toEqual({ ...news, at: storage.clock.now });
    storage.clock.now += 1;
    await take(THREE.slice(1, 2), silence);
    unwrap(await undoLastImport(storage));
    expect(await readSetting(storage, 'radar')).toMatchObject(news);
    await take(THREE.slice(1, 2), { ...silence, gone: ['another'] });
    unwrap(await undoLastImport(storage));
    expect(await readSetting(storage, 'radar')).toBeNull();
  });

  it('adds people and their organizations, and counts them', async () => {
    const storage = openTestStorage();
    const imported = await importing(storage, THREE);
    expect(imported).toMatchObject({ peopleAdded: 3, peopleUpdated: 0, organizationsAdded: 2 });
    const { people, organizations } = await rowsOf(storage);
    expect(people.map(({ name }) => name)).toEqual(['Ada Vale', 'Bo Reed', 'Cy Moor']);
    expect(organizations.map(({ name }) => name)).toEqual(['Harbor Works', 'Lantern Lab']);
    const journal = await journalOf(storage);
    expect(journal).toMatchObject([
      { cause: 'import', transactionId: imported.commit.transactionId },
    ]);
  });

  it('fills in what is known of somebody who is there', async () => {
    const storage = openTestStorage();
    const { linkedinUrl } = THREE[0] ?? candidate('', 0);
    const { id } = unwrap(await addPerson(storage, { name: 'Ada Vale', linkedinUrl }));
    const imported = await importing(storage, THREE);
    expect(imported).toMatchObject({ peopleAdded: 2, peopleUpdated: 1 });
    expect(await storage.database.people.get(id)).toMatchObject({ title: 'pilot' });
  });

  it('remembers itself, and whom to place on the rings first', async () => {
    const storage = openTestStorage();
    const { commit } = await importing(storage, THREE);
    expect(await readSetting(storage, 'lastImport')).toEqual({
      transactionId: commit.transactionId,
      at: storage.clock.now,
      people: 3,
    });
    const { people } = await rowsOf(storage);
    const placing = await readSetting(storage, 'placing');
    expect([...placing].sort()).toEqual(people.map(({ id }) => id).sort());
  });

  it('leaves no trace where everything is here already', async () => {
    const storage = openTestStorage();
    const first = await importing(storage, THREE);
    const before = await rowsOf(storage);
    storage.clock.now += 1000;
    const second = await importing(storage, THREE);
    expect(second).toMatchObject({ peopleAdded: 0, peopleUpdated: 0, organizationsAdded: 0 });
    expect(await rowsOf(storage)).toEqual(before);
    expect(await journalOf(storage)).toHaveLength(1);
    expect((await readSetting(storage, 'lastImport'))?.transactionId).toBe(
      first.commit.transactionId,
    );
  });

  it('writes nothing where anything was written since it was planned', async () => {
    const storage = openTestStorage();
    const plan = await planFor(storage, THREE);
    const asOf = await lastClock(storage);
    unwrap(await addPerson(storage, { name: 'Dee Field' }));
    const before = await contentOf(storage);
    expect(unwrap(await applyImport(storage, plan, { asOf }))).toBeNull();
    expect(await contentOf(storage)).toEqual(before);
    expect(
      unwrap(await applyImport(storage, plan, { asOf: await lastClock(storage) })),
    ).not.toBeNull();
  });

  it('tells how far it has come, up to the end', async () => {
    const storage = openTestStorage();
    const many = Array.from({ length: 600 }, (_, row) => candidate(`Person ${row}`, row, 'Harbor'));
    const told: ImportProgress[] = [];
    const plan = await planFor(storage, many);
    unwrap(await applyImport(storage, plan, { onProgress: (progress) => told.push(progress) }));
    const done = told.map((progress) => progress.done);
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ done: 601, total: 601 });
  });

  it('writes nothing, not even its settings, where one row fails', async () => {
    const storage = openTestStorage();
    const plan = await planFor(storage, THREE);
    const [first] = plan.peopleToAdd;
    const clash = { ...plan, peopleToAdd: first ? [...plan.peopleToAdd, first] : [] };
    expect((await applyImport(storage, clash)).ok).toBe(false);
    expect((await rowsOf(storage)).people).toEqual([]);
    expect((await rowsOf(storage)).organizations).toEqual([]);
    expect(await readSetting(storage, 'lastImport')).toBeNull();
  });

  it('writes nothing where its settings cannot be written', async () => {
    const storage = openTestStorage();
    storage.database.settings.hook('creating', () => {
      throw new Error('no room');
    });
    expect((await applyImport(storage, await planFor(storage, THREE))).ok).toBe(false);
    expect((await rowsOf(storage)).people).toEqual([]);
  });

  it('is refused where an organization that it counts on has gone since it was planned', async () => {
    const storage = openTestStorage();
    await importing(storage, THREE);
    const plan = await planFor(storage, [candidate('Di Fern', 1, 'Lantern Lab')]);
    unwrap(await undoLastImport(storage));
    expect(await applyImport(storage, plan)).toMatchObject({
      ok: false,
      error: { type: 'RowMissing' },
    });
    expect((await rowsOf(storage)).people).toEqual([]);
  });

  it('is refused by code older than the database', async () => {
    const storage = openTestStorage({ readOnly: true });
    expect(await applyImport(storage, await planFor(storage, THREE))).toEqual({
      ok: false,
      error: { type: 'DatabaseNewer' },
    });
  });

  it('tells the feed once', async () => {
    const storage = openTestStorage();
    const told = vi.fn();
    storage.commits.subscribe(told);
    await importing(storage, THREE);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('undo of an import', () => {
  it('takes everything back that nobody touched, and forgets it', async () => {
    const storage = openTestStorage();
    unwrap(await addPerson(storage, { name: 'Ed Pine' }, 'Lantern Lab'));
    const before = await contentOf(storage);
    await importing(storage, THREE);
    expect(unwrap(await undoLastImport(storage))).toMatchObject({ kept: [], rows: 4 });
    expect(await contentOf(storage)).toEqual(before);
    expect(await readSetting(storage, 'lastImport')).toBeNull();
    expect(await readSetting(storage, 'placing')).toEqual([]);
    expect(unwrap(await undoLastImport(storage))).toBeNull();
  });

  it('is taken back itself: the import stands as before, and can be undone again', async () => {
    const storage = openTestStorage();
    unwrap(await addPerson(storage, { name: 'Ed Pine' }, 'Lantern Lab'));
    const before = await contentOf(storage);
    await importing(storage, THREE);
    const imported = await contentOf(storage);
    const settings = () =>
      Promise.all([readSetting(storage, 'lastImport'), readSetting(storage, 'placing')]);
    const remembered = await settings();
    const undone = unwrap(await undoLastImport(storage));
    if (undone === null) throw new Error('there is one to undo');
    expect(unwrap(await redoImport(storage, undone)).kept).toEqual([]);
    expect(await contentOf(storage)).toEqual(imported);
    expect(await settings()).toEqual(remembered);
    unwrap(await undoLastImport(storage));
    expect(await contentOf(storage)).toEqual(before);
  });

  it('lets only those wait to be placed who stay', async () => {
    const storage = openTestStorage();
    await importing(storage, THREE);
    const { people } = await rowsOf(storage);
    const ada = people[0]?.id ?? '';
    unwrap(await editPerson(storage, ada, { notes: 'kind' }));
    await writeSetting(
      storage,
      'placing',
      people.map(({ id }) => id),
    );
    unwrap(await undoLastImport(storage));
    expect(await readSetting(storage, 'placing')).toEqual([ada]);
  });

  it('keeps whoever was edited or used since, with what they refer to, and nobody else', async () => {
    const use = fc.record({
      type: fc.constantFrom('edit', 'place', 'converse', 'tie'),
      pick: fc.nat({ max: 4 }),
      other: fc.nat({ max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(use, { maxLength: 4 }), async (uses) => {
        const storage = openTestStorage();
        const names = ['Ada Vale', 'Bo Reed', 'Cy Moor', 'Di Fern', 'Ed Pine'];
        const employers = ['Harbor Works', 'Lantern Lab', ''];
        await importing(
          storage,
          names.map((name, row) => candidate(name, row, employers[row % 3])),
        );
        const { people } = await rowsOf(storage);
        const ids = people.map(({ id }) => id);
        const used = new Set<string>();
        for (const { type, pick, other } of uses) {
          const [id = '', otherId = ''] = [ids[pick], ids[other]];
          if (type === 'edit') unwrap(await editPerson(storage, id, { notes: 'kind' }));
          else if (type === 'place') unwrap(await placePerson(storage, id, 'tertiary'));
          else if (type === 'converse') {
            unwrap(await addConversation(storage, { personIds: [id, otherId], date: TODAY }));
          } else {
            const fields = { how: '', strength: 3, certainty: 'told' } as const;
            unwrap(await tiePeople(storage, [id, otherId], fields));
          }
          if (type !== 'tie' || id !== otherId) used.add(id);
          if (type === 'converse' || (type === 'tie' && id !== otherId)) used.add(otherId);
        }
        const usedPeople = (await rowsOf(storage)).people.filter(({ id }) => used.has(id));

        unwrap(await undoLastImport(storage));

        const rows = await rowsOf(storage);
        expect(rows.people).toEqual(usedPeople);
        const present = new Set(TABLE_NAMES.flatMap((table) => rows[table].map(({ id }) => id)));
        for (const table of TABLE_NAMES) {
          for (const row of rows[table]) {
            for (const { id } of referencesOf(table, { ...row })) expect(present).toContain(id);
          }
        }
        expect(rows.organizations.map(({ id }) => id).sort()).toEqual(
          [...new Set(usedPeople.flatMap((person) => person.organizationId ?? []))].sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
