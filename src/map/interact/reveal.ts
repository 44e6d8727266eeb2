import { type Box, boxesTouch } from '../render/labels';
import { type Camera, type Point, panBy, type Size, toScreen } from './camera';

/** Whoever is chosen stands at least so far within what is seen, so that the name has room too (pixels). */
const MARGIN: Point = { x: 72, y: 48 };

/** The largest part of the canvas beside a box that lies over it; all of it where none does. */
export function clearPart({ width, height }: Size, cover: Box | null): Box {
  const all = { left: 0, top: 0, right: width, bottom: height };
  if (cover === null || !boxesTouch(all, cover)) return all;
  const parts = [
    { ...all, bottom: cover.top },
    { ...all, right: cover.left },
    { ...all, left: cover.right },
    { ...all, top: cover.bottom },
  ];
  return parts.reduce((best, part) => (areaOf(part) > areaOf(best) ? part : best));
}

/** The camera moved by no more than it takes for a point of the map to be within a part of the canvas; null where it is. */
export function panInto(camera: Camera, size: Size, point: Point, seen: Box): Camera | null {
  const { x, y } = toScreen(camera, size, point);
  const dx = wayInto(x, seen.left, seen.right, MARGIN.x);
  const dy = wayInto(y, seen.top, seen.bottom, MARGIN.y);
  return dx === 0 && dy === 0 ? null : panBy(camera, dx, dy);
}

/** How far a value is to go to lie between two others, with a margin as far as there is room for one. */
function wayInto(value: number, low: number, high: number, margin: number): number {
  const room = Math.min(margin, (high - low) / 2);
  return Math.min(Math.max(value, low + room), high - room) - value;
}

const areaOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);
