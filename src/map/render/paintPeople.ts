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

/**
 * Paints people as discs: the fill says how warm, a hollow disc that they haven't met, a dot that something is owed.
 * Discs alike are painted in one go. Whoever is selected has a ring around them.
 */
export function paintPeople(context: PaintContext, frame: PreparedFrame): void {
  const marksByLook = new Map<number, Mark[]>();
  for (const mark of frame.marks) {
    const look = lookOf(mark.person, frame);
    const alike = marksByLook.get(look);
    if (alike === undefined) marksByLook.set(look, [mark]);
    else alike.push(mark);
  }
  // Dimmed looks come first, so that nobody dimmed covers anybody who isn't.
  for (const look of [...marksByLook.keys()].sort((a, b) => a - b)) {
    paintAlike(context, frame, look, marksByLook.get(look) ?? []);
  }
  context.globalAlpha = 1;
  paintOwed(context, frame);
  paintSelected(context, frame);
}

// A look is a number: 100 for somebody not dimmed, 10 for somebody met, and the step of warmth.
const NOT_DIMMED = 100;
const MET = 10;

function lookOf(person: number, { scene, isDimmed }: PreparedFrame): number {
  const node = scene.nodes[person];
  return (
    (isDimmed(person) ? 0 : NOT_DIMMED) + (node?.met ? MET : 0) + warmthStep(node?.warmth ?? null)
  );
}

function paintAlike(
  context: PaintContext,
  { palette, discRadius, screenX, screenY }: PreparedFrame,
  look: number,
  marks: readonly Mark[],
): void {
  const met = look % NOT_DIMMED >= MET;
  const fill = palette.warmth[look % MET] ?? palette.surface;
  context.globalAlpha = 1;
  context.beginPath();
  for (const mark of marks) {
    const x = screenX[mark.person] as number;
    const y = screenY[mark.person] as number;
    context.moveTo(x + mark.radius, y);
    context.arc(x, y, mark.radius, 0, 2 * Math.PI);
  }
  // The surface below keeps ties from showing through a disc that is dimmed or hollow.
  context.fillStyle = palette.surface;
  context.fill();
  if (look < NOT_DIMMED) context.globalAlpha = DIMMED_ALPHA;
  if (met) {
    context.fillStyle = fill;
    context.fill();
  }
  const isSmall = discRadius < SMALLEST_OUTLINED;
  if (isSmall && met) return;
  context.strokeStyle = palette.edge;
  context.lineWidth = isSmall ? SMALL_OUTLINE : OUTLINE;
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
