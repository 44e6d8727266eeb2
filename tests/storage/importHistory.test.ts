import { afterEach, describe, expect, it } from 'vitest';
import { planImport } from '../../src/domain/planImport';
import { applyImport, undoLastImport } from '../../src/storage/imports';
import { readPast, readPeopleAndOrganizations } from '../../src/storage/people';
import { openSummaries } from '../../src/storage/summaries';
import { fixture, parse } from '../exchange/importFiles';
import { day, TODAY } from '../support/builders';
import {
  closeTestStorages,
  openTestStorage,
  rowsOf,
  type TestStorage,
  unwrap,
} from '../support/storage';

afterEach(closeTestStorages);

async function importArchive(storage: TestStorage) {
  const { candidates, history } = await parse(fixture('linkedin-archive-with-history.zip'));
  const plan = planImport({
    candidates,
    ...(await readPeopleAndOrganizations(storage)),
    past: { history, ...(await readPast(storage)) },
    today: TODAY,
    newId: storage.newId,
  });
  unwrap(await applyImport(storage, plan));
  return plan;
}

describe("an import of LinkedIn's whole archive", () => {
  it('makes the map warm: messages are touches, vouches stand with the person', async () => {
    const storage = openTestStorage();
    const plan = await importArchive(storage);
    expect(plan.strangers).toBe(1);
    const summaries = await openSummaries(storage, { today: () => TODAY, dayOf: () => TODAY });
    const ada = [...summaries.current().values()].find(({ name }) => name === 'Ada Oja');
    expect(ada?.lastTouch).toBe('2026-03-03');
    summaries.close();
    const { people, messages } = await rowsOf(storage);
    expect(people[0]?.vouches.map(({ skill }) => skill)).toEqual(['Data Analysis', 'SQL']);
    expect(people[1]?.vouches).toEqual([
      { kind: 'recommendation', direction: 'received', date: day('2023-04-26'), skill: '' },
    ]);
    expect(messages.map(({ text }) => text).join('')).toBe('');
  });

  it('adds nothing a second time', async () => {
    const storage = openTestStorage();
    await importArchive(storage);
    const again = await importArchive(storage);
    expect([again.messagesToAdd, again.messagesToUpdate, again.peopleToUpdate]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is taken back whole', async () => {
    const storage = openTestStorage();
    await importArchive(storage);
    const undone = unwrap(await undoLastImport(storage));
    expect(undone?.kept).toEqual([]);
    const { people, messages, organizations } = await rowsOf(storage);
    expect([people, messages, organizations]).toEqual([[], [], []]);
  });
});
