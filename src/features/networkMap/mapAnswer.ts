import { type Coverage, coverage } from '../../domain/coverage';
import type { Path } from '../../domain/path';
import type { Id } from '../../domain/record';
import { aimOf, type HelpKind, type Seat, type Target } from '../../domain/target';
import type { MapSeat } from '../../map/render/seats';
import type { WayFinder } from '../shared/useWayFinder';

/** An empty seat of the goal, as the map and the list show it. */
export interface Gap extends MapSeat {
  readonly coverage: Coverage;
  readonly targetName: string;
}

/** What the map answers for a goal: the warmest way in to any of its targets, and its empty seats. */
export interface MapAnswer {
  readonly path: Path | null;
  /** The target that the way leads to. */
  readonly target: Target | null;
  readonly targetName: string;
  /** Which step is the weakest, 0 for the one from the owner; null where there is one step only. */
  readonly weakestStep: number | null;
  readonly gaps: readonly Gap[];
}

const HELP_WORDS: Readonly<Record<HelpKind, string>> = {
  knowledge: 'Knowledge',
  introduction: 'Introductions',
  opportunity: 'Opportunities',
};

/** The answer for the targets and seats of one goal. */
export function mapAnswer(
  finder: WayFinder,
  targets: readonly Target[],
  seats: readonly Seat[],
): MapAnswer {
  const rows = coverage({
    targets,
    seats,
    network: finder.network,
    firstHops: finder.firstHops,
    endIdsByTargetId: new Map(
      targets.map((target) => {
        const aim = aimOf(target);
        return [target.id, aim === null ? [] : finder.endsOf(aim)];
      }),
    ),
    avoided: finder.avoided,
  });
  const targetsById = new Map(targets.map((target) => [target.id, target]));
  const best = rows.reduce<Coverage | null>(
    (most, row) => ((row.path?.value ?? 0) > (most?.path?.value ?? 0) ? row : most),
    null,
  );
  const target = best === null ? null : (targetsById.get(best.targetId) ?? null);
  const path = best?.path ?? null;
  return {
    path,
    target,
    targetName: target === null ? '' : nameOfTarget(target, finder),
    weakestStep: path !== null && path.hops.length > 1 ? path.hops.indexOf(path.weakest) : null,
    gaps: rows
      .filter((row) => row.state === 'gap')
      .flatMap((row) => {
        const of = targetsById.get(row.targetId);
        if (of === undefined) return [];
        const targetName = nameOfTarget(of, finder);
        return [
          {
            id: `${row.targetId}/${row.help}`,
            label: `${HELP_WORDS[row.help]}: ${targetName}`,
            coverage: row,
            targetName,
          },
        ];
      }),
  };
}

function nameOfTarget(target: Target, { organizations, people }: WayFinder): string {
  const named = (id: Id | null, names: ReadonlyMap<Id, { readonly name: string }>): string =>
    (id === null ? undefined : names.get(id)?.name) ?? 'a target in the trash';
  switch (target.kind) {
    case 'organization':
      return named(target.organizationId, organizations);
    case 'person':
      return named(target.personId, people);
    default:
      return target.text;
  }
}
