import { type Point, toScreen } from '../interact/camera';
import { ORBIT_GAP, type RingBand } from '../layout/rings';
import { CLOSEST_ORBITS, MOST_ORBITS } from './levelOfDetail';
import type { PaintContext } from './paintContext';
import type { PreparedFrame } from './prepareFrame';

/** How much of a ring's colour its band and its orbits show. */
const BAND_ALPHA = 0.07;
const ORBIT_ALPHA = 0.35;

/** Paints the three rings. Nothing in the whole network, which has none. */
export function paintRings(context: PaintContext, frame: PreparedFrame): void {
  const { scene, camera, viewport } = frame;
  const centre = toScreen(camera, viewport, { x: 0, y: 0 });
  const orbitCount = scene.bands.reduce((sum, band) => sum + band.orbits.length, 0);
  const allOrbits = ORBIT_GAP * camera.scale >= CLOSEST_ORBITS && orbitCount <= MOST_ORBITS;
  for (const band of scene.bands) paintBand(context, frame, band, centre, allOrbits);
}

function paintBand(
  context: PaintContext,
  { camera, palette }: PreparedFrame,
  { layer, orbits }: RingBand,
  centre: Point,
  allOrbits: boolean,
): void {
  const inner = ((orbits[0] ?? 0) - ORBIT_GAP / 2) * camera.scale;
  const outer = ((orbits.at(-1) ?? 0) + ORBIT_GAP / 2) * camera.scale;
  context.strokeStyle = palette.rings[layer];
  context.globalAlpha = BAND_ALPHA;
  context.lineWidth = outer - inner;
  circle(context, centre, (inner + outer) / 2);
  context.globalAlpha = ORBIT_ALPHA;
  context.lineWidth = 1;
  const drawn = allOrbits ? orbits : [orbits[0] ?? 0, ...orbits.slice(1).slice(-1)];
  for (const orbit of drawn) circle(context, centre, orbit * camera.scale);
  context.globalAlpha = 1;
}

function circle(context: PaintContext, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
