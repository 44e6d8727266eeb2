import type { Network, NetworkEdge, NetworkNode } from '../../domain/network';
import { LAYERS } from '../../domain/person';
import type { MapPositions } from './diffNodes';
import type { LayoutInput, MapMode } from './layoutInput';
import { countByRing } from './rings';

/** The people that a mode draws: on the rings, those who have been placed. */
export function nodesForMode(network: Network, mode: MapMode): readonly NetworkNode[] {
  return mode === 'whole'
    ? network.nodes
    : network.nodes.filter((node) => node.layer !== 'unplaced');
}

/** The ties among the people drawn, with `a` and `b` as indexes into `nodes`. */
export function edgesAmong(network: Network, nodes: readonly NetworkNode[]): NetworkEdge[] {
  if (nodes === network.nodes) return network.edges.slice();
  const indexById = new Map(nodes.map((node, index) => [node.id, index]));
  const indexes = network.nodes.map((node) => indexById.get(node.id) ?? -1);
  return network.edges
    .map((edge) => ({ ...edge, a: indexes[edge.a] ?? -1, b: indexes[edge.b] ?? -1 }))
    .filter((edge) => edge.a >= 0 && edge.b >= 0);
}

/** What the layout needs of the people and ties to be drawn, with the positions kept from before. */
export function toLayoutInput(
  mode: MapMode,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  known: MapPositions,
): LayoutInput {
  const knownOf = nodes.map((node) => known.get(node.id));
  const groupNumbers = new Map<string, number>();
  return {
    mode,
    count: nodes.length,
    layers: Uint8Array.from(nodes, (node) => LAYERS.indexOf(node.layer)),
    groups: Int32Array.from(nodes, ({ group }) => {
      if (group === '') return -1;
      const number = groupNumbers.get(group) ?? groupNumbers.size;
      groupNumbers.set(group, number);
      return number;
    }),
    warmth: Float32Array.from(nodes, (node) => node.warmth ?? 0),
    links: {
      count: edges.length,
      from: Uint32Array.from(edges, (edge) => edge.a),
      to: Uint32Array.from(edges, (edge) => edge.b),
      weight: Float64Array.from(edges, (edge) => linkWeight(edge.strength)),
    },
    knownX: Float64Array.from(knownOf, (position) => position?.x ?? Number.NaN),
    knownY: Float64Array.from(knownOf, (position) => position?.y ?? Number.NaN),
    knownLayers: Uint8Array.from(knownOf, (position) =>
      LAYERS.indexOf(position?.layer ?? 'unplaced'),
    ),
    knownLayerCounts: countByRing([...known.values()].map((position) => position.layer)),
  };
}

/** Strength 1 to 5 as the weight of a link: 0.5 to 1.5. */
function linkWeight(strength: number): number {
  return 0.25 + 0.25 * strength;
}
