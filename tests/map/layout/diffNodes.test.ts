import { describe, expect, it } from 'vitest';
import { diffNodes, isUnchanged, type MapPositions } from '../../../src/map/layout/diffNodes';
import { aNode } from '../builders';

const known: MapPositions = new Map([
  ['ada', { x: 1, y: 2, layer: 'primary' }],
  ['bo', { x: 3, y: 4, layer: 'tertiary' }],
]);

describe('comparing people with the positions kept', () => {
  it('finds who came, who went and whose layer has changed', () => {
    const nodes = [aNode('ada', { layer: 'secondary' }), aNode('cy', { layer: 'tertiary' })];
    expect(diffNodes(nodes, known)).toEqual({
      added: ['cy'],
      removed: ['bo'],
      relayered: ['ada'],
    });
  });

  it('finds nothing to do where all are as they were', () => {
    const nodes = [aNode('bo', { layer: 'tertiary' }), aNode('ada', { layer: 'primary' })];
    expect(isUnchanged(diffNodes(nodes, known))).toBe(true);
    expect(isUnchanged(diffNodes(nodes.slice(1), known))).toBe(false);
  });
});
