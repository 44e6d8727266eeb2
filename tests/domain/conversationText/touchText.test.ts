import { describe, expect, it } from 'vitest';
import { TONES } from '../../../src/domain/conversationText/tone';
import {
  intentOf,
  TOUCH_TEXT_KINDS,
  type TouchContext,
  touchText,
} from '../../../src/domain/conversationText/touchText';
import { toneNotices } from '../../../src/domain/toneGuard';

const nothing: TouchContext = {
  people: [{ name: 'Dr. Ada Vale', nickname: '' }],
  project: '',
  interest: '',
  organization: '',
  learned: '',
  lastTalk: '',
  tried: '',
  outcome: '',
  owed: '',
  link: '',
  news: '',
  line: '',
};
const much: TouchContext = {
  ...nothing,
  project: 'the tide gauge.',
  interest: 'open data',
  organization: 'Harbor Works',
  learned: 'Small teams publish faster.',
  lastTalk: '3 weeks ago',
  tried: 'show one chart',
  outcome: 'two people wrote back',
  owed: 'the paper on tides',
  link: 'https://example.org/tides',
  news: 'The tables are printed',
  line: 'the cover is the blue that you chose',
};

describe('a drafted touch', () => {
  for (const [name, context] of Object.entries({ nothing, much })) {
    it(`never sounds like a transaction, with ${name} on record`, () => {
      for (const kind of TOUCH_TEXT_KINDS) {
        for (const tone of TONES) {
          const text = touchText(kind, tone, context);
          expect(toneNotices(text, intentOf(kind)), text).toEqual([]);
          expect(text).toMatch(/^(?:Hi Ada|Hello Ada|Dear Dr\. Ada Vale),\n\n/);
        }
      }
    });
  }

  it('is made of what is on record', () => {
    expect(touchText('check-in', 'plain', much)).toContain('How is it going with the tide gauge?');
    expect(touchText('article', 'plain', much)).toContain('open data:\nhttps://example.org/tides');
    expect(touchText('reflective question', 'plain', much)).toContain(
      'said 3 weeks ago has stayed with me: “Small teams publish faster”.',
    );
    expect(touchText('news', 'plain', much)).toContain('This came of it: Two people wrote back.');
    expect(touchText('promise', 'plain', much)).toContain('As promised: the paper on tides:');
    expect(touchText('milestone', 'warm', much)).toContain('The cover is the blue that you chose.');
  });
});
