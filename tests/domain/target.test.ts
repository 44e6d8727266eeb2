import { describe, expect, it } from 'vitest';
import type { Organization } from '../../src/domain/person';
import { type Aim, aimOf, peopleAtTarget } from '../../src/domain/target';
import { aPerson, aTarget } from './builders';

const hospital: Organization = {
  id: 'hospital',
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  name: 'Green Hospital',
  industry: 'Health care',
  website: '',
  notes: '',
};
const people = [
  aPerson('ada', { title: 'Senior Product Manager', industry: 'Energy' }),
  aPerson('bo', { title: 'Manager, Product', organizationId: 'hospital' }),
  aPerson('cy', { title: 'Productmanager', industry: 'health  CARE' }),
];
const at = (aim: Aim) => peopleAtTarget(aim, people, new Map([['hospital', hospital]]));

describe('who is at a target', () => {
  it('is for a person that person', () => {
    expect(at({ kind: 'person', personId: 'cy' })).toEqual(['cy']);
  });

  it('is for an organization who works there', () => {
    expect(at({ kind: 'organization', organizationId: 'hospital' })).toEqual(['bo']);
  });

  it('is for a role whose title has all of its words, whole and in any order', () => {
    expect(at({ kind: 'role', title: 'product manager' })).toEqual(['ada', 'bo']);
    expect(at({ kind: 'role', title: ' ' })).toEqual([]);
  });

  it('is for an industry who is in it, also by their organization', () => {
    expect(at({ kind: 'industry', industry: 'Health Care' })).toEqual(['bo', 'cy']);
    expect(at({ kind: 'industry', industry: '' })).toEqual([]);
  });
});

describe('what a target aims at', () => {
  it('is what it names', () => {
    expect(aimOf(aTarget('t', { kind: 'role', text: 'keeper' }))).toEqual({
      kind: 'role',
      title: 'keeper',
    });
    expect(aimOf(aTarget('t', { kind: 'person', personId: 'cy' }))).toEqual({
      kind: 'person',
      personId: 'cy',
    });
  });

  it('is nothing once the organization or the person is gone', () => {
    expect(aimOf(aTarget('t', { kind: 'organization' }))).toBeNull();
    expect(aimOf(aTarget('t', { kind: 'person' }))).toBeNull();
  });
});
