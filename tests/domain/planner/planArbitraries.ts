import fc from 'fast-check';
import { ASK_KINDS } from '../../../src/domain/ask';
import type { PlanInput, PlanPerson } from '../../../src/domain/planner/planPerson';
import { PLAN_SETTINGS } from '../../../src/domain/planner/planSettings';
import { HELP_KINDS } from '../../../src/domain/target';
import { tieNetwork } from '../../../src/domain/tieNetwork';
import { closeness, datedTouch, pastDay, rating, TODAY } from '../arbitraries';
import { aTie, day } from '../builders';

export const PLAN_IDS = ['ada', 'bo', 'cy', 'dee', 'eve', 'flo', 'gus', 'hal'];

export const aPlanPerson = (personId: string, changes: Partial<PlanPerson> = {}): PlanPerson => ({
  personId,
  organizationId: null,
  met: true,
  closeness: null,
  addedOn: day('2026-01-10'),
  touches: [],
  lastConversationOn: null,
  waitingForAnswer: false,
  answer: 0.5,
  conversationsInYear: 0,
  asksInYear: 0,
  silences: 0,
  balance: { atRest: false, mayAsk: ASK_KINDS },
  cadenceElapsed: null,
  owed: [],
  hasInterests: false,
  hasUntoldMilestone: false,
  ...changes,
});

export const aPlanInput = (changes: Partial<PlanInput> = {}): PlanInput => ({
  today: TODAY,
  people: [],
  network: tieNetwork(PLAN_IDS, []),
  targets: [],
  pinned: new Set(),
  avoided: new Set(),
  ceiling: { people: 4, minutes: 60 },
  settings: PLAN_SETTINGS,
  days: [day('2026-11-23'), day('2026-11-24'), day('2026-11-26')],
  ...changes,
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });

const planPerson = (personId: string): fc.Arbitrary<PlanPerson> =>
  fc
    .record({
      organizationId: fc.constantFrom(null, 'acme', 'globe'),
      met: fc.boolean(),
      closeness,
      addedOn: pastDay,
      touches: fc.array(datedTouch, { maxLength: 4 }),
      lastConversationOn: fc.option(pastDay),
      waitingForAnswer: fc.boolean(),
      answer: unit,
      atRest: fc.boolean(),
      cadenceElapsed: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
      owed: fc.array(
        fc.record({
          kind: fc.constantFrom('promise', 'thanks', 'news'),
          recordId: fc.constant('owed'),
          due: fc.option(pastDay),
        }),
        { maxLength: 1 },
      ),
    })
    .map(({ atRest, ...fields }) =>
      aPlanPerson(personId, {
        ...fields,
        balance: { atRest, mayAsk: atRest ? [] : ASK_KINDS },
      }),
    );

const tie = fc
  .record({ pair: fc.subarray(PLAN_IDS, { minLength: 2, maxLength: 2 }), strength: rating })
  .map(({ pair, strength }) => aTie(pair[0] ?? '', pair[1] ?? '', { strength }));

export const planInput: fc.Arbitrary<PlanInput> = fc
  .record({
    people: fc.tuple(...PLAN_IDS.map(planPerson)),
    ties: fc.uniqueArray(tie, { selector: (one) => one.id, maxLength: 10 }),
    targets: fc.array(
      fc.record({
        targetId: fc.constantFrom('t1', 't2'),
        priority: fc.constantFrom(1, 2, 3),
        openHelp: fc.subarray([...HELP_KINDS]),
        endIds: fc.subarray(PLAN_IDS, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    pinned: fc.subarray(PLAN_IDS, { maxLength: 2 }),
    avoided: fc.subarray(PLAN_IDS, { maxLength: 2 }),
    ceiling: fc.record({ people: fc.nat(6), minutes: fc.nat(90) }),
  })
  .map(({ ties, pinned, avoided, ...fields }) =>
    aPlanInput({
      ...fields,
      network: tieNetwork(PLAN_IDS, ties),
      pinned: new Set(pinned),
      avoided: new Set(avoided),
    }),
  );
