import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/domain/network';
import type { MapPositions } from '../../../src/map/layout/diffNodes';
import { type MapMode, PERSON_DISTANCE } from '../../../src/map/layout/layoutInput';
import { countByRing, ORBIT_GAP, ringBands } from '../../../src/map/layout/rings';
import { nodesForMode } from '../../../src/map/layout/toLayoutInput';
import { aNetwork, aNode, anEdge, layOut, networks, smallestDistance } from '../builders';

const MODES: readonly MapMode[] = ['rings', 'whole'];

/** How far the one who moved most has moved, among those who are on both. */
function largestMove(before: MapPositions, after: MapPositions): number {
  return Math.max(
    0,
    ...[...before].map(([id, from]) => {
      const to = after.get(id);
      return to === undefined ? 0 : Math.hypot(to.x - from.x, to.y - from.y);
    }),
  );
}

const withNewcomer = (network: Network): Network =>
  aNetwork(
    [...network.nodes, aNode('newcomer', { layer: 'tertiary', group: 'Energy' })],
    [...network.edges, anEdge(0, network.nodes.length)],
  );

describe.each(MODES)('a layout (%s)', (mode) => {
  it('leaves no two people overlapping at rest', () => {
    fc.assert(
      fc.property(networks(120), (network) => {
        const { positions } = layOut(network, mode);
        expect(smallestDistance(positions)).toBeGreaterThanOrEqual(PERSON_DISTANCE - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves no two people overlapping once newcomers have joined those who had a place', () => {
    fc.assert(
      fc.property(networks(60), networks(40), (first, more) => {
        const { kept } = layOut(first, mode);
        const joined = aNetwork([
          ...first.nodes,
          ...more.nodes.map((node) => ({ ...node, id: `new ${node.id}` })),
        ]);
        const { positions } = layOut(joined, mode, kept);
        expect(smallestDistance(positions)).toBeGreaterThanOrEqual(PERSON_DISTANCE - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same, to the last digit, for the same people', () => {
    fc.assert(
      fc.property(networks(80), (network) => {
        expect(layOut(network, mode).positions).toEqual(layOut(network, mode).positions);
      }),
      { numRuns: 15 },
    );
  });

  it('has finite positions for people without ties or groups', () => {
    const strangers = Array.from({ length: 50 }, (_, at) => aNode(`stranger ${at}`));
    for (const position of layOut(aNetwork(strangers), mode).kept.values()) {
      expect(Number.isFinite(position.x) && Number.isFinite(position.y)).toBe(true);
    }
  });

  it('is empty for nobody', () => {
    expect(layOut(aNetwork([]), mode).positions.x).toHaveLength(0);
  });

  it('leaves everybody where they were when nobody came or went', () => {
    fc.assert(
      fc.property(networks(80), (network) => {
        const { kept } = layOut(network, mode);
        expect(largestMove(kept, layOut(network, mode, kept).kept)).toBeLessThan(1e-6);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the rings', () => {
  it('keep primary within secondary within tertiary, without touching', () => {
    fc.assert(
      fc.property(networks(150), (network) => {
        const { kept } = layOut(network, 'rings');
        const reach = (layer: string) => {
          const radii = [...kept.values()]
            .filter((position) => position.layer === layer)
            .map(({ x, y }) => Math.hypot(x, y));
          return { from: Math.min(...radii), to: Math.max(...radii) };
        };
        const [primary, secondary, tertiary] = [
          reach('primary'),
          reach('secondary'),
          reach('tertiary'),
        ];
        const apart = PERSON_DISTANCE;
        expect(secondary.from - primary.to).toBeGreaterThan(apart);
        expect(tertiary.from - secondary.to).toBeGreaterThan(apart);
        expect(tertiary.from - primary.to).toBeGreaterThan(apart);
      }),
      { numRuns: 40 },
    );
  });

  it('put everybody on an orbit of their layer', () => {
    fc.assert(
      fc.property(networks(150), (network) => {
        const { kept } = layOut(network, 'rings');
        const nodes = nodesForMode(network, 'rings');
        const bands = ringBands(countByRing(nodes.map((node) => node.layer)));
        for (const { x, y, layer } of kept.values()) {
          const orbits = bands.find((band) => band.layer === layer)?.orbits ?? [];
          const off = Math.min(...orbits.map((orbit) => Math.abs(orbit - Math.hypot(x, y))));
          expect(off).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leave out the unplaced', () => {
    const network = aNetwork([aNode('ada'), aNode('bo', { layer: 'unplaced' })]);
    expect([...layOut(network, 'rings').kept.keys()]).toEqual(['ada']);
  });

  it('gather a group at one angle', () => {
    const groups = ['Energy', 'Health', 'Media', 'Law'];
    const nodes = Array.from({ length: 40 }, (_, at) =>
      aNode(`person ${at}`, { group: groups[at % 4] ?? '' }),
    );
    const { kept } = layOut(aNetwork(nodes), 'rings');
    for (const group of groups) {
      const members = nodes.filter((node) => node.group === group);
      const directions = members.map((node) => {
        const { x, y } = kept.get(node.id) ?? { x: 0, y: 0 };
        return { x: x / Math.hypot(x, y), y: y / Math.hypot(x, y) };
      });
      const sum = directions.reduce((all, one) => ({ x: all.x + one.x, y: all.y + one.y }));
      // 1 where all stand at one angle, 0 where they are spread all round; a quarter of the circle gives 0.9.
      expect(Math.hypot(sum.x, sum.y) / members.length).toBeGreaterThan(0.8);
    }
  });

  it('put the warmest of a group on the inner orbits', () => {
    const nodes = Array.from({ length: 60 }, (_, at) => aNode(`person ${at}`, { warmth: at / 60 }));
    const { kept } = layOut(aNetwork(nodes), 'rings');
    const radiusOf = (at: number) => {
      const { x, y } = kept.get(`person ${at}`) ?? { x: 0, y: 0 };
      return Math.hypot(x, y);
    };
    expect(radiusOf(59)).toBeLessThan(radiusOf(0));
  });

  it('move nobody further than one orbit when somebody is added', () => {
    fc.assert(
      fc.property(networks(150), (network) => {
        const { kept } = layOut(network, 'rings');
        const after = layOut(withNewcomer(network), 'rings', kept).kept;
        // With fewer known than new there is no place to remember.
        if (kept.size < 2) return;
        expect(largestMove(kept, after)).toBeLessThan(ORBIT_GAP + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('keep the angle of somebody whose layer changes, and the place of all others', () => {
    const nodes = Array.from({ length: 30 }, (_, at) => aNode(`person ${at}`));
    const { kept } = layOut(aNetwork(nodes), 'rings');
    const promoted = nodes.map((node) =>
      node.id === 'person 7' ? { ...node, layer: 'primary' as const } : node,
    );
    const after = layOut(aNetwork(promoted), 'rings', kept).kept;
    const angleOf = (positions: MapPositions) => {
      const { x, y } = positions.get('person 7') ?? { x: 0, y: 0 };
      return Math.atan2(y, x);
    };
    expect(angleOf(after)).toBeCloseTo(angleOf(kept), 6);
    expect(after.get('person 8')).toEqual(kept.get('person 8'));
  });
});

describe('the whole network', () => {
  it('moves nobody when somebody is added', () => {
    fc.assert(
      fc.property(networks(100), (network) => {
        const { kept } = layOut(network, 'whole');
        const after = layOut(withNewcomer(network), 'whole', kept).kept;
        expect(largestMove(kept, after)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('puts a newcomer beside those they are tied to', () => {
    const nodes = Array.from({ length: 60 }, (_, at) => aNode(`person ${at}`));
    const chain = nodes.slice(1).map((_, at) => anEdge(at, at + 1));
    const { kept } = layOut(aNetwork(nodes, chain), 'whole');
    const joined = aNetwork([...nodes, aNode('newcomer')], [...chain, anEdge(30, 60)]);
    const after = layOut(joined, 'whole', kept).kept;
    const newcomer = after.get('newcomer') ?? { x: 0, y: 0 };
    const nearer = [...after].filter(
      ([, { x, y }]) =>
        Math.hypot(x - newcomer.x, y - newcomer.y) <
        Math.hypot(
          (after.get('person 30')?.x ?? 0) - newcomer.x,
          (after.get('person 30')?.y ?? 0) - newcomer.y,
        ),
    );
    expect(nearer.length).toBeLessThan(6);
  });

  it('gathers people of one group who have no ties', () => {
    const nodes = Array.from({ length: 80 }, (_, at) =>
      aNode(`person ${at}`, { group: at % 2 === 0 ? 'Energy' : 'Health' }),
    );
    const { kept } = layOut(aNetwork(nodes), 'whole');
    const middleOf = (parity: number) => {
      const members = nodes.filter((_, at) => at % 2 === parity).map((node) => kept.get(node.id));
      const mean = (axis: 'x' | 'y') =>
        members.reduce((sum, each) => sum + (each?.[axis] ?? 0), 0) / members.length;
      return { x: mean('x'), y: mean('y') };
    };
    const [energy, health] = [middleOf(0), middleOf(1)];
    expect(Math.hypot(energy.x - health.x, energy.y - health.y)).toBeGreaterThan(60);
  });
});
