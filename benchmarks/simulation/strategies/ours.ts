import { ASK_KINDS, type Ask, BLANK_ASK } from '../../../src/domain/ask';
import { balance } from '../../../src/domain/balance';
import { addDays, calendarDate, daysBetween } from '../../../src/domain/calendarDate';
import type { Give } from '../../../src/domain/give';
import type { Owed, PlanInput, PlanPerson } from '../../../src/domain/planner/planPerson';
import { PLAN_SETTINGS, type PlanSettings } from '../../../src/domain/planner/planSettings';
import type { PlannedTouch } from '../../../src/domain/planner/week';
import { planWeek } from '../../../src/domain/planner/week';
import type { CalendarDate } from '../../../src/domain/record';
import { type Outreach, ownResponseRate, responseChance } from '../../../src/domain/response';
import { type TieNetwork, tieNetwork } from '../../../src/domain/tieNetwork';
import { CEILING } from '../truths/parameters';
import type { OwnersRecord } from '../truths/record';
import type { Act } from '../truths/world';
import type { Strategy } from './strategy';

/** Parts of the model that an ablation takes out. */
export interface Without {
  readonly answers?: boolean;
  readonly balance?: boolean;
  readonly owed?: boolean;
}

const FIRST_DAY = calendarDate(2026, 1, 5);
if (FIRST_DAY === null) throw new Error('no first day');
const dateOf = (day: number): CalendarDate => addDays(FIRST_DAY, day);
const idOf = (person: number): string => `p${String(person).padStart(5, '0')}`;
const personOf = (id: string): number => Number(id.slice(1));
const WAITING_DAYS = 14;

/** The planner of Orrery, fed from the owner's record. */
export const ours = (
  name = 'ours',
  settings: PlanSettings = PLAN_SETTINGS,
  without: Without = {},
): Strategy => ({
  name,
  choose: (record, day) =>
    planWeek(planInput(record, day, settings, without)).touches.map((touch) => toAct(touch)),
});

function toAct(touch: PlannedTouch): Act {
  const person = personOf(touch.personId);
  const recordId = touch.reasons.find((reason) => reason.reason === 'owed')?.recordId;
  switch (touch.kind) {
    case 'promise':
      return { kind: 'promise', person, promise: Number(recordId) };
    case 'thanks':
    case 'news':
      return { kind: 'thanks', person, ask: Number(recordId) };
    case 'conversation':
      return { kind: 'conversation', person };
    case 'ask':
      if (touch.askKind === null || touch.targetId === null) throw new Error('an ask for nothing');
      return { kind: 'ask', person, ask: touch.askKind, target: Number(touch.targetId) };
    default:
      return { kind: 'message', person, article: touch.kind === 'article' };
  }
}

function planInput(
  record: OwnersRecord,
  day: number,
  settings: PlanSettings,
  without: Without,
): PlanInput {
  const today = dateOf(day);
  const onRecord = [...record.met, ...record.admired];
  const outreach = grouped(
    record.sent.map(
      (sent): Outreach => ({
        personId: idOf(sent.person),
        sentOn: dateOf(sent.day),
        time: '',
        answeredOn: sent.answered ? dateOf(sent.day) : null,
      }),
    ),
  );
  const rateOf = (people: Iterable<number>): number =>
    ownResponseRate(
      [...people].flatMap((person) => outreach.get(idOf(person)) ?? []),
      today,
    );
  // Strangers answer less: what is expected of somebody new is learnt from people like them.
  const [rateOfMet, rateOfOthers] = [rateOf(record.met), rateOf(record.admired)];
  const asks = grouped(record.asks.map(toAsk));
  const gives = grouped(record.gives.map(toGive));
  const owed = without.owed ? new Map<string, Owed[]>() : owedById(record);

  const people = onRecord.map((person): PlanPerson => {
    const personId = idOf(person);
    const rating = record.rating.get(person);
    const added = record.addedOn.get(person) ?? -400;
    const addedOn = dateOf(added);
    const closeness = rating === undefined ? null : { value: rating, ratedOn: addedOn };
    const touches = (record.touches.get(person) ?? []).map((touch) => ({
      date: dateOf(touch.day),
      kind: touch.kind,
    }));
    const talkedOn = record.conversationOn.get(person);
    const sent = outreach.get(personId) ?? [];
    return {
      personId,
      organizationId: String(record.employerOf[person]),
      met: record.met.has(person),
      closeness,
      addedOn,
      touches,
      lastConversationOn: talkedOn === undefined ? null : dateOf(talkedOn),
      conversationsInYear: touches.filter(
        (touch) => touch.kind === 'in person' && daysBetween(touch.date, today) <= 365,
      ).length,
      asksInYear: (asks.get(personId) ?? []).length,
      silences: silencesOf(sent),
      waitingForAnswer: record.sent.some(
        (one) => one.person === person && !one.answered && day - one.day <= WAITING_DAYS,
      ),
      answer: without.answers
        ? 0.5
        : responseChance(sent, record.met.has(person) ? rateOfMet : rateOfOthers, today).chance,
      balance: without.balance
        ? { atRest: false, mayAsk: ASK_KINDS }
        : balance({
            closeness,
            asks: asks.get(personId) ?? [],
            gives: gives.get(personId) ?? [],
            overruled: false,
            today,
          }),
      // A cadence is the owner's own wish; nobody is given one here, so that the model stands alone.
      cadenceElapsed: null,
      owed: owed.get(personId) ?? [],
      hasInterests: false,
      hasUntoldMilestone: false,
    };
  });
  return {
    today,
    people,
    network: recordedNetwork(record, onRecord),
    targets: record.targets.map((employer, target) => ({
      targetId: String(target),
      priority: 3,
      openHelp: [...(record.open[target] ?? [])],
      endIds: onRecord.filter((person) => record.employerOf[person] === employer).map(idOf),
    })),
    pinned: new Set(),
    avoided: new Set(),
    ceiling: CEILING,
    days: [0, 1, 2, 3, 4].map((weekday) => addDays(today, weekday)),
    settings,
  };
}

function recordedNetwork(record: OwnersRecord, onRecord: readonly number[]): TieNetwork {
  const ties = [...record.ties.values()].map(({ a, b, strength, certainty }) => ({
    ...meta(`${a}-${b}`),
    personAId: idOf(a),
    personBId: idOf(b),
    how: '',
    strength,
    certainty,
  }));
  return tieNetwork(onRecord.map(idOf), ties);
}

function owedById(record: OwnersRecord): Map<string, Owed[]> {
  const owed = new Map<string, Owed[]>();
  const add = (person: number, one: Owed): void => {
    const list = owed.get(idOf(person)) ?? [];
    owed.set(idOf(person), [...list, one]);
  };
  for (const promise of record.promises) {
    if (promise.doneOn !== null) continue;
    add(promise.person, {
      kind: 'promise',
      recordId: String(promise.id),
      due: dateOf(promise.due),
    });
  }
  for (const ask of record.asks) {
    if (!ask.granted || ask.toldOn !== null) continue;
    add(ask.person, { kind: 'news', recordId: String(ask.id), due: null });
  }
  return owed;
}

const meta = (id: string) => ({ id, createdAt: 0, updatedAt: 0, trashedAt: null });

const toAsk = (ask: OwnersRecord['asks'][number]): Ask => ({
  ...meta(String(ask.id)),
  ...BLANK_ASK,
  personId: idOf(ask.person),
  kind: ask.kind,
  state: ask.granted ? 'granted' : ask.answered ? 'declined' : 'asked',
  askedOn: dateOf(ask.day),
  answeredOn: ask.answered ? dateOf(ask.day) : null,
  outcomeToldOn: ask.toldOn === null ? null : dateOf(ask.toldOn),
});

const toGive = (give: OwnersRecord['gives'][number]): Give => ({
  ...meta(String(give.id)),
  personId: idOf(give.person),
  kind: 'resource',
  givenOn: dateOf(give.day),
  text: '',
  link: '',
  conversationId: null,
});

function grouped<T extends { readonly personId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group === undefined) groups.set(row.personId, [row]);
    else group.push(row);
  }
  return groups;
}

/** How many of the last in a row went unanswered. */
function silencesOf(sent: readonly Outreach[]): number {
  const answered = sent.findLastIndex((one) => one.answeredOn !== null);
  return sent.length - 1 - answered;
}
