import { describe, expect, test } from 'vitest';
import { dueChoices } from '../../../src/features/shared/dueChoices';
import { planInWords, plansUntil, renewed } from '../../../src/features/shared/primaryPlan';
import { day, TODAY } from '../../support/builders';

const choices = (today: string) => dueChoices(day(today)).map(({ label, date }) => [label, date]);

describe('a day for a follow-up', () => {
  test('on a Monday there are three', () => {
    expect(choices('2026-11-16')).toEqual([
      ['Tomorrow', '2026-11-17'],
      ['Friday', '2026-11-20'],
      ['Next week', '2026-11-23'],
    ]);
  });

  test('on a Friday, Friday is the next one', () => {
    expect(choices('2026-11-20')[1]).toEqual(['Friday', '2026-11-27']);
  });

  test('a day comes once', () => {
    expect(choices('2026-11-19').map(([label]) => label)).toEqual(['Tomorrow', 'Next week']);
    expect(choices('2026-11-22').map(([label]) => label)).toEqual(['Tomorrow', 'Friday']);
  });
});

describe('a plan for somebody primary', () => {
  test('ends with the month, or months later', () => {
    expect(plansUntil(TODAY).map(({ by }) => by)).toEqual([
      '2026-11-30',
      '2027-01-20',
      '2027-02-20',
    ]);
  });

  test('that has expired says so, and is renewed from today', () => {
    const plan = { what: 'Referral', by: day('2026-11-03') };
    expect(planInWords(plan, TODAY, 'en-GB')).toBe('Referral, by Tue 3 Nov, a day that has passed');
    expect(renewed(plan, TODAY)).toEqual({ what: 'Referral', by: '2026-12-20' });
  });

  test('is said in words, with what is known of it', () => {
    expect(planInWords({ what: 'Referral', by: TODAY }, TODAY, 'en-GB')).toBe('Referral, by today');
    expect(planInWords({ what: 'Referral', by: null }, TODAY, 'en-GB')).toBe('Referral');
  });
});
