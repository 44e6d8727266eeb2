import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASK_KINDS } from '../../src/domain/ask';
import { askEvidence, evidenceWeight } from '../../src/domain/askEvidence';
import { askFit, type FitInput, type FitWord, type Position } from '../../src/domain/askFit';
import { addDays } from '../../src/domain/calendarDate';
import { BLANK_FOLLOW_UP, type FollowUp } from '../../src/domain/conversation';
import type { Person } from '../../src/domain/person';
import { TODAY } from './arbitraries';
import { aConversation, aPerson } from './builders';

const NOWHERE: Position = {
  hasAim: false,
  isThere: false,
  hasPart: false,
  tieToMet: null,
  knowsThereId: null,
};

const input = (changes: Partial<FitInput> = {}): FitInput => ({
  ask: { kind: 'advice', reason: '', hope: '', mutual: '', offer: '', introducedToId: null },
  position: NOWHERE,
  evidence: [],
  gives: 0,
  openPromises: 0,
  ...changes,
});

const RANK: Readonly<Record<FitWord, number>> = { 'not yet': 0, partly: 1, yes: 2 };
const ranks = (some: FitInput) => askFit(some).map(({ word }) => RANK[word]);
const partOf = (some: FitInput, part: string) => askFit(some).find((each) => each.part === part);

const sources = (changes: Partial<Parameters<typeof askEvidence>[0]> = {}) => ({
  person: aPerson('ada'),
  conversations: [],
  followUps: [],
  projects: [],
  organizationNames: new Map<string, string>(),
  workedAt: [],
  today: TODAY,
  ...changes,
});

const aFollowUp = (changes: Partial<FollowUp>): FollowUp => ({
  id: 'f',
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
  ...BLANK_FOLLOW_UP,
  text: 'the tide tables',
  owner: 'me',
  ...changes,
});

describe('the evidence that somebody knows the owner’s work', () => {
  it('is empty where nothing is on record', () => {
    expect(askEvidence(sources())).toEqual([]);
    expect(evidenceWeight([])).toBe(0);
  });

  it('is what was talked, worked, tried and kept', () => {
    const person = aPerson('ada', {
      kinds: ['former colleague'],
      metOn: addDays(TODAY, -800),
      closeness: { value: 4, ratedOn: TODAY },
      pastRoles: [{ title: '', organizationId: 'harbor', from: null, to: null }],
    });
    const found = askEvidence(
      sources({
        person,
        conversations: [
          aConversation('a', { date: addDays(TODAY, -9) }),
          aConversation('b', { date: addDays(TODAY, -2) }),
          aConversation('c', { state: 'planned', date: addDays(TODAY, 2) }),
        ],
        followUps: [
          aFollowUp({ id: 'try', kind: 'try-out', doneAt: 1 }),
          aFollowUp({ id: 'kept', doneAt: 1 }),
          aFollowUp({ id: 'open' }),
          aFollowUp({ id: 'dropped', doneAt: 1, dropped: true }),
        ],
        projects: [{ id: 'pilot', title: 'Tide pilot' }],
        organizationNames: new Map([['harbor', 'Harbor Works']]),
        workedAt: ['harbor works'],
      }),
    );
    expect(found).toEqual([
      { evidence: 'worked together', as: 'former colleague' },
      { evidence: 'project', title: 'Tide pilot', opportunityId: 'pilot' },
      { evidence: 'conversations', count: 2, last: addDays(TODAY, -2) },
      { evidence: 'same employer', organizationId: 'harbor' },
      { evidence: 'known for years', years: 2 },
      { evidence: 'advice tried', text: 'the tide tables', followUpId: 'try' },
      { evidence: 'promises kept', count: 1 },
      { evidence: 'closeness', rating: 4 },
    ]);
  });
});

describe('what somebody said of the owner in public', () => {
  const vouch = { kind: 'endorsement', direction: 'received', date: null, skill: '' } as const;
  const evidenceOf = (vouches: Person['vouches']) =>
    askEvidence(sources({ person: aPerson('ada', { vouches }) }));

  it('is evidence, a recommendation first and the skills together', () => {
    expect(
      evidenceOf([
        { ...vouch, skill: 'Soundings' },
        { ...vouch, skill: 'Tide tables' },
        { ...vouch, kind: 'recommendation' },
      ]),
    ).toEqual([
      { evidence: 'recommendation' },
      { evidence: 'endorsement', skills: ['Soundings', 'Tide tables'] },
    ]);
    expect(evidenceWeight(evidenceOf([{ ...vouch, skill: 'Soundings' }]))).toBe(1);
    expect(evidenceWeight(evidenceOf([{ ...vouch, kind: 'recommendation' }]))).toBe(2);
  });

  it('is none where the owner spoke for them', () => {
    expect(evidenceOf([{ ...vouch, direction: 'given', skill: 'Soundings' }])).toEqual([]);
  });
});

describe('the fit of an ask', () => {
  it('is not yet anything where nothing is said and nothing on record', () => {
    for (const kind of ASK_KINDS) {
      const some = input({ ask: { ...input().ask, kind } });
      expect(ranks(some)).toEqual([0, 0, 0]);
      for (const part of askFit(some)) expect(part.raise).not.toEqual([]);
    }
  });

  it('is well positioned for a referral only from inside', () => {
    const ask = { ...input().ask, kind: 'referral' as const };
    const outside = input({ ask, position: { ...NOWHERE, hasAim: true, knowsThereId: 'bo' } });
    expect(partOf(outside, 'well positioned')).toMatchObject({
      word: 'partly',
      raise: expect.arrayContaining(['ask for an introduction instead']),
    });
    const inside = input({ ask, position: { ...NOWHERE, hasAim: true, isThere: true } });
    expect(partOf(inside, 'well positioned')?.word).toBe('yes');
  });

  it('wants more evidence for a referral than for advice, and no promise left open', () => {
    const evidence = askEvidence(sources({ conversations: [aConversation('a')] }));
    const word = (changes: Partial<FitInput>) =>
      partOf(input({ evidence, ...changes }), 'credible')?.word;
    expect(word({})).toBe('yes');
    expect(word({ ask: { ...input().ask, kind: 'referral' } })).toBe('partly');
    expect(word({ openPromises: 1 })).toBe('partly');
  });

  it('never falls when something is offered, said, given or known', () => {
    const some = fc.record({
      ask: fc.record({
        kind: fc.constantFrom(...ASK_KINDS),
        reason: fc.constantFrom('', 'you know the tides'),
        hope: fc.constant(''),
        mutual: fc.constantFrom('', 'both learn'),
        offer: fc.constantFrom('', 'my tables'),
        introducedToId: fc.constantFrom(null, 'bo'),
      }),
      position: fc.record({
        hasAim: fc.boolean(),
        isThere: fc.boolean(),
        hasPart: fc.boolean(),
        tieToMet: fc.constant(null),
        knowsThereId: fc.constantFrom(null, 'cy'),
      }),
      evidence: fc.constantFrom([], askEvidence(sources({ conversations: [aConversation('a')] }))),
      gives: fc.nat(3),
      openPromises: fc.nat(2),
    });
    fc.assert(
      fc.property(some, (before) => {
        const after: FitInput = {
          ...before,
          ask: { ...before.ask, reason: 'r', mutual: 'm', offer: 'o' },
          gives: before.gives + 1,
          evidence: [...before.evidence, { evidence: 'worked together', as: 'manager' }],
        };
        const now = ranks(after);
        for (const [index, rank] of ranks(before).entries()) {
          expect(now[index]).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
  });
});
