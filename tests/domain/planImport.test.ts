import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportCandidate, newCandidate } from '../../src/domain/importCandidate';
import type { ImportPlan } from '../../src/domain/importPlan';
import { newPerson, type PersonSketch } from '../../src/domain/newPerson';
import type { Organization, Person } from '../../src/domain/person';
import { planImport } from '../../src/domain/planImport';
import type { CalendarDate, Id } from '../../src/domain/record';

const TODAY = '2026-11-23' as CalendarDate;

interface World {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

const EMPTY: World = { people: [], organizations: [] };

const aRecord = (id: Id) => ({ id, createdAt: 1, updatedAt: 1, trashedAt: null });

const aPerson = (id: Id, sketch: PersonSketch, trashedAt: number | null = null): Person => ({
  ...newPerson(sketch),
  ...aRecord(id),
  trashedAt,
});

const anOrganization = (id: Id, name: string): Organization => ({
  ...aRecord(id),
  name,
  industry: '',
  website: '',
  notes: '',
});

function aCandidate(name: string, known: Partial<ImportCandidate> = {}): ImportCandidate {
  return newCandidate({
    name,
    source: { file: 'Connections.csv', row: 1, format: 'linkedin' },
    ...known,
  });
}

const fromVcard = (name: string, known: Partial<ImportCandidate> = {}): ImportCandidate =>
  aCandidate(name, { source: { file: 'contacts.vcf', row: 1, format: 'vcard' }, ...known });

const address = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

function plan(
  world: World,
  candidates: readonly ImportCandidate[],
  options: Partial<Parameters<typeof planImport>[0]> = {},
): ImportPlan {
  let made = world.people.length + world.organizations.length;
  const newId = () => {
    made += 1;
    return `new-${String(made).padStart(6, '0')}`;
  };
  return planImport({ candidates, ...world, today: TODAY, newId, ...options });
}

/** What storage does with a plan. */
function apply(
  world: World,
  { peopleToAdd, peopleToUpdate, organizationsToAdd }: ImportPlan,
): World {
  const fieldsById = new Map(peopleToUpdate.map(({ id, fields }) => [id, fields]));
  return {
    people: [
      ...world.people.map((person) => ({ ...person, ...fieldsById.get(person.id) })),
      ...peopleToAdd.map((person) => ({ ...aRecord(person.id), ...person })),
    ],
    organizations: [
      ...world.organizations,
      ...organizationsToAdd.map((added) => ({ ...aRecord(added.id), ...added })),
    ],
  };
}

const names = (added: readonly { readonly name: string }[]) => added.map(({ name }) => name);

describe('planning an import into an empty device', () => {
  it('adds each candidate as an unplaced person who counts as met', () => {
    const { peopleToAdd } = plan(EMPTY, [
      aCandidate('Adaeze Akintola', { metOn: '2019-10-12' as CalendarDate, title: 'Designer' }),
    ]);
    expect(peopleToAdd).toHaveLength(1);
    expect(peopleToAdd[0]).toMatchObject({
      name: 'Adaeze Akintola',
      layer: 'unplaced',
      met: true,
      title: 'Designer',
      metOn: '2019-10-12',
    });
    expect(peopleToAdd[0]).not.toHaveProperty('organizationName');
    expect(peopleToAdd[0]).not.toHaveProperty('source');
  });

  it('makes one organization for ways of writing that differ in the legal form only', () => {
    const { peopleToAdd, organizationsToAdd } = plan(EMPTY, [
      aCandidate('Ada Oja', { organizationName: 'Harbor Analytics, Inc.' }),
      aCandidate('Bo Lind', { organizationName: 'harbor analytics' }),
    ]);
    expect(names(organizationsToAdd)).toEqual(['Harbor Analytics, Inc.']);
    const ids = new Set(peopleToAdd.map(({ organizationId }) => organizationId));
    expect([...ids]).toEqual([organizationsToAdd[0]?.id]);
  });

  it('merges two candidates that identify each other by an address', () => {
    const { peopleToAdd, duplicatesWithin } = plan(EMPTY, [
      fromVcard('Ada Oja', { emails: ['ADA@example.org'], phones: ['+46 8 123 45 67'] }),
      aCandidate('Ada Oja', { linkedinUrl: address('ada-oja'), emails: ['ada@example.org'] }),
    ]);
    expect(peopleToAdd).toHaveLength(1);
    expect(peopleToAdd[0]).toMatchObject({
      linkedinUrl: address('ada-oja'),
      emails: ['ada@example.org'],
      phones: ['+46 8 123 45 67'],
    });
    expect(duplicatesWithin.map(({ why }) => why)).toEqual(['email']);
  });

  it('merges two candidates whom only a third one connects', () => {
    const { peopleToAdd, duplicatesWithin } = plan(EMPTY, [
      fromVcard('Ada', { emails: ['a@example.org'] }),
      fromVcard('Ada', { emails: ['b@example.org'] }),
      fromVcard('Ada', { emails: ['b@example.org', 'a@example.org'] }),
    ]);
    expect(peopleToAdd.map(({ emails }) => [...emails].sort())).toEqual([
      ['a@example.org', 'b@example.org'],
    ]);
    expect(duplicatesWithin).toHaveLength(2);
  });

  it('keeps two people apart who share a household telephone', () => {
    const { peopleToAdd } = plan(EMPTY, [
      fromVcard('Ada Oja', { phones: ['08-123 45 67'] }),
      fromVcard('Bo Oja', { phones: ['08-123 45 67'] }),
    ]);
    expect(names(peopleToAdd)).toEqual(['Ada Oja', 'Bo Oja']);
  });

  it('takes a telephone with the same name for the same person', () => {
    const { peopleToAdd } = plan(EMPTY, [
      fromVcard('Ada Oja', { phones: ['0046 8 123 45 67'] }),
      fromVcard('Oja, Ada', { phones: ['+46 (8) 1234567'] }),
    ]);
    expect(peopleToAdd).toHaveLength(1);
  });

  it('keeps two LinkedIn accounts apart, whatever else they share', () => {
    const shared = { organizationName: 'Tern & Co', emails: ['office@example.org'] };
    const { peopleToAdd } = plan(EMPTY, [
      aCandidate('Ada Oja', { ...shared, linkedinUrl: address('ada-1') }),
      aCandidate('Ada Oja', { ...shared, linkedinUrl: address('ada-2') }),
    ]);
    expect(peopleToAdd.map(({ linkedinUrl }) => linkedinUrl)).toEqual([
      address('ada-1'),
      address('ada-2'),
    ]);
  });
});

describe('planning an import among people who are here', () => {
  const tern = anOrganization('o1', 'Tern & Co');
  const ada = aPerson('p1', {
    name: 'Ada Oja',
    title: 'Engineer',
    organizationId: 'o1',
    linkedinUrl: address('ada-oja'),
    notes: 'Likes tea.',
    layer: 'primary',
  });
  const world: World = { people: [ada], organizations: [tern] };

  it('moves the old role to the past ones when LinkedIn tells a new one', () => {
    const { peopleToAdd, peopleToUpdate, organizationsToAdd } = plan(world, [
      aCandidate('Ada Oja', {
        linkedinUrl: address('ada-oja'),
        title: 'Head of Data',
        organizationName: 'Quay Robotics',
      }),
    ]);
    expect(peopleToAdd).toEqual([]);
    expect(peopleToUpdate).toEqual([
      {
        id: 'p1',
        fields: {
          title: 'Head of Data',
          organizationId: organizationsToAdd[0]?.id,
          pastRoles: [{ title: 'Engineer', organizationId: 'o1', from: null, to: TODAY }],
        },
        reasons: [
          {
            type: 'roleChanged',
            from: { title: 'Engineer', organizationName: 'Tern & Co' },
            to: { title: 'Head of Data', organizationName: 'Quay Robotics' },
          },
        ],
      },
    ]);
  });

  it('does not bring a past role back from an older file', () => {
    const newer = aCandidate('Ada Oja', {
      linkedinUrl: address('ada-oja'),
      title: 'Head of Data',
      organizationName: 'Quay Robotics',
    });
    const older = aCandidate('Ada Oja', {
      linkedinUrl: address('ada-oja'),
      title: 'Engineer',
      organizationName: 'Tern & Co',
    });
    const after = apply(world, plan(world, [newer]));
    expect(plan(after, [older]).peopleToUpdate).toEqual([]);
  });

  it('leaves the role alone where an address book tells another one', () => {
    const { peopleToUpdate } = plan({ ...world, people: [{ ...ada, emails: ['a@example.org'] }] }, [
      fromVcard('Ada Oja', { emails: ['a@example.org'], title: 'Intern' }),
    ]);
    expect(peopleToUpdate).toEqual([]);
  });

  it('fills what is empty and replaces nothing that the owner wrote', () => {
    const { peopleToUpdate } = plan(world, [
      aCandidate('Ada O.', {
        linkedinUrl: address('ada-oja'),
        notes: 'From a file',
        location: 'Umeå, Sweden',
        emails: ['ada@example.org'],
      }),
    ]);
    expect(peopleToUpdate.map(({ fields }) => fields)).toEqual([
      { location: 'Umeå, Sweden', emails: ['ada@example.org'] },
    ]);
    expect(peopleToUpdate[0]?.reasons.map(({ type }) => type)).toEqual(['filled', 'added']);
  });

  it('skips somebody about whom the file tells nothing new', () => {
    const { skipped, peopleToUpdate } = plan(world, [
      aCandidate('Ada Oja', { linkedinUrl: address('ada-oja'), organizationName: 'TERN & CO' }),
    ]);
    expect(peopleToUpdate).toEqual([]);
    expect(skipped.map(({ reason, personId }) => [reason, personId])).toEqual([
      ['unchanged', 'p1'],
    ]);
  });

  it('takes the same name and organization for the same person, and says so', () => {
    const typed = aPerson('p2', { name: 'Bo Lind', organizationId: 'o1' });
    const { peopleToAdd, peopleToUpdate, likelySame } = plan({ ...world, people: [ada, typed] }, [
      aCandidate('Bo Lind, MBA', { linkedinUrl: address('bo'), organizationName: 'Tern & Co' }),
    ]);
    expect(peopleToAdd).toEqual([]);
    expect(peopleToUpdate.map(({ id, fields }) => [id, fields])).toEqual([
      ['p2', { linkedinUrl: address('bo') }],
    ]);
    expect(likelySame).toMatchObject([
      { personId: 'p2', why: 'nameAndOrganization', treatedAs: 'same' },
    ]);
  });

  it('follows the owner who says that they are different', () => {
    const typed = aPerson('p2', { name: 'Bo Lind', organizationId: 'o1' });
    const candidate = aCandidate('Bo Lind', {
      linkedinUrl: address('bo'),
      organizationName: 'Tern & Co',
    });
    const decisions = new Map([['Connections.csv#1', 'different' as const]]);
    const { peopleToAdd } = plan({ ...world, people: [typed] }, [candidate], { decisions });
    expect(names(peopleToAdd)).toEqual(['Bo Lind']);
  });

  it('only lists somebody of the same name elsewhere', () => {
    const { peopleToAdd, likelySame } = plan(
      { people: [aPerson('p2', { name: 'Bo Lind' })], organizations: [] },
      [aCandidate('Bo Lind', { linkedinUrl: address('bo'), organizationName: 'Tern & Co' })],
    );
    expect(names(peopleToAdd)).toEqual(['Bo Lind']);
    expect(likelySame).toMatchObject([{ personId: 'p2', why: 'name', treatedAs: 'different' }]);
  });

  it('skips a bare name that several people have', () => {
    const people = [aPerson('p1', { name: 'Bo Lind' }), aPerson('p2', { name: 'Bo Lind' })];
    const { skipped, peopleToAdd } = plan({ people, organizations: [] }, [aCandidate('Bo Lind')]);
    expect(peopleToAdd).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['severalAlike']);
  });

  it('restores nobody from the trash', () => {
    const trashed = aPerson('p9', { name: 'Cy Mo', emails: ['cy@example.org'] }, 5);
    const { peopleToAdd, peopleToUpdate, skipped } = plan({ ...world, people: [trashed] }, [
      fromVcard('Cy Mo', { emails: ['cy@example.org'], phones: ['555 12 34 56'] }),
    ]);
    expect([...peopleToAdd, ...peopleToUpdate]).toEqual([]);
    expect(skipped.map(({ reason, personId }) => [reason, personId])).toEqual([['inTrash', 'p9']]);
  });

  it('never gives an address to a second person', () => {
    const people = [
      aPerson('p1', { name: 'Ada Oja', linkedinUrl: address('ada') }),
      aPerson('p2', { name: 'Bo Lind', emails: ['shared@example.org'] }),
    ];
    const { peopleToUpdate } = plan({ people, organizations: [] }, [
      aCandidate('Ada Oja', { linkedinUrl: address('ada'), emails: ['shared@example.org'] }),
    ]);
    expect(peopleToUpdate).toEqual([]);
  });
});

describe('planning the same import again', () => {
  // Few values each, so that nearly every run has people who collide in some way.
  const few = <T>(...values: T[]) => fc.constantFrom(...values);
  const aDrawnCandidate = fc
    .record({
      name: few('Ada Oja', 'Oja Ada', 'Bo Lind', 'Dr. Bo Lind', 'Cy', '!!'),
      title: few('', 'Engineer', 'Head of Data'),
      organizationName: few('', 'Tern & Co', 'Tern', 'Quay'),
      linkedinUrl: few('', '', address('a'), address('b')),
      emails: few([], [], ['a@x.org'], ['b@x.org'], ['a@x.org', 'c@x.org']),
      phones: few([], [], ['123 45 67'], ['7654321'], ['99']),
      vcardUids: few([], [], ['uid-1'], ['uid-2']),
      tags: few([], ['Tea'], ['tea', 'art']),
      location: few('', 'Oslo', 'Umeå'),
      metOn: few(null, '2020-02-02' as CalendarDate),
      notes: few('', 'one', 'two'),
      format: few('linkedin' as const, 'vcard' as const),
    })
    .map(({ format, ...known }) => ({ ...known, format }));
  const drawnCandidates = fc
    .array(aDrawnCandidate, { maxLength: 12 })
    .map((drawn) =>
      drawn.map(({ format, ...known }, index) =>
        newCandidate({ ...known, source: { file: format, row: index + 1, format } }),
      ),
    );
  const drawnWorld = fc
    .array(fc.tuple(aDrawnCandidate, fc.integer({ min: 0, max: 4 })), { maxLength: 5 })
    .map((drawn): World => {
      const organizations = [anOrganization('o1', 'Tern & Co'), anOrganization('o2', 'Quay')];
      const people = drawn.map(([{ format: _format, organizationName, ...known }, dice], index) =>
        aPerson(
          `here-${index}`,
          { ...known, organizationId: organizationName === '' ? null : dice > 1 ? 'o1' : 'o2' },
          dice === 4 ? 7 : null,
        ),
      );
      return { people, organizations };
    });

  it('adds nobody and changes nobody', () => {
    fc.assert(
      fc.property(drawnWorld, drawnCandidates, (world, candidates) => {
        const after = apply(world, plan(world, candidates));
        const again = plan(after, candidates);
        expect(again.peopleToAdd).toEqual([]);
        expect(again.peopleToUpdate).toEqual([]);
        expect(again.organizationsToAdd).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('accounts for every candidate, and touches nobody in the trash', () => {
    fc.assert(
      fc.property(drawnWorld, drawnCandidates, (world, candidates) => {
        const made = plan(world, candidates);
        const folded = new Set(made.duplicatesWithin.map(({ candidate }) => candidate));
        expect(folded.size).toBe(made.duplicatesWithin.length);
        expect(made.peopleToAdd.length + made.skipped.length + folded.size).toBeLessThanOrEqual(
          candidates.length,
        );
        const trashed = new Set(
          world.people.filter(({ trashedAt }) => trashedAt !== null).map(({ id }) => id),
        );
        expect(made.peopleToUpdate.filter(({ id }) => trashed.has(id))).toEqual([]);
      }),
    );
  });

  it('stays linear where thousands share one name, organization and telephone', () => {
    const alike = Array.from({ length: 20_000 }, (_, index) =>
      aCandidate('Ada Oja', {
        linkedinUrl: address(`ada-${index}`),
        organizationName: 'Tern',
        phones: ['123 45 67'],
        source: { file: 'f', row: index, format: 'linkedin' },
      }),
    );
    expect(plan(EMPTY, alike).peopleToAdd).toHaveLength(20_000);
  });

  it('takes names like __proto__ for names', () => {
    const odd = ['__proto__', 'constructor', 'prototype', 'toString'];
    const { peopleToAdd, organizationsToAdd } = plan(
      EMPTY,
      odd.map((name) => aCandidate(name, { organizationName: name })),
    );
    expect(names(peopleToAdd)).toEqual(odd);
    expect(names(organizationsToAdd)).toEqual(odd);
  });
});
