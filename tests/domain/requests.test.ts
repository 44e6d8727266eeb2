import { describe, expect, test } from 'vitest';
import { type Aimed, type Expert, purposeFor, requests } from '../../src/domain/requests';

const anExpert = (id: string, fields: Partial<Expert> = {}): Expert => ({
  id,
  met: true,
  title: '',
  organizationId: null,
  industry: '',
  pastRoles: [],
  interests: [],
  projects: [],
  warmth: 0.5,
  lastTouch: null,
  ...fields,
});

const aims: readonly Aimed[] = [
  {
    targetId: 'harbor',
    aim: { kind: 'organization', organizationId: 'harbor-works' },
    priority: 3,
  },
  { targetId: 'role', aim: { kind: 'role', title: 'Head of Data' }, priority: 2 },
  { targetId: 'energy', aim: { kind: 'industry', industry: 'Energy' }, priority: 2 },
  { targetId: 'hero', aim: { kind: 'person', personId: 'hero' }, priority: 1 },
];
const find = (people: readonly Expert[], without: readonly string[] = []) =>
  requests({
    aims,
    people,
    industryByOrganizationId: new Map([['lumen', 'Energy']]),
    without: new Set(without),
  });

describe('conversations to ask for', () => {
  test('are at the crossing of an aim and what somebody knows', () => {
    const past = { title: 'Head of Data', organizationId: null, from: null, to: null };
    const found = find([
      anExpert('there', { organizationId: 'harbor-works' }),
      anExpert('was', { pastRoles: [{ ...past, title: '', organizationId: 'harbor-works' }] }),
      anExpert('head', { title: 'Interim head of data, EMEA' }),
      anExpert('had', { pastRoles: [past] }),
      anExpert('grid', { organizationId: 'lumen' }),
      anExpert('reader', { interests: ['choir', 'energy storage'] }),
      anExpert('hero'),
      anExpert('nobody', { title: 'Head of Sales', industry: 'Finance' }),
    ]);
    expect(
      Object.fromEntries(found.map(({ personId, crossing }) => [personId, crossing.kind])),
    ).toEqual({
      there: 'works there',
      was: 'was there',
      head: 'has the role',
      grid: 'is in the industry',
      had: 'had the role',
      hero: 'is the target',
      reader: 'knows about',
    });
    expect(found[0]?.personId).toBe('there');
    expect(found.find(({ personId }) => personId === 'reader')?.crossing).toEqual({
      kind: 'knows about',
      subject: 'energy storage',
    });
  });

  test('are with people who were met and are not left out, each once by the best of their crossings', () => {
    const both = { organizationId: 'harbor-works', title: 'Head of Data' };
    const found = find(
      [anExpert('a', both), anExpert('b', both), anExpert('c', { ...both, met: false })],
      ['b'],
    );
    expect(found).toMatchObject([{ personId: 'a', targetId: 'harbor' }]);
  });

  test('the warmer of two alike comes first', () => {
    const there = { organizationId: 'harbor-works' };
    const found = find([
      anExpert('cold', { ...there, warmth: 0 }),
      anExpert('warm', { ...there, warmth: 1 }),
    ]);
    expect(found.map(({ personId }) => personId)).toEqual(['warm', 'cold']);
  });

  test('seek knowledge at first, and what the seat wants later', () => {
    expect(purposeFor('introduction', true)).toBe('learn a domain');
    expect(purposeFor('introduction', false)).toBe('secure a referral');
    expect(purposeFor('opportunity', false)).toBe('explore an opportunity');
    expect(purposeFor(null, false)).toBe('validate a strategy');
  });
});
