import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftPitch,
  draftRequest,
  type PitchMatter,
} from '../../src/domain/conversationText/pitchText';
import { TONES } from '../../src/domain/conversationText/tone';
import {
  countWords,
  fittingPitches,
  MOST_WORDS,
  PITCH_LENGTHS,
  PITCH_REQUESTS,
  spokenSeconds,
  WORDS_PER_MINUTE,
} from '../../src/domain/pitch';
import { pitchNotices } from '../../src/domain/pitchCheck';
import { textDifference } from '../../src/domain/textDifference';
import { aPitch } from '../support/builders';

const MATTER: PitchMatter = {
  whoIAm: 'a grid engineer',
  whatISeek: 'to work where storage is built',
  whatIBring: '',
  strengths: ['Running pilots', 'Plain writing'],
  example: 'I finished the certificate',
  why: 'the lights stay on',
};

const rulesOf = (...call: Parameters<typeof pitchNotices>): string[] =>
  pitchNotices(...call).map(({ rule }) => rule);

describe('words', () => {
  it('are counted without signs that stand alone, and take their time', () => {
    expect(countWords('')).toBe(0);
    expect(countWords("I don't chart winds – 14 of them.")).toBe(7);
    expect(spokenSeconds(WORDS_PER_MINUTE)).toBe(60);
  });
});

describe('a draft', () => {
  it('is longer the longer its length is, and never empty while a part is known', () => {
    const counts = PITCH_LENGTHS.map((length) =>
      countWords(draftPitch(aPitch({ length, tone: 'plain' }), MATTER)),
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(counts.length);
    expect(draftPitch(aPitch(), { ...MATTER, whoIAm: '', whatISeek: '', strengths: [] })).toBe('');
  });

  it('leads in what is no sentence, and leaves a sentence as it was typed', () => {
    const line = aPitch({ length: 'line' });
    expect(draftPitch(line, MATTER)).toBe(
      'I am a grid engineer. I want to work where storage is built.',
    );
    expect(draftPitch(line, { ...MATTER, whoIAm: "I'm the one who charts winds!" })).toContain(
      "I'm the one who charts winds!",
    );
    expect(draftPitch(aPitch({ tone: 'plain' }), MATTER)).toContain(
      'What I bring: Running pilots and Plain writing.',
    );
  });

  it('sounds otherwise in another tone and for another audience', () => {
    const texts = TONES.flatMap((tone) => [
      draftPitch(aPitch({ tone }), MATTER),
      draftPitch(aPitch({ tone, audienceKind: 'industry', audience: 'Climate' }), MATTER),
    ]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('and its drafted request pass the check but for proof, in every tone and of every kind', () => {
    for (const tone of TONES) {
      for (const kind of PITCH_REQUESTS) {
        for (const length of PITCH_LENGTHS) {
          const text = draftPitch(aPitch({ tone, length }), MATTER);
          const rules = rulesOf(text, draftRequest(kind, tone, 'storage'), length, '');
          expect(rules.filter((rule) => rule !== 'no proof')).toEqual([]);
        }
      }
    }
  });
});

describe('the check', () => {
  const REQUEST = 'Which step would you take first in my place?';
  const GOOD =
    'I have taken 14 pilots into daily use. I am looking for a team that builds storage.';

  it('has nothing against a short pitch with a number and one request', () => {
    expect(pitchNotices(GOOD, REQUEST, 'note', '')).toEqual([]);
    expect(pitchNotices('', REQUEST, 'note', '')).toEqual([]);
  });

  it('notices what is too long, what proves nothing, and words that say nothing', () => {
    expect(rulesOf(`${GOOD} `.repeat(9), REQUEST, 'note', '')).toEqual(['too long']);
    expect(MOST_WORDS.note).toBeLessThan(countWords(`${GOOD} `.repeat(9)));
    const vague = 'I am a passionate, truly unique team player.';
    expect(rulesOf(vague, REQUEST, 'note', '')).toEqual([
      'no proof',
      'vague',
      'vague',
      'superlative',
      'superlative',
    ]);
  });

  it('notices a second request, in the words or in the request', () => {
    expect(rulesOf(`${GOOD} Could you introduce me to Bo?`, REQUEST, 'note', '')).toEqual([
      'second request',
    ]);
    expect(rulesOf(`${GOOD} I need a referral.`, REQUEST, 'note', '')).toEqual(['second request']);
    expect(rulesOf(GOOD, 'Could you read it and could you call Bo?', 'note', '')).toEqual([
      'second request',
    ]);
  });

  it('notices a generic request, and says a sharper one from what is sought', () => {
    const [notice] = pitchNotices(GOOD, 'Could I pick your brain?', 'note', 'a team in storage');
    expect(notice).toMatchObject({ rule: 'generic request', phrase: 'pick your brain' });
    expect(JSON.stringify(notice)).toContain('a team in storage');
    expect(rulesOf(GOOD, 'Please keep me in mind.', 'note', '')).toEqual(['generic request']);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(...PITCH_LENGTHS),
        (text, ask, length) => {
          pitchNotices(text, ask, length, text);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the pitch for somebody', () => {
  it('is the one for their industry, then their layer, then anybody; those for others are left out', () => {
    const anybody = aPitch({ id: 'anybody' });
    const ring = aPitch({ id: 'ring', audienceKind: 'layer', audience: 'primary' });
    const field = aPitch({ id: 'field', audienceKind: 'industry', audience: 'climate ' });
    const ids = (layer: string, industry: string) =>
      fittingPitches([anybody, ring, field], { layer, industry }).map(({ id }) => id);
    expect(ids('primary', 'Climate')).toEqual(['field', 'ring', 'anybody']);
    expect(ids('tertiary', '')).toEqual(['anybody']);
  });
});

describe('the difference of two texts', () => {
  it('holds both of them, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '  '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDifference(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  it('is a word where one word changed', () => {
    expect(textDifference('I chart winds', 'I chart tides')).toEqual([
      { kind: 'same', text: 'I chart ' },
      { kind: 'gone', text: 'winds' },
      { kind: 'new', text: 'tides' },
    ]);
  });
});
