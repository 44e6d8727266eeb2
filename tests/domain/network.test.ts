import { describe, expect, it } from 'vitest';
import { buildNetwork, type NetworkSources } from '../../src/domain/network';
import type { Organization } from '../../src/domain/person';
import { aPerson, aTie } from './builders';

const anOrganization = (id: string, changes: Partial<Organization> = {}): Organization => ({
  id,
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  name: id,
  industry: '',
  website: '',
  notes: '',
  ...changes,
});

const networkOf = (sources: Partial<NetworkSources>) =>
  buildNetwork({
    people: [],
    ties: [],
    groupBy: 'industry',
    organizationsById: new Map(),
    ...sources,
  });

const groupsOf = (sources: Partial<NetworkSources>) =>
  networkOf(sources).nodes.map((node) => node.group);

describe('the people of the network', () => {
  it('are nodes in the order given, with warmth and what is owed where it is known', () => {
    const network = networkOf({
      people: [
        aPerson('ada', { name: 'Ada Byron', layer: 'primary' }),
        aPerson('bo', { met: false }),
      ],
      warmthById: new Map([['ada', 0.75]]),
      owedIds: new Set(['bo']),
    });
    expect(network.nodes).toEqual([
      {
        id: 'ada',
        label: 'Ada Byron',
        layer: 'primary',
        group: '',
        warmth: 0.75,
        met: true,
        owed: false,
        recent: false,
      },
      {
        id: 'bo',
        label: 'bo',
        layer: 'unplaced',
        group: '',
        warmth: null,
        met: false,
        owed: true,
        recent: false,
      },
    ]);
  });

  it('who are unplaced are counted and stay part of the whole', () => {
    const network = networkOf({
      people: [aPerson('ada', { layer: 'tertiary' }), aPerson('bo'), aPerson('cy')],
    });
    expect(network.unplacedCount).toBe(2);
    expect(network.nodes).toHaveLength(3);
  });

  it('are grouped by their own industry, or else by that of where they work', () => {
    const organizationsById = new Map([['org', anOrganization('org', { industry: 'Energy' })]]);
    const people = [
      aPerson('ada', { industry: 'Health', organizationId: 'org' }),
      aPerson('bo', { organizationId: 'org' }),
      aPerson('cy', { organizationId: 'gone' }),
    ];
    expect(groupsOf({ people, organizationsById })).toEqual(['Health', 'Energy', '']);
  });

  it('are grouped by the name of their organization when asked to be', () => {
    const organizationsById = new Map([['org', anOrganization('org', { name: 'Wren Labs' })]]);
    const people = [aPerson('ada', { organizationId: 'org', industry: 'Health' }), aPerson('bo')];
    expect(groupsOf({ people, organizationsById, groupBy: 'organization' })).toEqual([
      'Wren Labs',
      '',
    ]);
  });

  it('are one group where only case and blanks differ, spelled as it was first', () => {
    const people = [
      aPerson('ada', { industry: 'Climate Tech' }),
      aPerson('bo', { industry: ' climate tech ' }),
    ];
    expect(groupsOf({ people })).toEqual(['Climate Tech', 'Climate Tech']);
  });
});

describe('the ties of the network', () => {
  const people = [aPerson('bo'), aPerson('ada'), aPerson('cy')];

  it('are edges between the indexes of their people, lower first', () => {
    const ties = [aTie('ada', 'bo', { strength: 4, certainty: 'told' })];
    expect(networkOf({ people, ties }).edges).toEqual([
      { a: 0, b: 1, strength: 4, certainty: 'told' },
    ]);
  });

  it('to somebody who is not there are left out', () => {
    expect(networkOf({ people, ties: [aTie('ada', 'zoe')] }).edges).toEqual([]);
  });

  it('of one pair become the firmest one: by certainty, then by strength', () => {
    const ties = [
      aTie('ada', 'bo', { strength: 5, certainty: 'guessed' }),
      aTie('ada', 'bo', { strength: 2, certainty: 'known' }),
      aTie('bo', 'ada', { strength: 3, certainty: 'known' }),
      aTie('ada', 'bo', { strength: 1, certainty: 'known' }),
    ];
    expect(networkOf({ people, ties }).edges).toEqual([
      { a: 0, b: 1, strength: 3, certainty: 'known' },
    ]);
  });
});
