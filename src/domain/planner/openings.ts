import { type FirstHop, firstHopValue } from '../path';
import type { Tie } from '../person';
import type { CalendarDate, Id } from '../record';
import { tieValue } from '../tieNetwork';
import type { PlanRows } from './planRows';

/** Somebody whose role or organization matches a target, and with whom nothing was begun there. */
export interface Match {
  readonly personId: Id;
  readonly targetId: Id;
  /** The day of their last change of role in the past year; null where there was none. */
  readonly movedOn: CalendarDate | null;
}

/** Somebody met who is one tie away from somebody at a target, and wasn't asked. */
export interface OneTieAway {
  readonly personId: Id;
  readonly targetId: Id;
  readonly endId: Id;
  readonly tie: Pick<Tie, 'how' | 'strength' | 'certainty'>;
}

export interface Openings {
  /** Who changed lately first, then by the priority of the target. */
  readonly matches: readonly Match[];
  /** The most promising first. */
  readonly oneTieAway: readonly OneTieAway[];
  /** How many there are in all, of which the lists above show the first. */
  readonly matchCount: number;
  readonly oneTieAwayCount: number;
}

export interface OpeningsInput {
  readonly rows: PlanRows;
  readonly hops: readonly FirstHop[];
  readonly endIdsByTargetId: ReadonlyMap<Id, readonly Id[]>;
  /** The owner's word: people to leave out. */
  readonly avoided: ReadonlySet<Id>;
  /** Changes of role from this day on are news. */
  readonly since: CalendarDate;
}

/** More than these at once would be a list to work off, not a discovery. */
const MOST = 6;

/**
 * Openings that the record holds and nobody looked at: people whose role or organization matches a
 * target of an open goal, with whom no conversation was held since they came there, and who hold no
 * seat there and aren't the target by name; and people met who know somebody at a target and weren't
 * asked about it. People at rest and people whom the owner left out are in neither.
 */
export function hiddenOpenings(input: OpeningsInput): Openings {
  const { rows } = input;
  const openGoals = new Set(
    rows.goals.filter((goal) => goal.closedAt === null).map(({ id }) => id),
  );
  const targets = rows.targets
    .filter((target) => openGoals.has(target.goalId))
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const matches = once(targets.flatMap((target) => matchesOf(target, input)));
  matches.sort((a, b) => Number(b.movedOn !== null) - Number(a.movedOn !== null));
  const near = once(
    targets
      .flatMap((target) => oneTieAwayOf(target, input).map((one) => ({ ...one, target })))
      .sort(
        (a, b) =>
          b.value * b.target.priority - a.value * a.target.priority ||
          (a.personId < b.personId ? -1 : 1),
      ),
  ).map(({ personId, targetId, endId, tie }) => ({ personId, targetId, endId, tie }));
  return {
    matches: matches.slice(0, MOST),
    oneTieAway: near.slice(0, MOST),
    matchCount: matches.length,
    oneTieAwayCount: near.length,
  };
}

type TargetRow = PlanRows['targets'][number];

function matchesOf(
  target: TargetRow,
  { rows, endIdsByTargetId, avoided, since }: OpeningsInput,
): Match[] {
  if (target.kind === 'person') return [];
  const ends = new Set(endIdsByTargetId.get(target.id));
  const holders = new Set(
    rows.seats.filter((seat) => seat.targetId === target.id).map((seat) => seat.personId),
  );
  const talkedOn = lastTalks(rows);
  return rows.people.flatMap((person): Match[] => {
    const { id, pastRoles } = person;
    if (!ends.has(id) || holders.has(id) || avoided.has(id)) return [];
    const moved =
      pastRoles
        .flatMap(({ to }) => to ?? [])
        .sort()
        .at(-1) ?? null;
    const talked = talkedOn.get(id);
    if (talked !== undefined && (moved === null || talked >= moved)) return [];
    return [
      {
        personId: id,
        targetId: target.id,
        movedOn: moved !== null && moved >= since ? moved : null,
      },
    ];
  });
}

function lastTalks({ conversations }: PlanRows): Map<Id, CalendarDate> {
  const last = new Map<Id, CalendarDate>();
  for (const { personIds, date } of conversations) {
    for (const personId of personIds) {
      if (date > (last.get(personId) ?? '')) last.set(personId, date);
    }
  }
  return last;
}

function oneTieAwayOf(
  target: TargetRow,
  { rows, hops, endIdsByTargetId, avoided }: OpeningsInput,
): (OneTieAway & { readonly value: number })[] {
  const ends = new Set(endIdsByTargetId.get(target.id));
  const hopsById = new Map(hops.map((hop) => [hop.personId, hop]));
  const asked = new Set(
    rows.asks
      .filter(
        (ask) =>
          ask.state !== 'draft' &&
          ask.state !== 'withdrawn' &&
          (ask.targetId === target.id || ends.has(ask.introducedToId ?? '')),
      )
      .map(({ personId }) => personId),
  );
  return rows.ties.flatMap((tie) =>
    [[tie.personAId, tie.personBId] as const, [tie.personBId, tie.personAId] as const].flatMap(
      ([personId, endId]) => {
        const hop = hopsById.get(personId);
        if (!ends.has(endId) || ends.has(personId) || hop === undefined || hop.atRest) return [];
        if (asked.has(personId) || avoided.has(personId) || avoided.has(endId)) return [];
        const { how, strength, certainty } = tie;
        return [
          {
            personId,
            targetId: target.id,
            endId,
            tie: { how, strength, certainty },
            value: firstHopValue(hop) * tieValue(tie),
          },
        ];
      },
    ),
  );
}

/** The first of each person. */
function once<Row extends { readonly personId: Id }>(rows: readonly Row[]): Row[] {
  const seen = new Set<Id>();
  return rows.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}
