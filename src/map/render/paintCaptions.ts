import { type Point, type Size, toScreen } from '../interact/camera';
import type { RingBand, RingLayer } from '../layout/rings';
import { type Box, boxesTouch } from './labels';
import { CROWD } from './levelOfDetail';
import type { PaintContext } from './paintContext';
import { fitText, paintTexts, textBox } from './paintText';
import type { PreparedFrame } from './prepareFrame';

const RING_CAPTIONS: Readonly<Record<RingLayer, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
};

/** The owner's disc, in the map's coordinates, and its limits on the canvas (pixels). */
const OWNER_RADIUS = 22;
const SMALLEST_OWNER = 7;
const LARGEST_OWNER = 30;
/** From here on the word fits into the disc. */
const OWNER_WITH_WORD = 15;

/** How far outside the rings groups are named (pixels). */
const GROUP_DISTANCE = 12;
/** Turns (radians) that are tried for a group's name, the nearest first. */
const GROUP_TURNS = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36];

/** How far above the people on its outermost orbit a ring is named (pixels). */
const RING_DISTANCE = 9;

/**
 * Paints 'You' in the middle of the rings and the names of rings and groups. Returns the boxes that are taken
 * then. The whole network has no middle, and none of these words.
 */
export function paintCaptions(context: PaintContext, frame: PreparedFrame): readonly Box[] {
  const { scene, camera, viewport } = frame;
  const taken: Box[] = [...viewport.covered];
  if (scene.mode !== 'rings') return taken;
  const centre = toScreen(camera, viewport, { x: 0, y: 0 });
  paintOwner(context, frame, centre, taken);
  for (const band of scene.bands) captionRing(context, frame, band, centre, taken);
  captionGroups(context, frame, centre, taken);
  return taken;
}

function paintOwner(
  context: PaintContext,
  { camera, palette }: PreparedFrame,
  { x, y }: Point,
  taken: Box[],
): void {
  const radius = Math.min(Math.max(OWNER_RADIUS * camera.scale, SMALLEST_OWNER), LARGEST_OWNER);
  context.fillStyle = palette.text;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const isInside = radius >= OWNER_WITH_WORD;
  const word = isInside
    ? { y, color: palette.surface, halo: null }
    : { y: y + radius + 9, color: palette.text, halo: palette.surface };
  const { text, width } = fitText(context, palette, 'caption', 'You');
  paintTexts(context, palette, [{ text, x, style: 'caption', ...word }]);
  taken.push(textBox(x, word.y, width, 'caption'));
}

/** The name of a ring stands at its top; where that is out of sight or taken it isn't drawn. */
function captionRing(
  context: PaintContext,
  { camera, palette, viewport, discRadius }: PreparedFrame,
  { layer, orbits }: RingBand,
  centre: Point,
  taken: Box[],
): void {
  const y = centre.y - (orbits.at(-1) ?? 0) * camera.scale - discRadius - RING_DISTANCE;
  const { text, width } = fitText(context, palette, 'caption', RING_CAPTIONS[layer]);
  const box = textBox(centre.x, y, width, 'caption');
  if (!isWithin(box, viewport) || taken.some((other) => boxesTouch(other, box))) return;
  const color = palette.rings[layer];
  const halo = palette.surface;
  paintTexts(context, palette, [{ text, x: centre.x, y, style: 'caption', color, halo }]);
  taken.push(box);
}

/** Groups are named just outside the rings, in the direction in which they stand, where a word fits in. */
function captionGroups(
  context: PaintContext,
  frame: PreparedFrame,
  centre: Point,
  taken: Box[],
): void {
  const { palette } = frame;
  for (const caption of frame.scene.captions) {
    const { text, width } = fitText(context, palette, 'group', caption.text);
    const place = groupPlace(frame, centre, caption.angle, width, taken);
    if (place === null) continue;
    const halo = palette.surface;
    paintTexts(context, palette, [{ text, ...place, style: 'group', color: palette.muted, halo }]);
    taken.push(textBox(place.x, place.y, width, 'group'));
  }
}

/**
 * A place at the rim that covers nobody, or few where it is crowded; a little to either side where need be, and moved
 * inwards where the canvas ends. Null if there is none, or if it is out of sight.
 */
function groupPlace(
  { scene, camera, viewport, marks, countCovered }: PreparedFrame,
  centre: Point,
  angle: number,
  width: number,
  taken: readonly Box[],
): Point | null {
  const radius = scene.bounds.right * camera.scale + GROUP_DISTANCE;
  const mayCover = marks.length > CROWD ? 2 : 0;
  for (const turn of GROUP_TURNS) {
    const rimX = centre.x + radius * Math.cos(angle + turn);
    const rimY = centre.y + radius * Math.sin(angle + turn);
    const x = Math.min(Math.max(rimX, width / 2 + 4), viewport.width - width / 2 - 4);
    const y = Math.min(Math.max(rimY, 10), viewport.height - 10);
    if (Math.hypot(x - rimX, y - rimY) > width / 2 + GROUP_DISTANCE) continue;
    const box = textBox(x, y, width, 'group');
    const isFree = !taken.some((other) => boxesTouch(other, box)) && countCovered(box) <= mayCover;
    if (isFree) return { x, y };
  }
  return null;
}

function isWithin(box: Box, { width, height }: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}
