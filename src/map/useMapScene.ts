import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Network, NetworkNode } from '../domain/network';
import type { Id } from '../domain/record';
import { diffNodes, isUnchanged, type MapPositions } from './layout/diffNodes';
import LayoutWorker from './layout/layout.worker?worker';
import { createLayoutClient, type LayoutClient } from './layout/layoutClient';
import type { LayoutPositions, MapMode } from './layout/layoutInput';
import { edgesAmong, nodesForMode, toLayoutInput } from './layout/toLayoutInput';
import { createScene, type MapScene } from './render/scene';

/** Positions kept from earlier visits, for each mode of the map. */
export type SavedPositions = Readonly<Partial<Record<MapMode, MapPositions>>>;

const NO_POSITIONS: MapPositions = new Map<Id, never>();

/**
 * The scene for the network in a mode, laid out in the worker unless everybody has a place already; null until the
 * first is there. The scene before stays until the next has settled. Positions of a new layout go to `onPositions`.
 */
export function useMapScene(
  network: Network,
  mode: MapMode,
  saved: SavedPositions | undefined,
  onPositions: ((mode: MapMode, positions: MapPositions) => void) | undefined,
): MapScene | null {
  const client = useLayoutClient();
  const settled = useRef(new Map<MapMode, MapPositions>());
  const latest = useRef({ saved, onPositions });
  latest.current = { saved, onPositions };
  const [scene, setScene] = useState<MapScene | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  // A layout that throws is a bug: the nearest boundary shows it, as it would one in this component.
  if (failure !== null) throw failure;

  const drawn = useMemo(() => {
    const nodes = nodesForMode(network, mode);
    return { mode, nodes, edges: edgesAmong(network, nodes) };
  }, [network, mode]);

  useEffect(() => {
    const known = settled.current.get(mode) ?? latest.current.saved?.[mode] ?? NO_POSITIONS;
    if (isUnchanged(diffNodes(drawn.nodes, known))) {
      setScene(createScene(mode, drawn.nodes, drawn.edges, positionsOf(drawn.nodes, known)));
      return;
    }
    const calling = new AbortController();
    const input = toLayoutInput(mode, drawn.nodes, drawn.edges, known);
    client.layout(calling.signal, input).then((positions) => {
      const kept = keepPositions(drawn.nodes, positions);
      settled.current.set(mode, kept);
      setScene(createScene(mode, drawn.nodes, drawn.edges, positions));
      latest.current.onPositions?.(mode, kept);
    }, setFailure);
    return () => calling.abort();
  }, [drawn, mode, client]);

  return scene;
}

function useLayoutClient(): LayoutClient {
  const client = useMemo(() => createLayoutClient(() => new LayoutWorker()), []);
  useEffect(() => () => client.close(), [client]);
  return client;
}

function positionsOf(nodes: readonly NetworkNode[], known: MapPositions): LayoutPositions {
  return {
    x: Float64Array.from(nodes, (node) => known.get(node.id)?.x ?? 0),
    y: Float64Array.from(nodes, (node) => known.get(node.id)?.y ?? 0),
  };
}

function keepPositions(nodes: readonly NetworkNode[], { x, y }: LayoutPositions): MapPositions {
  return new Map(
    nodes.map((node, index) => [
      node.id,
      { x: x[index] as number, y: y[index] as number, layer: node.layer },
    ]),
  );
}
