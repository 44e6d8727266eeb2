import { toScreen } from '../interact/camera';
import { type Box, boxesTouch } from './labels';
import type { PaintContext } from './paintContext';
import { fitText, paintTexts, textBox } from './paintText';
import type { PreparedFrame } from './prepareFrame';

const DASH = [3, 3];
const WIDTH = 1.5;
const SELECTED_WIDTH = 2.5;
const LABEL_GAP = 9;
/** Seats smaller than this are drawn without their words (pixels). */
const NAMED_FROM = 4;

/** Paints empty seats as dashed discs, with words where there is room. Returns the boxes taken then. */
export function paintSeats(
  context: PaintContext,
  frame: PreparedFrame,
  reserved: readonly Box[],
): readonly Box[] {
  const { focus, camera, viewport, palette, discRadius, countCovered } = frame;
  const taken = [...reserved];
  focus.seats.forEach((seat, index) => {
    const isChosen = index === focus.seat;
    const { x, y } = toScreen(camera, viewport, seat);
    context.beginPath();
    context.arc(x, y, discRadius, 0, 2 * Math.PI);
    context.fillStyle = palette.surface;
    context.globalAlpha = 1;
    context.fill();
    context.strokeStyle = palette.accent;
    context.lineWidth = isChosen ? SELECTED_WIDTH : WIDTH;
    context.setLineDash(DASH);
    context.stroke();
    context.setLineDash([]);
    taken.push({
      left: x - discRadius,
      right: x + discRadius,
      top: y - discRadius,
      bottom: y + discRadius,
    });
    if (discRadius < NAMED_FROM && !isChosen) return;
    const { text, width } = fitText(context, palette, 'name', seat.label);
    const at = { x, y: y + discRadius + LABEL_GAP };
    const box = textBox(at.x, at.y, width, 'name');
    const isFree = countCovered(box) === 0 && !taken.some((other) => boxesTouch(other, box));
    if (!isChosen && !isFree) return;
    paintTexts(context, palette, [
      { text, ...at, style: 'name', color: palette.accent, halo: palette.surface },
    ]);
    taken.push(box);
  });
  return taken;
}
