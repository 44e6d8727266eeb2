import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../../../src/domain/conversation';
import { genericQuestion } from '../../../src/domain/conversationText/genericQuestion';
import { bringIdeas, questionStarters } from '../../../src/domain/conversationText/prompts';
import { onRecord } from './builders';

describe('question starters', () => {
  it('open with what was learned last time, and ask what has changed', () => {
    const [first] = questionStarters(onRecord({ learned: ['Berlin hires in spring.'] }));
    expect(first).toBe(
      'Last time you told me: “Berlin hires in spring”. Have new developments changed how you see it?',
    );
  });

  it('use what is on record of the person', () => {
    const starters = questionStarters(
      onRecord({ projects: ['the lighthouse'], organization: 'Harbor Works', title: 'Pilot' }),
    ).join('\n');
    expect(starters).toContain('the lighthouse');
    expect(starters).toContain('Harbor Works');
    expect(starters).toContain('As Pilot');
  });

  it('are none where nothing is known', () => {
    expect(questionStarters(onRecord())).toEqual([]);
  });

  it('are at most six, and none of them is a generic question', () => {
    const text = fc.constantFrom('', 'tide tables', 'Harbor Works', 'charts of the coast');
    const texts = fc.array(text.filter(Boolean), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.record({
          purpose: fc.constantFrom(null, ...PURPOSES),
          goal: text,
          organization: text,
          title: text,
          projects: texts,
          interests: texts,
          valuedWork: text,
          helpfulInformation: text,
          learned: texts,
          tried: texts,
          promised: texts,
        }),
        (record) => {
          const starters = questionStarters(record);
          expect(starters.length).toBeLessThanOrEqual(6);
          for (const each of starters) expect(genericQuestion(each, record)).toBeNull();
        },
      ),
    );
  });
});

describe('ideas of what to bring', () => {
  it('put a promise first', () => {
    const [first] = bringIdeas(
      onRecord({ promised: ['Send the tide tables'], interests: ['charts'] }),
    );
    expect(first).toBe('Promised: Send the tide tables');
  });

  it('are there also where nothing is known', () => {
    expect(bringIdeas(onRecord())).toHaveLength(1);
  });
});

describe('a generic question', () => {
  it.each([
    'Could I pick your brain?',
    'What do you do exactly',
    'Tell me a bit about yourself',
    'Do you have any advice for me?',
    'How is work?',
    'How did you get into this?',
    'Where is the industry heading?',
    'What’s a typical day like?',
  ])('%j is noticed', (question) => {
    const found = genericQuestion(question, onRecord());
    expect(found).not.toBeNull();
    expect(genericQuestion(found?.sharper ?? '', onRecord())).toBeNull();
  });

  it.each([
    'What did the tide table pilot cost in its first year?',
    'Which decision do you regret?',
    'Who decides on the budget at Harbor Works?',
  ])('%j is let be', (question) => {
    expect(genericQuestion(question, onRecord())).toBeNull();
  });

  it('is sharpened by what is on record', () => {
    const found = genericQuestion('What do you do?', onRecord({ projects: ['the lighthouse'] }));
    expect(found).toEqual({
      phrase: 'What do you do',
      sharper: 'What is the hardest part of the lighthouse right now?',
    });
  });
});
