import { useEffect, useState } from 'preact/hooks';
import { type Coverage, coverage } from '../../domain/coverage';
import { aimOf, type Seat, type Target } from '../../domain/target';
import type { WayFinder } from '../shared/useWayFinder';

/** So much is done without a pause, in milliseconds: less than a frame. */
const WORK_MS = 12;

/**
 * How each seat of the targets is covered, gaps first; null until all of it is known. One target after
 * the other with pauses between, so that 40 of them hold up no tap.
 */
export function useCoverage(
  finder: WayFinder | null,
  targets: readonly Target[],
  seats: readonly Seat[],
): readonly Coverage[] | null {
  const [rows, setRows] = useState<readonly Coverage[] | null>(null);
  useEffect(() => {
    if (!finder) return;
    let wanted = true;
    void (async () => {
      const found: Coverage[] = [];
      let rested = Number.NEGATIVE_INFINITY;
      for (const target of targets) {
        if (performance.now() - rested > WORK_MS) {
          await pause();
          rested = performance.now();
        }
        if (!wanted) return;
        found.push(...coverageOf(finder, target, seats));
      }
      setRows(inOrder(found));
    })();
    return () => {
      wanted = false;
    };
  }, [finder, targets, seats]);
  return rows;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function coverageOf(finder: WayFinder, target: Target, seats: readonly Seat[]): Coverage[] {
  const { network, firstHops, avoided } = finder;
  const aim = aimOf(target);
  return coverage({
    targets: [target],
    seats: seats.filter(({ targetId }) => targetId === target.id),
    network,
    firstHops,
    endIdsByTargetId: new Map([[target.id, aim ? finder.endsOf(aim) : []]]),
    avoided,
  });
}

const RANK = { gap: 0, 'way in': 1, held: 2 } as const;

const inOrder = (rows: readonly Coverage[]): Coverage[] =>
  [...rows].sort((a, b) => RANK[a.state] - RANK[b.state] || b.priority - a.priority);
