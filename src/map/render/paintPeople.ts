import { MOST_OUTLINED } from './levelOfDetail';
import type { PaintContext } from './paintContext';
import { warmthStep } from './palette';
import type { Mark, PreparedFrame } from './prepareFrame';

const DIMMED_ALPHA = 0.22;
const OUTLINE = 1.25;
/** The outline of discs too small for it to be seen beside the fill; hollow discs have nothing else. */
const SMALL_OUTLINE = 0.75;
const SMALLEST_OUTLINED = 3.5;
const SELECTED_GAP = 4;
const SELECTED_WIDTH = 2.5;
/** The dot that says something is owed, beside discs of at least this radius (pixels). */
const OWED_FROM = 4;
const OWED_RADIUS = 3;
/** The ring that says something passed lately: where it lies around a disc, and its width (pixels). */
const RECENT_GAP = 2.5;
const RECENT_WIDTH = 1.25;

/**
 * Paints people as discs: the fill says how warm, a hollow disc that they haven't met, a thin ring that something passed
 * lately, a dot that something is owed.
 * Whoever is selected has a ring around them. Each disc is filled by itself, twice where it has an edge: in software
 * that is several times as quick as one path of all discs, or as a stroke.
 */
export function paintPeople(context: PaintContext, frame: PreparedFrame): void {
  const { marks, isDimmed } = frame;
  for (const mark of marks)
    if (isDimmed(mark.person)) paintDisc(context, frame, mark, DIMMED_ALPHA);
  context.globalAlpha = 1;
  // Those in front come last: nobody who steps back covers them.
  for (const mark of marks) if (!isDimmed(mark.person)) paintDisc(context, frame, mark, 1);
  context.globalAlpha = 1;
  paintRecent(context, frame);
  paintOwed(context, frame);
  paintSelected(context, frame);
}

function paintDisc(
  context: PaintContext,
  { scene, palette, marks, discRadius, screenX, screenY }: PreparedFrame,
  { person, radius }: Mark,
  alpha: number,
): void {
  const x = screenX[person] as number;
  const y = screenY[person] as number;
  const node = scene.nodes[person];
  const fill = node?.met ? palette.warmth[warmthStep(node.warmth)] : undefined;
  const isSmall = discRadius < SMALLEST_OUTLINED || marks.length > MOST_OUTLINED;
  const edge = isSmall ? SMALL_OUTLINE : OUTLINE;
  const inner = isSmall && fill !== undefined ? radius : radius - edge;
  // The surface below keeps ties from showing through somebody who steps back.
  if (alpha < 1) disc(context, palette.surface, 1, x, y, radius);
  if (inner < radius) {
    disc(context, palette.edge, alpha, x, y, radius);
    if (fill === undefined || alpha < 1) disc(context, palette.surface, 1, x, y, inner);
  }
  if (fill !== undefined) disc(context, fill, alpha, x, y, inner);
}

function disc(
  context: PaintContext,
  color: string,
  alpha: number,
  x: number,
  y: number,
  radius: number,
): void {
  context.fillStyle = color;
  context.globalAlpha = alpha;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** A thin ring around those with whom something passed lately. */
function paintRecent(context: PaintContext, frame: PreparedFrame): void {
  const { scene, palette, discRadius, screenX, screenY, marks, isDimmed } = frame;
  if (discRadius < OWED_FROM) return;
  context.beginPath();
  for (const { person, radius } of marks) {
    if (!scene.nodes[person]?.recent || isDimmed(person)) continue;
    const x = screenX[person] as number;
    const y = screenY[person] as number;
    context.moveTo(x + radius + RECENT_GAP, y);
    context.arc(x, y, radius + RECENT_GAP, 0, 2 * Math.PI);
  }
  context.strokeStyle = palette.accent;
  context.lineWidth = RECENT_WIDTH;
  context.stroke();
}

function paintOwed(context: PaintContext, frame: PreparedFrame): void {
  const { scene, palette, discRadius, screenX, screenY, marks, isDimmed } = frame;
  if (discRadius < OWED_FROM) return;
  context.beginPath();
  for (const { person } of marks) {
    if (!scene.nodes[person]?.owed || isDimmed(person)) continue;
    const x = (screenX[person] as number) + discRadius * 0.8;
    const y = (screenY[person] as number) - discRadius * 0.8;
    context.moveTo(x + OWED_RADIUS, y);
    context.arc(x, y, OWED_RADIUS, 0, 2 * Math.PI);
  }
  context.fillStyle = palette.text;
  context.fill();
  context.strokeStyle = palette.surface;
  context.lineWidth = OUTLINE;
  context.stroke();
}

function paintSelected(context: PaintContext, frame: PreparedFrame): void {
  const { focus, palette, discRadius, screenX, screenY } = frame;
  if (focus.selected === null) return;
  context.beginPath();
  context.arc(
    screenX[focus.selected] as number,
    screenY[focus.selected] as number,
    discRadius + SELECTED_GAP,
    0,
    2 * Math.PI,
  );
  context.strokeStyle = palette.accent;
  context.lineWidth = SELECTED_WIDTH;
  context.stroke();
}
