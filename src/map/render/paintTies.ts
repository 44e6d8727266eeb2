import type { NetworkEdge } from '../../domain/network';
import type { TieCertainty } from '../../domain/person';
import { toScreen } from '../interact/camera';
import { MOST_DASHED_TIES, MOST_TIES } from './levelOfDetail';
import type { PaintContext } from './paintContext';
import type { PreparedFrame } from './prepareFrame';

/** Solid where seen oneself, dashed where told, dotted where guessed. */
const DASHES: Readonly<Record<TieCertainty, readonly number[]>> = {
  known: [],
  told: [6, 5],
  guessed: [0.1, 4.5],
};

/** Line widths for strengths 1 to 5 (pixels). */
const WIDTHS: readonly number[] = [0.8, 1.1, 1.5, 2, 2.7];
const PATH_WIDTH = 4;
/** The step of a way in that it hangs on. */
const WEAKEST_DASH = [2, 8];

const TIE_ALPHA = 0.6;
/** Ties fade as they get many, so that people stay in front of them; this many are drawn in full. */
const CALM_TIES = 50;
const FAINTEST_ALPHA = 0.14;
/** Ties get thinner as the map gets smaller, within these limits. */
const THINNEST = 0.5;
const THICKEST = 1.2;
const DIMMED_ALPHA = 0.07;
const OWN_ALPHA = 0.9;
/** Hairlines are painted a little stronger, or they would vanish on a dense screen. */
const HAIRLINE_BOOST = 1.3;

/** How far towards the middle a tie bends on the rings: 0 is straight, 1 goes through 'You'. */
const BEND = 0.28;

/** Paints ties, the firmest first and no more than MOST_TIES; those of whoever is selected, and the way in, on top. */
export function paintTies(context: PaintContext, frame: PreparedFrame): void {
  const { palette, focus, scene } = frame;
  const ties = visibleTies(frame);
  const calm = TIE_ALPHA * Math.min(1, Math.sqrt(CALM_TIES / ties.length));
  const alpha = frame.lit === null ? Math.max(FAINTEST_ALPHA, calm) : DIMMED_ALPHA;
  context.strokeStyle = palette.tie;
  if (ties.length <= MOST_DASHED_TIES) strokeEach(context, frame, ties, alpha);
  else strokeHairlines(context, frame, ties, alpha);

  if (focus.selected !== null) {
    const own = (scene.edgesOf[focus.selected] ?? [])
      .slice(0, MOST_DASHED_TIES)
      .flatMap((index) => scene.edges[index] ?? []);
    context.strokeStyle = palette.accent;
    strokeEach(context, frame, own, OWN_ALPHA);
  }
  if (focus.path.length > 0) strokePath(context, frame);
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.globalAlpha = 1;
}

function visibleTies(frame: PreparedFrame): readonly NetworkEdge[] {
  const { scene, viewport, screenX, screenY, markOf } = frame;
  const visible: NetworkEdge[] = [];
  for (const edge of scene.edges) {
    const a = markOf[edge.a] as number;
    const b = markOf[edge.b] as number;
    if (a === b) continue;
    const ax = screenX[a] as number;
    const ay = screenY[a] as number;
    const bx = screenX[b] as number;
    const by = screenY[b] as number;
    const isOut =
      Math.max(ax, bx) < 0 ||
      Math.max(ay, by) < 0 ||
      Math.min(ax, bx) > viewport.width ||
      Math.min(ay, by) > viewport.height;
    if (isOut) continue;
    visible.push(edge);
    if (visible.length >= MOST_TIES) break;
  }
  return visible;
}

/** Ties one by one: the width says how strong, dashes how certain. */
function strokeEach(
  context: PaintContext,
  frame: PreparedFrame,
  ties: readonly NetworkEdge[],
  alpha: number,
): void {
  const thickness = Math.min(Math.max(frame.camera.scale * 1.1, THINNEST), THICKEST);
  context.globalAlpha = alpha;
  context.lineCap = 'round';
  for (const tie of ties) {
    context.lineWidth = (WIDTHS[tie.strength - 1] ?? 1) * thickness;
    context.setLineDash(DASHES[tie.certainty].slice());
    context.beginPath();
    trace(context, frame, tie);
    context.stroke();
  }
}

/**
 * Ties in the hundreds, one stroke for all of a strength, which is told by how faint they are. Lines of one pixel of
 * the device or less are painted some twenty times as quickly in software as wider ones.
 */
function strokeHairlines(
  context: PaintContext,
  frame: PreparedFrame,
  ties: readonly NetworkEdge[],
  alpha: number,
): void {
  const tiesByStrength = new Map<number, NetworkEdge[]>();
  for (const tie of ties) {
    const alike = tiesByStrength.get(tie.strength);
    if (alike === undefined) tiesByStrength.set(tie.strength, [tie]);
    else alike.push(tie);
  }
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.lineWidth = 1 / frame.viewport.pixelRatio;
  for (const [strength, alike] of tiesByStrength) {
    context.globalAlpha = Math.min(1, alpha * (WIDTHS[strength - 1] ?? 1) * HAIRLINE_BOOST);
    context.beginPath();
    for (const tie of alike) trace(context, frame, tie);
    context.stroke();
  }
}

function trace(context: PaintContext, frame: PreparedFrame, tie: NetworkEdge): void {
  const { scene, camera, viewport, screenX, screenY, markOf, focus } = frame;
  const isOwn = tie.a === focus.selected || tie.b === focus.selected;
  const a = isOwn ? tie.a : (markOf[tie.a] as number);
  const b = isOwn ? tie.b : (markOf[tie.b] as number);
  const ax = screenX[a] as number;
  const ay = screenY[a] as number;
  const bx = screenX[b] as number;
  const by = screenY[b] as number;
  context.moveTo(ax, ay);
  if (scene.mode === 'whole') {
    context.lineTo(bx, by);
    return;
  }
  const centre = toScreen(camera, viewport, { x: 0, y: 0 });
  const bendX = ((ax + bx) / 2) * (1 - BEND) + centre.x * BEND;
  const bendY = ((ay + by) / 2) * (1 - BEND) + centre.y * BEND;
  context.quadraticCurveTo(bendX, bendY, bx, by);
}

/** The way in: from 'You', where there is one, through each person in turn; the weakest step dashed. */
function strokePath(context: PaintContext, frame: PreparedFrame): void {
  const { scene, camera, viewport, palette, focus, screenX, screenY } = frame;
  const stops = focus.path.map((person) => ({
    x: screenX[person] as number,
    y: screenY[person] as number,
  }));
  if (scene.mode === 'rings') stops.unshift(toScreen(camera, viewport, { x: 0, y: 0 }));
  context.strokeStyle = palette.accent;
  context.globalAlpha = 1;
  context.lineWidth = PATH_WIDTH;
  // The first step is drawn where 'You' is: in the whole network there is no place for it.
  const weakest = focus.weakest === null ? -1 : focus.weakest + (scene.mode === 'rings' ? 1 : 0);
  stops.forEach(({ x, y }, index) => {
    const before = stops[index - 1];
    if (before === undefined) return;
    context.setLineDash(index === weakest ? WEAKEST_DASH : []);
    context.beginPath();
    context.moveTo(before.x, before.y);
    context.lineTo(x, y);
    context.stroke();
  });
}
