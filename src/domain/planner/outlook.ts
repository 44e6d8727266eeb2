import { addDays, calendarDate, endOfMonth } from '../calendarDate';
import { type Dependence, fragility } from '../fragility';
import { standingWords } from '../ownerWord';
import type { FirstHop } from '../path';
import type { CalendarDate, Id, Timestamp } from '../record';
import { firstHopsFrom, relationsFrom } from '../relations';
import { type Sameness, sameness } from '../sameness';
import { type TieNetwork, tieNetwork } from '../tieNetwork';
import { warmth } from '../warmth';
import { type Gathering, gatherings } from './gatherings';
import { hiddenOpenings, type Openings } from './openings';
import { endIdsOf } from './planInput';
import { type PlanRows, touchesByPerson } from './planRows';
import { targetNamesOf } from './thisWeek';

/** Below this share of the way to a goal, nothing is said of what hangs on one person. */
const WORTH_SAYING = 0.3;
const MOST_OF_A_GOAL = 3;

/** What hangs on whom on the way to one goal. */
export interface GoalOutlook {
  readonly goalId: Id;
  readonly text: string;
  /** The heaviest first, at most three; empty where no way is known or none hangs on one person. */
  readonly dependences: readonly Dependence[];
}

/** What a look at the whole network shows: weak spots, the same voices, openings. */
export interface Outlook {
  readonly goals: readonly GoalOutlook[];
  /** The quarter to which the sameness belongs, its first and last day. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly sameness: Sameness;
  readonly openings: Openings;
  readonly gatherings: readonly Gathering[];
  readonly targetNames: ReadonlyMap<Id, string>;
  readonly organizationNames: ReadonlyMap<Id, string>;
}

/** The first and the last day of the quarter of a year in which a day lies. */
export function quarterOf(date: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  const year = Number(date.slice(0, 4));
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  const from = calendarDate(year, first, 1);
  const last = calendarDate(year, first + 2, 1);
  if (from === null || last === null) throw new Error(`no quarter of ${date}`);
  return { from, to: endOfMonth(last) };
}

/** Looks at everything on record, as of today. */
export function outlook(
  rows: PlanRows,
  today: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): Outlook {
  const words = standingWords(rows.ownerWords, null, today);
  const network = tieNetwork(
    rows.people.map((person) => person.id),
    rows.ties,
  );
  const hops = firstHops(rows, today, dayOf);
  const organizationsById = new Map(rows.organizations.map((one) => [one.id, one]));
  const endIdsByTargetId = new Map(
    rows.targets.map((target) => [target.id, endIdsOf(target, rows.people, organizationsById)]),
  );
  const openGoalIds = new Set(
    rows.goals.filter(({ closedAt }) => closedAt === null).map(({ id }) => id),
  );
  const openTargetIds = new Set(
    rows.targets.filter(({ goalId }) => openGoalIds.has(goalId)).map(({ id }) => id),
  );
  const { from, to } = quarterOf(today);
  return {
    goals: rows.goals
      .filter((goal) => goal.closedAt === null)
      .map((goal) => ({
        goalId: goal.id,
        text: goal.text,
        dependences: dependencesOf(goal.id, rows, {
          network,
          hops,
          endIdsByTargetId,
          avoided: words.avoided,
        }),
      })),
    from,
    to,
    sameness: sameness({
      conversations: rows.conversations.filter(({ date }) => date <= today),
      people: rows.people,
      organizationsById,
      from,
      to,
    }),
    openings: hiddenOpenings({
      rows,
      hops,
      endIdsByTargetId,
      avoided: words.avoided,
      since: addDays(today, -365),
    }),
    gatherings: gatherings({
      rows,
      endIdsByTargetId: new Map(
        [...endIdsByTargetId].filter(([targetId]) => openTargetIds.has(targetId)),
      ),
      avoided: words.avoided,
      today,
    }),
    targetNames: targetNamesOf(rows),
    organizationNames: new Map(rows.organizations.map(({ id, name }) => [id, name])),
  };
}

interface Ways {
  readonly network: TieNetwork;
  readonly hops: readonly FirstHop[];
  readonly endIdsByTargetId: ReadonlyMap<Id, readonly Id[]>;
  readonly avoided: ReadonlySet<Id>;
}

function dependencesOf(goalId: Id, rows: PlanRows, ways: Ways): Dependence[] {
  return fragility({
    network: ways.network,
    firstHops: ways.hops,
    endIdsOfTargets: rows.targets
      .filter((target) => target.goalId === goalId)
      .map((target) => ways.endIdsByTargetId.get(target.id) ?? []),
    avoided: ways.avoided,
  })
    .filter(({ lost }) => lost >= WORTH_SAYING)
    .slice(0, MOST_OF_A_GOAL);
}

/** Everybody who was met, as the first person of a way. */
function firstHops(
  rows: PlanRows,
  today: CalendarDate,
  dayOf: (at: Timestamp) => CalendarDate,
): FirstHop[] {
  const touches = touchesByPerson(rows);
  const people = rows.people.map(({ id, closeness, met, createdAt }) => {
    const input = {
      closeness,
      met,
      addedOn: dayOf(createdAt),
      touches: touches.get(id) ?? [],
      today,
    };
    return { id, closeness, met, warmth: warmth(input).value };
  });
  return firstHopsFrom(people, relationsFrom({ ...rows, today }));
}
