import type { MapScene } from './render/scene';

/** How long people take to their new places (milliseconds). */
export const TRANSITION_TIME = 450;

/**
 * The scene with people on their way from where they were to where they rest; `progress` 0 to 1, slow at both ends.
 * Those who weren't there before stand at their place already.
 */
export function sceneBetween(from: MapScene, to: MapScene, progress: number): MapScene {
  const eased = easeInOut(progress);
  const placeThen = new Map(from.nodes.map((node, index) => [node.id, index]));
  const x = to.x.slice();
  const y = to.y.slice();
  to.nodes.forEach((node, index) => {
    const then = placeThen.get(node.id);
    if (then === undefined) return;
    const fromX = from.x[then] as number;
    const fromY = from.y[then] as number;
    x[index] = fromX + ((x[index] as number) - fromX) * eased;
    y[index] = fromY + ((y[index] as number) - fromY) * eased;
  });
  return { ...to, x, y };
}

/** Whether anybody who is in both scenes has another place in the second. */
export function hasMoved(from: MapScene, to: MapScene): boolean {
  const placeThen = new Map(from.nodes.map((node, index) => [node.id, index]));
  return to.nodes.some((node, index) => {
    const then = placeThen.get(node.id);
    return then !== undefined && (from.x[then] !== to.x[index] || from.y[then] !== to.y[index]);
  });
}

/** Cubic ease: 0 to 1 for 0 to 1, and level at both ends. */
export function easeInOut(progress: number): number {
  const rest = Math.min(Math.max(progress, 0), 1);
  return rest * rest * (3 - 2 * rest);
}
