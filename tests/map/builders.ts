import fc from 'fast-check';
import type { Network, NetworkEdge, NetworkNode } from '../../src/domain/network';
import { LAYERS, type Layer } from '../../src/domain/person';
import { computeLayout } from '../../src/map/layout/computeLayout';
import type { MapPositions } from '../../src/map/layout/diffNodes';
import type { LayoutPositions, MapMode } from '../../src/map/layout/layoutInput';
import { edgesAmong, nodesForMode, toLayoutInput } from '../../src/map/layout/toLayoutInput';

export const aNode = (id: string, changes: Partial<NetworkNode> = {}): NetworkNode => ({
  id,
  label: id,
  layer: 'secondary',
  group: '',
  warmth: 0.5,
  met: true,
  owed: false,
  recent: false,
  ...changes,
});

export const anEdge = (a: number, b: number, changes: Partial<NetworkEdge> = {}): NetworkEdge => ({
  a,
  b,
  strength: 3,
  certainty: 'known',
  ...changes,
});

export const aNetwork = (
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[] = [],
): Network => ({
  nodes,
  edges,
  unplacedCount: nodes.filter((node) => node.layer === 'unplaced').length,
});

/** Networks of up to `most` people with layers, groups and ties of all kinds. */
export const networks = (most: number): fc.Arbitrary<Network> =>
  fc
    .array(
      fc.record({
        layer: fc.constantFrom<Layer>(...LAYERS),
        group: fc.constantFrom('', 'Energy', 'Health', 'Media', 'Law'),
        warmth: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { minLength: 1, maxLength: most },
    )
    .chain((people) => {
      const index = fc.nat({ max: people.length - 1 });
      return fc.array(fc.tuple(index, index, fc.integer({ min: 1, max: 5 }))).map((pairs) =>
        aNetwork(
          people.map((person, at) => aNode(`person ${at}`, person)),
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b, strength]) => anEdge(a, b, { strength, certainty: 'told' })),
        ),
      );
    });

/** The network laid out in a mode, and its positions as they would be kept. */
export function layOut(
  network: Network,
  mode: MapMode,
  known: MapPositions = new Map(),
): { readonly positions: LayoutPositions; readonly kept: MapPositions } {
  const nodes = nodesForMode(network, mode);
  const positions = computeLayout(toLayoutInput(mode, nodes, edgesAmong(network, nodes), known));
  const kept = new Map(
    nodes.map((node, index) => [
      node.id,
      {
        x: positions.x[index] ?? Number.NaN,
        y: positions.y[index] ?? Number.NaN,
        layer: node.layer,
      },
    ]),
  );
  return { positions, kept };
}

/** The least distance between two of the positions; Infinity for fewer than two. */
export function smallestDistance({ x, y }: LayoutPositions): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let a = 0; a < x.length; a += 1) {
    for (let b = a + 1; b < x.length; b += 1) {
      const distance = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
      smallest = Math.min(smallest, distance);
    }
  }
  return smallest;
}
