import type { LayoutInput } from './layoutInput';

/** The part of the circle that belongs to a group, in radians; `middle` in [0, 2π). */
export interface Sector {
  readonly middle: number;
  readonly width: number;
}

/** The top of the map, where the first sector begins. */
const TOP = -Math.PI / 2;

/**
 * Divides the circle among the groups (-1, those without one, counts as a group): each gets a sector as wide as its
 * share of the people, averaged over the rings, and groups with ties between them lie side by side as far as a greedy
 * chain finds them.
 */
export function groupSectors(input: LayoutInput): ReadonlyMap<number, Sector> {
  const shares = groupShares(input);
  const sectors = new Map<number, Sector>();
  let start = TOP;
  for (const group of chainByTies(input, shares)) {
    const width = (shares.get(group) ?? 0) * 2 * Math.PI;
    sectors.set(group, { middle: start + width / 2, width });
    start += width;
  }
  return sectors;
}

function groupShares({ count, layers, groups }: LayoutInput): Map<number, number> {
  const layerSizes = new Map<number, number>();
  for (const layer of layers) layerSizes.set(layer, (layerSizes.get(layer) ?? 0) + 1);
  const shares = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const group = groups[i] as number;
    const layerSize = layerSizes.get(layers[i] as number) ?? 1;
    shares.set(group, (shares.get(group) ?? 0) + 1 / (layerSize * layerSizes.size));
  }
  return shares;
}

/** Groups so ordered that each follows the one it has most ties with, of those left; the largest comes first. */
function chainByTies({ groups, links }: LayoutInput, shares: Map<number, number>): number[] {
  const ties = new Map<number, Map<number, number>>();
  const add = (a: number, b: number, weight: number): void => {
    const row = ties.get(a) ?? new Map<number, number>();
    row.set(b, (row.get(b) ?? 0) + weight);
    ties.set(a, row);
  };
  for (let i = 0; i < links.count; i += 1) {
    const a = groups[links.from[i] as number] as number;
    const b = groups[links.to[i] as number] as number;
    if (a === b) continue;
    add(a, b, links.weight[i] as number);
    add(b, a, links.weight[i] as number);
  }

  const bySize = [...shares.keys()].sort(
    (a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0) || a - b,
  );
  const left = new Set(bySize);
  const chain: number[] = [];
  let last: number | undefined;
  for (const largest of bySize) {
    let next = left.has(largest) ? largest : undefined;
    while (next !== undefined) {
      chain.push(next);
      left.delete(next);
      last = next;
      next = mostTied(ties.get(last), left);
    }
  }
  return chain;
}

function mostTied(
  row: ReadonlyMap<number, number> | undefined,
  left: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [group, weight] of row ?? []) {
    if (!left.has(group) || weight < most || (weight === most && group > (best ?? group))) continue;
    best = group;
    most = weight;
  }
  return best;
}
