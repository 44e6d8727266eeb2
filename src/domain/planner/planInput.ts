import { answerState } from '../ask';
import { type Balance, balance } from '../balance';
import { cadenceOf, cadenceState } from '../cadence';
import { addDays, daysBetween, isoWeekday } from '../calendarDate';
import type { Conversation } from '../conversation';
import { outreachOf } from '../outreach';
import { standingWords } from '../ownerWord';
import type { Organization, Person } from '../person';
import { BLANK_PROFILE, type Profile } from '../profile';
import type { CalendarDate, Draftable, Id, Timestamp } from '../record';
import { type Outreach, ownResponseRate, responseChance } from '../response';
import { aimOf, HELP_KINDS, isAtTarget, type Seat, type Target } from '../target';
import { tieNetwork } from '../tieNetwork';
import type { Touch } from '../touch';
import { lastTouch } from '../warmth';
import type { Owed, PlanInput, PlanPerson, PlanTarget } from './planPerson';
import { byPerson, type PlanRows, touchesByPerson } from './planRows';
import { PLAN_SETTINGS } from './planSettings';

/** News older than this is told no more. */
const NEWS_LASTS_DAYS = 45;
const YEAR_DAYS = 365;

/** The Monday of the week in which a day lies. */
export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, 1 - isoWeekday(date));

/** The days of the week from that Monday on which something may be proposed. */
export function workingDays(
  monday: CalendarDate,
  { daysOff, holidays }: Pick<Profile, 'daysOff' | 'holidays'>,
): CalendarDate[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => addDays(monday, days))
    .filter((day) => !daysOff.includes(isoWeekday(day)) && !holidays.includes(day));
}

/** The owner's profile, blank where nothing was said yet. */
export const profileOf = (rows: Pick<PlanRows, 'profile'>): Draftable<Profile> =>
  rows.profile[0] ?? BLANK_PROFILE;

/**
 * What the planner weighs for the week of `today`, from the records. It looks at them as they stood
 * when the week began: what passed since Monday moves nobody up or down, so the week stays the same
 * while it is worked off. What was added since (people, ties, targets, promises that are still open)
 * counts, and the owner's word holds as of today.
 */
export function planInput(
  rows: PlanRows,
  today: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): PlanInput {
  const monday = mondayOf(today);
  const profile = profileOf(rows);
  const words = standingWords(rows.ownerWords, null, today);
  return {
    today: monday,
    people: planPeople(rows, { today, monday, dayOf, askable: words.askable }),
    network: tieNetwork(
      rows.people.map((person) => person.id),
      rows.ties,
    ),
    targets: planTargets(rows),
    pinned: words.pinned,
    avoided: words.avoided,
    ceiling: profile.weekCeiling,
    days: workingDays(monday, profile),
    settings: PLAN_SETTINGS,
  };
}

/** The targets of goals that are open, with the kinds of help that nobody gives there yet. */
export function planTargets(
  rows: Pick<PlanRows, 'goals' | 'targets' | 'seats' | 'people' | 'organizations'>,
): PlanTarget[] {
  const openGoals = new Set(
    rows.goals.filter((goal) => goal.closedAt === null).map((goal) => goal.id),
  );
  const organizationsById = new Map(rows.organizations.map((one) => [one.id, one]));
  return rows.targets
    .filter((target) => openGoals.has(target.goalId))
    .map((target) => ({
      targetId: target.id,
      priority: target.priority,
      openHelp: openHelp(rows.seats.filter((seat) => seat.targetId === target.id)),
      endIds: endIdsOf(target, rows.people, organizationsById),
    }));
}

/** Who is at a target now; nobody where what it named is gone. */
export function endIdsOf(
  target: Target,
  people: readonly Person[],
  organizationsById: ReadonlyMap<Id, Organization>,
): Id[] {
  const aim = aimOf(target);
  if (aim === null) return [];
  return people
    .filter((person) => isAtTarget(aim, person, organizationsById))
    .map((person) => person.id);
}

/** Without seats of the owner's all kinds of help are wanted; else those whose seats are all empty. */
function openHelp(seats: readonly Seat[]): (typeof HELP_KINDS)[number][] {
  return HELP_KINDS.filter((help) => {
    const ofHelp = seats.filter((seat) => seat.help === help);
    if (seats.length === 0) return true;
    return ofHelp.length > 0 && ofHelp.every((seat) => seat.personId === null);
  });
}

interface Moment {
  readonly today: CalendarDate;
  readonly monday: CalendarDate;
  readonly dayOf: (at: Timestamp) => CalendarDate;
  /** Whom the owner said may be asked although at rest. */
  readonly askable: ReadonlySet<Id>;
}

function planPeople(rows: PlanRows, moment: Moment): PlanPerson[] {
  const { monday, today, dayOf } = moment;
  const profile = profileOf(rows);
  const before = <Row extends { readonly date: CalendarDate }>(some: readonly Row[]): Row[] =>
    some.filter((row) => row.date < monday);
  const messages = byPerson(before(rows.messages), (message) => [message.personId]);
  const asks = byPerson(
    rows.asks.filter((ask) => ask.askedOn !== null && ask.askedOn < monday),
    (ask) => [ask.personId],
  );
  const touches = touchesByPerson(rows);
  const gives = byPerson(rows.gives, (give) => [give.personId]);
  const conversations = byPerson(rows.conversations, (conversation) => conversation.personIds);
  const owed = owedByPerson(rows, moment);
  const outreach = new Map(
    rows.people.map(({ id }) => [id, outreachOf(messages.get(id) ?? [], asks.get(id) ?? [])]),
  );
  // Strangers answer less: what is expected of somebody new is learnt from people like them.
  const rateOf = (met: boolean): number =>
    ownResponseRate(
      rows.people.flatMap((person) => (person.met === met ? (outreach.get(person.id) ?? []) : [])),
      monday,
    );
  const rateByMet = new Map([
    [true, rateOf(true)],
    [false, rateOf(false)],
  ]);
  const news = rows.milestones.filter(
    ({ date }) => date <= today && daysBetween(date, monday) <= NEWS_LASTS_DAYS,
  );

  return rows.people.map((person): PlanPerson => {
    const { id, met } = person;
    const addedOn = dayOf(person.createdAt);
    const talks = conversations.get(id) ?? [];
    const held = before(talks).filter(({ state }) => state === 'held' || state === 'debriefed');
    const ofMessages = messages.get(id) ?? [];
    const passed = before(touches.get(id) ?? []);
    const sent = outreach.get(id) ?? [];
    const cadence = cadenceOf(person, profile.cadences);
    const last = lastTouch(passed, monday)?.date ?? null;
    const told = new Set(ofMessages.flatMap(({ milestoneId }) => milestoneId ?? []));
    return {
      personId: id,
      organizationId: person.organizationId,
      met,
      closeness: person.closeness,
      addedOn,
      touches: passed,
      lastConversationOn: latest(held.map(({ date }) => date)),
      conversationsInYear: held.filter(({ date }) => daysBetween(date, monday) <= YEAR_DAYS).length,
      asksInYear: (asks.get(id) ?? []).filter(
        ({ askedOn }) => askedOn !== null && daysBetween(askedOn, monday) <= YEAR_DAYS,
      ).length,
      silences: silencesOf(sent, passed),
      waitingForAnswer:
        sent.some((one) => answerState(one.sentOn, one.answeredOn, monday) === 'waiting') ||
        talks.some((talk) => isAhead(talk, moment)),
      answer: responseChance(sent, rateByMet.get(met) ?? 0, monday).chance,
      balance: balanceOf(person, asks.get(id) ?? [], gives.get(id) ?? [], moment),
      cadenceElapsed:
        cadence === null ? null : cadenceState(cadence, last, addedOn, monday).elapsed,
      owed: owed.get(id) ?? [],
      hasInterests: person.interests.length > 0,
      hasUntoldMilestone: news.some((milestone) => !told.has(milestone.id)),
    };
  });
}

const balanceOf = (
  person: Person,
  asks: PlanRows['asks'],
  gives: PlanRows['gives'],
  { monday, askable }: Moment,
): Balance =>
  balance({
    closeness: person.closeness,
    asks,
    gives,
    overruled: askable.has(person.id),
    today: monday,
  });

/** Whether a talk was planned before this week, and is still to come. */
const isAhead = (
  { state, date, createdAt }: Conversation,
  { monday, dayOf }: Pick<Moment, 'monday' | 'dayOf'>,
): boolean =>
  (state === 'planned' || state === 'prepared') && date >= monday && dayOf(createdAt) < monday;

/** What was sent without an answer since something last came back, or both talked. */
function silencesOf(sent: readonly Outreach[], touches: readonly Touch[]): number {
  const heard = latest(
    touches
      .filter(({ kind }) => kind !== 'message unanswered' && kind !== 'reaction')
      .map(({ date }) => date),
  );
  return sent.filter(
    ({ sentOn, answeredOn }) => answeredOn === null && (heard === null || sentOn > heard),
  ).length;
}

const latest = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.reduce<CalendarDate | null>(
    (last, date) => (last === null || date > last ? date : last),
    null,
  );

/**
 * What the owner owes each person this week: promises due by Sunday or without a day, and news of what
 * came of an ask. A promise to several is that to the first of them. Try-outs come back by themselves.
 */
function owedByPerson(rows: PlanRows, { today, monday, dayOf }: Moment): Map<Id, Owed[]> {
  const owed = new Map<Id, Owed[]>();
  const add = (personId: Id | undefined, one: Owed): void => {
    if (personId === undefined) return;
    owed.set(personId, [...(owed.get(personId) ?? []), one]);
  };
  const sunday = addDays(monday, 6);
  for (const followUp of rows.followUps) {
    const { owner, kind, due, doneAt, snoozedUntil, createdAt, personIds, id } = followUp;
    if (owner !== 'me' || kind === 'try-out' || (due !== null && due > sunday)) continue;
    if (snoozedUntil !== null && today < snoozedUntil) continue;
    // What was both begun and done within the week was never part of its plan.
    if (doneAt !== null && (dayOf(doneAt) < monday || dayOf(createdAt) >= monday)) continue;
    add(personIds[0], { kind: kind === 'thank-you' ? 'thanks' : 'promise', recordId: id, due });
  }
  for (const { id, personId, state, answeredOn, outcomeToldOn } of rows.asks) {
    if (state !== 'granted' || answeredOn === null || answeredOn >= monday) continue;
    if (outcomeToldOn !== null && outcomeToldOn < monday) continue;
    add(personId, { kind: 'news', recordId: id, due: null });
  }
  return owed;
}
