import { describe, expect, test } from 'vitest';
import { dueChoices } from '../../../src/features/people/dueChoices';
import { inMonths, planInWords, plansUntil } from '../../../src/features/people/primaryPlan';
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

  test('a month without that day ends it', () => {
    expect(inMonths(day('2026-12-31'), 2)).toBe('2027-02-28');
    expect(inMonths(day('2027-12-31'), 2)).toBe('2028-02-29');
  });

  test('is said in words, with what is known of it', () => {
    expect(planInWords({ what: 'Referral', by: TODAY }, TODAY, 'en-GB')).toBe('Referral, by today');
    expect(planInWords({ what: 'Referral', by: null }, TODAY, 'en-GB')).toBe('Referral');
  });
});
