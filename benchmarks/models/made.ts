import { ASK_KINDS } from '../../src/domain/ask';
import { addDays } from '../../src/domain/calendarDate';
import type { FirstHop } from '../../src/domain/path';
import type { ClosenessRating, Tie } from '../../src/domain/person';
import type { PlanInput, PlanPerson } from '../../src/domain/planner/planPerson';
import { PLAN_SETTINGS } from '../../src/domain/planner/planSettings';
import type { CalendarDate } from '../../src/domain/record';
import type { TieNetwork } from '../../src/domain/tieNetwork';
import { stream } from '../simulation/truths/random';

const TIES_EACH = 3;
const TOUCHES_EACH = 5;
const TARGETS = 10;

export interface Made {
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
  readonly firstHops: readonly FirstHop[];
  readonly people: readonly PlanPerson[];
}

/** People with three ties each, a few of them hubs, half of them met. */
export function made(size: number, seed: number, today: CalendarDate): Made {
  const next = stream(seed);
  const ids = Array.from({ length: size }, (_, index) => `p${String(index).padStart(6, '0')}`);
  const idAt = (place: number): string => ids[Math.floor(place)] ?? 'p000000';
  const ties = Array.from({ length: size * TIES_EACH }, (_, index): Tie => {
    const a = next() * size;
    const b = next() * next() * size;
    return {
      id: `t${String(index).padStart(6, '0')}`,
      createdAt: 0,
      updatedAt: 0,
      trashedAt: null,
      personAId: idAt(a),
      personBId: idAt(b),
      how: '',
      strength: (1 + Math.floor(next() * 5)) as ClosenessRating,
      certainty: 'known',
    };
  });
  const firstHops = ids
    .filter(() => next() < 0.5)
    .map((personId) => ({
      personId,
      warmth: next(),
      balance: 0,
      answer: next(),
      atRest: next() < 0.02,
    }));
  const people = ids.map(
    (personId): PlanPerson => ({
      personId,
      organizationId: `o${Math.floor((next() * size) / 10)}`,
      met: true,
      closeness: null,
      addedOn: addDays(today, -900),
      touches: Array.from({ length: TOUCHES_EACH }, () => ({
        date: addDays(today, -Math.floor(next() * 900)),
        kind: 'message answered' as const,
      })),
      lastConversationOn: next() < 0.3 ? addDays(today, -Math.floor(next() * 400)) : null,
      conversationsInYear: 0,
      asksInYear: 0,
      silences: 0,
      waitingForAnswer: false,
      answer: next(),
      balance: { atRest: false, mayAsk: ASK_KINDS },
      cadenceElapsed: next() * 2,
      owed: [],
      hasInterests: false,
      hasUntoldMilestone: false,
    }),
  );
  return { ids, ties, firstHops, people };
}

/** A week with ten targets, over a made-up network. */
export const weekInput = (
  { ids, people }: Made,
  network: TieNetwork,
  today: CalendarDate,
): PlanInput => ({
  today,
  people,
  network,
  targets: Array.from({ length: TARGETS }, (_, target) => ({
    targetId: String(target),
    priority: 1 + (target % 3),
    openHelp: ['knowledge', 'introduction'],
    endIds: ids.slice(target * 8, target * 8 + 8),
  })),
  pinned: new Set(),
  avoided: new Set(),
  ceiling: { people: 4, minutes: 60 },
  days: [0, 3, 4].map((days) => addDays(today, days)),
  settings: PLAN_SETTINGS,
});
