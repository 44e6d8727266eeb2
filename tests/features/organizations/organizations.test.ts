import { describe, expect, test } from 'vitest';
import { waysIn } from '../../../src/domain/path';
import { tieNetwork } from '../../../src/domain/tieNetwork';
import {
  countPeople,
  findOrganizations,
} from '../../../src/features/organizations/findOrganizations';
import { wayInWords } from '../../../src/features/organizations/waysInWords';
import { anOrganization, aPerson, aTie } from '../../support/builders';

describe('finding organizations', () => {
  const harbor = anOrganization({ name: 'Hårbor Works', industry: 'Shipping' });
  const tide = anOrganization({ name: 'Tide Lab', notes: 'Hires in shipping' });

  test('accents and case don’t matter, and all words must stand in name, industry or notes', () => {
    expect(findOrganizations([harbor, tide], 'HARBOR ship')).toEqual([harbor]);
    expect(findOrganizations([harbor, tide], 'shipping')).toEqual([harbor, tide]);
    expect(findOrganizations([harbor, tide], ' ')).toEqual([harbor, tide]);
  });

  test('people without an organization are counted nowhere', () => {
    const counts = countPeople([
      { organizationId: harbor.id },
      { organizationId: harbor.id },
      { organizationId: null },
    ]);
    expect([...counts]).toEqual([[harbor.id, 2]]);
  });
});

describe('a way in, in words', () => {
  const ada = aPerson({ name: 'Ada Vale' });
  const bo = aPerson({ name: 'Bo Tidewater' });
  const names = new Map([ada, bo].map(({ id, name }) => [id, name]));
  const wayTo = (end: string, ties: Parameters<typeof tieNetwork>[1]) => {
    const [path] = waysIn({
      network: tieNetwork([ada.id, bo.id], ties),
      firstHops: [{ personId: ada.id, warmth: 0.7, balance: 0, answer: 0.5, atRest: false }],
      endIds: [end],
      pinned: new Set(),
      avoided: new Set(),
    }).paths;
    if (!path) throw new Error('no path');
    return wayInWords(path, (id) => names.get(id));
  };

  test('somebody there whom the owner knows is one step', () => {
    expect(wayTo(ada.id, [])).toMatchObject({
      people: 'Ada Vale',
      chance: 'Likely',
      steps: ['Ada Vale and you: close'],
      weakest: '',
    });
  });

  test('a chain names its weakest step and on whose word it rests', () => {
    const tie = aTie(ada, bo, { strength: 2, certainty: 'guessed', how: 'rowing club' });
    expect(wayTo(bo.id, [tie])).toMatchObject({
      firstId: ada.id,
      people: 'Ada Vale, then Bo Tidewater',
      chance: 'Possible',
      weakest: 'Ada Vale knows Bo Tidewater a little (rowing club), you guess',
    });
  });
});
