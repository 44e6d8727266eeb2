import { expect, test } from 'vitest';
import { countLayers, sortPeople } from '../../../src/features/people/arrange';
import { pickByName } from '../../../src/features/people/pickByName';
import type { PersonSummary } from '../../../src/storage/summaries';
import { anId, day, NOON, TODAY } from '../../support/builders';

const aSummary = (fields: Partial<PersonSummary>): PersonSummary => ({
  id: anId('person'),
  name: 'Ada Vale',
  formerNames: [],
  nickname: '',
  organizationId: null,
  organization: '',
  title: '',
  industry: '',
  layer: 'unplaced',
  primaryPlan: null,
  layerPurposes: [],
  goalIds: [],
  met: true,
  kinds: [],
  tags: [],
  interests: [],
  projects: [],
  pastRoles: [],
  knownOn: TODAY,
  createdAt: NOON,
  lastTouch: null,
  warmth: 0,
  owedByMe: 0,
  owedToMe: 0,
  closeness: null,
  ...fields,
});

const people = [
  aSummary({ name: 'Östen', lastTouch: day('2026-11-01'), warmth: 0.2, createdAt: NOON - 1 }),
  aSummary({ name: 'abel', lastTouch: null, warmth: 0.5, createdAt: NOON - 3 }),
  aSummary({ name: 'Zoe', lastTouch: day('2026-11-19'), warmth: 0.2, createdAt: NOON - 2 }),
];

test.each([
  ['name', ['abel', 'Östen', 'Zoe']],
  ['last touch', ['Zoe', 'Östen', 'abel']],
  ['warmth', ['abel', 'Östen', 'Zoe']],
  ['added', ['Östen', 'Zoe', 'abel']],
] as const)('people are sorted by %s', (sort, names) => {
  expect(sortPeople(people, sort).map(({ name }) => name)).toEqual(names);
});

test('every layer is counted, those without anybody too', () => {
  expect(countLayers([aSummary({ layer: 'primary' }), aSummary({}), aSummary({})])).toEqual({
    primary: 1,
    secondary: 0,
    tertiary: 0,
    unplaced: 2,
  });
});

test('somebody is picked by the beginnings of their names, by a nickname, and despite a typo', () => {
  const known = [
    aSummary({ name: 'Ngozi Okafor', nickname: 'Goz' }),
    aSummary({ name: 'Oke Vale' }),
  ];
  const picked = (query: string) => pickByName(known, query).map(({ name }) => name);
  expect(picked('ok')).toEqual(['Ngozi Okafor', 'Oke Vale']);
  expect(picked('goz oka')).toEqual(['Ngozi Okafor']);
  expect(picked('okavor')).toEqual(['Ngozi Okafor']);
  expect(picked('')).toEqual([]);
});
