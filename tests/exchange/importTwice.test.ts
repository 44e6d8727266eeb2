import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '../../src/domain/importPlan';
import type { Organization, Person } from '../../src/domain/person';
import { planImport } from '../../src/domain/planImport';
import type { CalendarDate } from '../../src/domain/record';
import type { ImportFile } from '../../src/exchange/format';
import { linkedinConnectionsCsv } from '../support/linkedinFile';
import { fileOf, fixture, parse } from './importFiles';

interface World {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

let made = 0;
const newId = () => {
  made += 1;
  return `id-${String(made).padStart(6, '0')}`;
};

async function plan(world: World, files: readonly ImportFile[]): Promise<ImportPlan> {
  const { candidates } = await parse(...files);
  return planImport({ ...world, candidates, today: '2026-11-23' as CalendarDate, newId });
}

function apply(
  world: World,
  { peopleToAdd, peopleToUpdate, organizationsToAdd }: ImportPlan,
): World {
  const stamps = { createdAt: 1, updatedAt: 1, trashedAt: null };
  const fieldsById = new Map(peopleToUpdate.map(({ id, fields }) => [id, fields]));
  return {
    people: [
      ...world.people.map((person) => ({ ...person, ...fieldsById.get(person.id) })),
      ...peopleToAdd.map((person) => ({ ...person, ...stamps })),
    ],
    organizations: [
      ...world.organizations,
      ...organizationsToAdd.map((organization) => ({ ...organization, ...stamps })),
    ],
  };
}

const NOBODY: World = { people: [], organizations: [] };

describe('importing the same files twice', () => {
  it('adds everybody of a LinkedIn file once', async () => {
    const files = [fileOf('Connections.csv', linkedinConnectionsCsv({ people: 500, seed: 11 }))];
    const first = await plan(NOBODY, files);
    expect(first.peopleToAdd).toHaveLength(500);
    const again = await plan(apply(NOBODY, first), files);
    expect(again).toMatchObject({ peopleToAdd: [], peopleToUpdate: [], organizationsToAdd: [] });
    expect(again.skipped).toHaveLength(500);
  });

  it('changes nothing for all the odd files together', async () => {
    const names = readdirSync(new URL('../fixtures/files/', import.meta.url));
    const files = names.filter((name) => !name.endsWith('.md')).map((name) => fixture(name));
    const first = await plan(NOBODY, files);
    expect(first.peopleToAdd.length).toBeGreaterThan(40);
    const again = await plan(apply(NOBODY, first), files);
    expect(again).toMatchObject({ peopleToAdd: [], peopleToUpdate: [], organizationsToAdd: [] });
  });

  it('finds the same person in a LinkedIn file and an address book', async () => {
    const files = [fixture('vcard-grouped-apple.vcf'), fixture('linkedin-without-preamble.csv')];
    const { peopleToAdd, duplicatesWithin } = await plan(NOBODY, files);
    expect(peopleToAdd.map(({ name }) => name).sort()).toEqual(['Ada Oja', 'Bo Lindström']);
    expect(duplicatesWithin).toHaveLength(1);
    expect(peopleToAdd.find(({ name }) => name === 'Ada Oja')).toMatchObject({
      title: 'Engineer',
      metOn: '2024-03-05',
      birthday: '--03-22',
    });
  });
});
