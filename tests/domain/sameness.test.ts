import { describe, expect, it } from 'vitest';
import { sameness } from '../../src/domain/sameness';
import { aConversation, aPerson, day } from './builders';

const people = [
  aPerson('ada', { organizationId: 'acme', industry: 'Energy', layer: 'primary' }),
  aPerson('bo', { organizationId: 'acme', industry: 'Energy', layer: 'primary' }),
  aPerson('cy', { organizationId: 'globe', layer: 'secondary' }),
  aPerson('dee', { layer: 'tertiary' }),
  aPerson('eve', { organizationId: 'far', met: false }),
];
const organization = {
  id: 'globe',
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  name: 'Globe',
  industry: 'Media',
  website: '',
  notes: '',
};
const of = (conversations: Parameters<typeof sameness>[0]['conversations']) =>
  sameness({
    conversations,
    people,
    organizationsById: new Map([['globe', organization]]),
    from: day('2026-10-01'),
    to: day('2026-12-31'),
  });

describe('sameness', () => {
  it('counts held conversations of the quarter by employer, industry and layer', () => {
    const result = of([
      aConversation('1', { personIds: ['ada', 'bo'], date: day('2026-10-01') }),
      aConversation('2', { personIds: ['ada'], date: day('2026-12-31'), state: 'debriefed' }),
      aConversation('3', { personIds: ['cy', 'dee'] }),
      aConversation('4', { personIds: ['cy'], state: 'planned' }),
      aConversation('5', { personIds: ['cy'], date: day('2026-09-30') }),
    ]);
    expect(result.conversations).toBe(3);
    expect(result.byOrganization.map(({ key, count }) => [key, count])).toEqual([
      ['acme', 2],
      ['globe', 1],
    ]);
    expect(result.byOrganization[0]).toMatchObject({ share: 2 / 3, ofNetwork: 2 / 3 });
    expect(result.byIndustry.map(({ key, count }) => [key, count])).toEqual([
      ['Energy', 2],
      ['Media', 1],
    ]);
    expect(result.byLayer.map(({ key, count }) => [key, count])).toEqual([
      ['primary', 2],
      ['secondary', 1],
      ['tertiary', 1],
    ]);
  });

  it('lists groups of people met without a conversation as voices overlooked', () => {
    const result = of([aConversation('1', { personIds: ['ada'] })]);
    expect(result.byOrganization.filter((one) => one.count === 0).map((one) => one.key)).toEqual([
      'globe',
    ]);
  });

  it('has no shares without conversations', () => {
    const result = of([]);
    expect(result.conversations).toBe(0);
    expect(result.byLayer.every((one) => one.share === 0)).toBe(true);
  });
});
