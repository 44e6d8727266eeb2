import { expect, it } from 'vitest';
import {
  type Filtered,
  isStale,
  matcherOf,
  NO_FILTER,
  type PeopleFilter,
} from '../../src/domain/peopleFilter';
import { day, TODAY } from '../support/builders';

const ada: Filtered = {
  layer: 'secondary',
  goalIds: ['goal'],
  organization: 'Harbor Works',
  industry: 'Shipping',
  tags: ['Tides'],
  lastTouch: day('2026-06-01'),
  warmth: 0.9,
  knownOn: day('2026-06-01'),
};
const matches = (fields: Partial<PeopleFilter>, person: Filtered = ada): boolean =>
  matcherOf({ ...NO_FILTER, ...fields }, TODAY)(person);

it('lets everybody through where nothing is set', () => {
  expect(matches({})).toBe(true);
});

it('lets through whoever is all that is set, whatever the case and accents', () => {
  expect(matches({ layer: 'secondary', organization: 'härbor', tag: 'tides' })).toBe(true);
  expect(matches({ layer: 'secondary', organization: 'harbor', tag: 'boats' })).toBe(false);
  expect(matches({ goal: 'goal', industry: 'ship', warmth: 'close' })).toBe(true);
  expect(matches({ goal: 'another' })).toBe(false);
});

it('counts touches back from today', () => {
  expect(matches({ lastTouch: 'not for 3 months' })).toBe(true);
  expect(matches({ lastTouch: 'not for a year' })).toBe(false);
  expect(matches({ lastTouch: 'last month' })).toBe(false);
  expect(matches({ lastTouch: 'never' }, { ...ada, lastTouch: null })).toBe(true);
  expect(matches({ lastTouch: 'not for a year' }, { ...ada, lastTouch: null })).toBe(true);
});

it('facts may be old once nothing has confirmed them for a year', () => {
  expect(isStale(day('2025-11-20'), TODAY)).toBe(false);
  expect(isStale(day('2025-11-19'), TODAY)).toBe(true);
  expect(matches({ stale: true })).toBe(false);
});
