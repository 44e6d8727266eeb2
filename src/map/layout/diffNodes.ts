import type { Layer } from '../../domain/person';
import type { Id } from '../../domain/record';

/** Where somebody rested on the map, in its own coordinates, and the layer they were in then. */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
  readonly layer: Layer;
}

/** Positions at rest by person, for one mode of the map. Derived: they can be thrown away at any time. */
export type MapPositions = ReadonlyMap<Id, MapPosition>;

/** What has changed since the map was last at rest. */
export interface NodeDiff {
  readonly added: readonly Id[];
  readonly removed: readonly Id[];
  /** Those whose layer isn't what it was. */
  readonly relayered: readonly Id[];
}

/** Compares the people to be drawn with the positions kept. */
export function diffNodes(
  nodes: readonly { readonly id: Id; readonly layer: Layer }[],
  known: MapPositions,
): NodeDiff {
  const ids = new Set(nodes.map((node) => node.id));
  return {
    added: nodes.filter((node) => !known.has(node.id)).map((node) => node.id),
    removed: [...known.keys()].filter((id) => !ids.has(id)),
    relayered: nodes
      .filter((node) => known.has(node.id) && known.get(node.id)?.layer !== node.layer)
      .map((node) => node.id),
  };
}

/** Whether the people to be drawn can stay exactly where they were. */
export function isUnchanged({ added, removed, relayered }: NodeDiff): boolean {
  return added.length === 0 && removed.length === 0 && relayered.length === 0;
}
