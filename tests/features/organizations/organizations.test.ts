import { describe, expect, test } from 'vitest';
import {
  countPeople,
  findOrganizations,
} from '../../../src/features/organizations/findOrganizations';
import { anOrganization } from '../../support/builders';

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
