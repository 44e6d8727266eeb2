import type { LayoutInput, LayoutPositions } from './layoutInput';
import { layoutRings } from './ringsLayout';
import { layoutWhole } from './wholeLayout';

/** Where everybody rests, in the mode asked for. The same input gives the same positions. */
export function computeLayout(input: LayoutInput): LayoutPositions {
  if (input.count === 0) return { x: new Float64Array(0), y: new Float64Array(0) };
  return input.mode === 'rings' ? layoutRings(input) : layoutWhole(input);
}
