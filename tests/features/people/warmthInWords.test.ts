import { expect, test } from 'vitest';
import { warmth } from '../../../src/domain/warmth';
import { warmthInWords } from '../../../src/features/people/warmthInWords';
import { day, TODAY } from '../../support/builders';

const words = (fields: Partial<Parameters<typeof warmth>[0]> = {}) =>
  warmthInWords(
    warmth({ closeness: null, addedOn: TODAY, met: true, touches: [], today: TODAY, ...fields }),
    TODAY,
    'en-GB',
  );

test('every factor is a sentence', () => {
  expect(words()).toEqual([
    "You have not rated your closeness yet; it counts as 'acquainted'.",
    'Knowing each other gives some; it is halved every two years since today.',
    'Nothing that passed between you is on record yet.',
  ]);
});

test('what was rated and what passed is said with its day', () => {
  const said = words({
    closeness: { value: 4, ratedOn: day('2026-11-19') },
    touches: [{ date: day('2026-11-19'), kind: 'video' }],
  });
  expect(said[0]).toBe("You rated your closeness as 'close'.");
  expect(said[1]).toContain('a lot; it is halved every two years since yesterday');
  expect(said[2]).toContain('One day with a touch on record, the last yesterday, by video');
});

test('somebody not met is told apart', () => {
  expect(words({ met: false })[1]).toContain('have not met');
});
