import { type FirstHop, type Path, POSSIBLE_FROM, waysIn } from './path';
import type { Id } from './record';
import { HELP_KINDS, type HelpKind, type Seat, type Target } from './target';
import type { TieNetwork } from './tieNetwork';

export interface CoverageInput {
  readonly targets: readonly Target[];
  readonly seats: readonly Seat[];
  readonly network: TieNetwork;
  readonly firstHops: readonly FirstHop[];
  /** Who is at each target now; see peopleAtTarget. */
  readonly endIdsByTargetId: ReadonlyMap<Id, readonly Id[]>;
  readonly avoided: ReadonlySet<Id>;
}

/** How one kind of help at one target is covered. */
export interface Coverage {
  readonly targetId: Id;
  readonly help: HelpKind;
  readonly priority: number;
  readonly state: 'held' | 'way in' | 'gap';
  readonly seatIds: readonly Id[];
  /** Who holds a seat. */
  readonly holderIds: readonly Id[];
  /** The best path, also of a gap; null where none was found. */
  readonly path: Path | null;
  /** For a gap: who is at the target and could fill it, though the way there is too weak. */
  readonly couldFillIds: readonly Id[];
  /** For a gap: the first people of the ways in, who could open it. */
  readonly couldOpenIds: readonly Id[];
}

/**
 * For each target and kind of help: who holds the seat, or the best path. A gap is where nobody
 * holds it and the weakest hop of every path is below 0.1. Seats that the owner made count; a target
 * without any counts with all three kinds. Gaps come first, then by priority; otherwise in the order
 * of the targets.
 */
export function coverage(input: CoverageInput): Coverage[] {
  const rows = input.targets.flatMap((target) => targetCoverage(target, input));
  const rank = { gap: 0, 'way in': 1, held: 2 } as const;
  return rows.sort((a, b) => rank[a.state] - rank[b.state] || b.priority - a.priority);
}

function targetCoverage(target: Target, input: CoverageInput): Coverage[] {
  const seats = input.seats.filter((seat) => seat.targetId === target.id);
  const wanted = HELP_KINDS.filter(
    (help) => seats.length === 0 || seats.some((seat) => seat.help === help),
  );
  const endIds = input.endIdsByTargetId.get(target.id) ?? [];
  const { paths } = waysIn({ ...input, endIds, pinned: new Set() });
  const open = paths.find((path) => path.weakest.value >= POSSIBLE_FROM);

  return wanted.map((help): Coverage => {
    const ofHelp = seats.filter((seat) => seat.help === help);
    const holderIds = ofHelp.flatMap((seat) => (seat.personId === null ? [] : [seat.personId]));
    const state = holderIds.length > 0 ? 'held' : open === undefined ? 'gap' : 'way in';
    return {
      targetId: target.id,
      help,
      priority: target.priority,
      state,
      seatIds: ofHelp.map((seat) => seat.id),
      holderIds,
      path: open ?? paths[0] ?? null,
      couldFillIds: state === 'gap' ? endIds.filter((id) => !input.avoided.has(id)) : [],
      couldOpenIds: state === 'gap' ? paths.flatMap((path) => path.hops[0]?.personId ?? []) : [],
    };
  });
}
