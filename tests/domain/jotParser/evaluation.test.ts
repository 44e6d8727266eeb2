import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  KINDS,
  type LabelledJot,
  precisionOf,
  readLabelledJots,
  recallOf,
  wilsonInterval,
} from '../../../scripts/jotEvaluation';

const aLabelledJot = (partial: Partial<LabelledJot>): LabelledJot => ({
  text: '',
  today: '2026-11-23',
  locale: 'en-GB',
  known: [],
  expect: { people: [], new: [], dates: [], promises: [], introductions: [] },
  ...partial,
});

describe('the evaluation of the jot parser', () => {
  it('keeps its aim on the jots that its rules were tuned on', () => {
    const jots = readFileSync('tests/fixtures/jots/tuning.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line): LabelledJot => JSON.parse(line));
    const { scores } = evaluate(jots);
    for (const kind of KINDS) {
      expect(precisionOf(scores[kind]), `precision of ${kind}`).toBeGreaterThanOrEqual(0.95);
      expect(recallOf(scores[kind]), `recall of ${kind}`).toBeGreaterThanOrEqual(0.85);
    }
  });

  it('counts what is missing and what is not there, promises each for itself', () => {
    const jot = aLabelledJot({
      text: 'Send the deck. Book a room. Met Xolani Dube',
      expect: {
        people: ['Ana Ruiz'],
        new: ['xolani dübe'],
        dates: ['2026-11-27'],
        promises: [{ owner: 'me', due: null }],
        introductions: [],
      },
    });
    const { scores, misses } = evaluate([jot]);
    expect(scores.new).toEqual({ found: 1, right: 1, expected: 1 });
    expect(scores.promises).toEqual({ found: 2, right: 1, expected: 1 });
    expect(misses.map(({ kind, missing, extra }) => [kind, missing, extra])).toEqual([
      ['people', ['ana ruiz'], []],
      ['dates', ['2026-11-27'], []],
      ['promises', [], ['me undated']],
    ]);
  });

  it('names the lines that are no labelled jots, and reads the others', () => {
    const good = JSON.stringify(aLabelledJot({ text: 'Met Ana' }));
    const lines = [good, '{"text": ', '', '[]', '{"text": "x", "today": "2026-02-30"}', good];
    const { jots, faults } = readLabelledJots(lines.join('\r\n'));
    expect(jots.map(({ text }) => text)).toEqual(['Met Ana', 'Met Ana']);
    expect(faults.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(faults.slice(1).map(({ reason }) => reason)).toEqual(['no object', 'today is no day']);
  });

  it('gives shares with intervals by Wilson, and 1 where there is nothing to share', () => {
    const nothing = { found: 0, right: 0, expected: 0 };
    expect([precisionOf(nothing), recallOf(nothing)]).toEqual([1, 1]);
    const [low, high] = wilsonInterval(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });
});
