import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageIntent, type ToneRule, toneNotices } from '../../src/domain/toneGuard';

const rulesOf = (text: string, intent: MessageIntent = 'check-in'): ToneRule[] =>
  toneNotices(text, intent).map((notice) => notice.rule);

describe('the tone guard', () => {
  it.each([
    'How is the migration going? Also, could you refer me for the open role?',
    'Lovely talk. Would you be willing to introduce me to Dana?',
    'Would you mind passing my CV on to your manager?',
    'Hope the launch went well! Do you know of any product openings?',
    'Is your team hiring at the moment?',
    'Would love to pick your brain over coffee.',
    'Quick favour: a look at my profile?',
    'Here’s my résumé in case it helps.',
    'I’m currently looking for a new role in energy.',
    'Can  you\nput in a good word for me?',
    'Any chance of an intro to your lead?',
  ])('notices the ask in “%s”', (text) => {
    expect(rulesOf(text)).toContain('hidden ask');
    expect(rulesOf(text, 'ask')).not.toContain('hidden ask');
  });

  it.each([
    'How did the move to the new team go? I thought of your point about small releases.',
    'This piece on grid storage made me think of your project. No need to answer.',
    'Thank you for the introduction to Dana: we talked on Tuesday and it changed my plan.',
    'Following up on our talk, here is the article that I promised.',
    'What would you look at first if you started in this field again?',
    'Congratulations on the opening of the new site!',
    'You were right about the role of regulators. Has that changed since May?',
  ])('has nothing to say about “%s”', (text) => {
    expect(toneNotices(text, 'check-in')).toEqual([]);
  });

  it('notices bargains, pressure and phrases for anybody, also in an ask', () => {
    expect(rulesOf('In return for the intro I will share my list.', 'ask')).toEqual(['bargain']);
    expect(rulesOf('I need this ASAP, you never replied.', 'ask')).toEqual([
      'pressure',
      'pressure',
    ]);
    expect(rulesOf('Just checking in. Hope this finds you well!')).toEqual(['anybody', 'anybody']);
  });

  it('notices a message that is all about its sender, unless that is its point', () => {
    const text = 'I left my job, I took my time, I wrote my book and now I teach. I am glad.';
    expect(rulesOf(text)).toEqual(['about the sender']);
    expect(rulesOf(text, 'news')).toEqual([]);
    expect(rulesOf(`${text} How are you? Is your garden in bloom, as you hoped?`)).toEqual([]);
  });

  it('points to the very words, in the order of the text', () => {
    const text = 'Just checking in — could you introduce me to Bo?';
    const notices = toneNotices(text, 'check-in');
    expect(notices.map((notice) => notice.phrase)).toEqual([
      'Just checking in',
      'could you introduce',
    ]);
    for (const { start, end, phrase } of notices) expect(text.slice(start, end)).toBe(phrase);
  });

  it('keeps its places right in any text and never throws', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(' any openings? İ ')))
      .map((parts) => parts.join(' are there'));
    fc.assert(
      fc.property(text, (some) => {
        for (const { rule, start, end, phrase } of toneNotices(some, 'thanks')) {
          if (rule !== 'about the sender') expect(some.slice(start, end)).toBe(phrase);
          expect(0 <= start && start < end && end <= some.length).toBe(true);
        }
      }),
    );
  });
});
