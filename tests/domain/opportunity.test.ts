import { describe, expect, test } from 'vitest';
import { movedTo, renameStage, stageName } from '../../src/domain/opportunity';
import { day } from '../support/builders';

describe('the history of an opportunity', () => {
  const [first, second] = [day('2026-11-01'), day('2026-11-20')];
  const idea = { stage: 'idea', on: first } as const;

  test('keeps when it came to each stage', () => {
    expect(movedTo([idea], 'sent', second)).toEqual([idea, { stage: 'sent', on: second }]);
  });

  test('forgets what it was only dragged through on the way', () => {
    const dragged = movedTo([idea], 'offer', second);
    expect(movedTo(dragged, 'talking', second)).toEqual([idea, { stage: 'talking', on: second }]);
    expect(movedTo(dragged, 'idea', second)).toEqual([idea]);
  });

  test('keeps where it began, also on the first day', () => {
    expect(movedTo([idea], 'sent', first)).toEqual([idea, { stage: 'sent', on: first }]);
  });
});

describe('the name of a stage', () => {
  test('is the owner’s where there is one', () => {
    const names = renameStage({}, 'talking', '  Interviews ');
    expect(stageName('talking', names)).toBe('Interviews');
    expect(stageName('offer', names)).toBe('Offer');
  });

  test('is ours again once it is emptied, or typed as ours', () => {
    expect(renameStage({ sent: 'Applied', offer: 'Yes' }, 'sent', '')).toEqual({ offer: 'Yes' });
    expect(renameStage({ sent: 'Applied' }, 'sent', 'Sent')).toEqual({});
  });
});
