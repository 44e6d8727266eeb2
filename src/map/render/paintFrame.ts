import { paintCaptions } from './paintCaptions';
import type { PaintContext } from './paintContext';
import { paintNames } from './paintNames';
import { paintPeople } from './paintPeople';
import { paintRings } from './paintRings';
import { paintSeats } from './paintSeats';
import { paintTies } from './paintTies';
import { type Frame, prepareFrame } from './prepareFrame';

/**
 * Paints one frame: rings, ties, people, seats, words, from back to front. A pure function of its arguments: nothing that an
 * earlier frame left in the context shows in a later one.
 */
export function paintFrame(context: PaintContext, frame: Frame): void {
  const { viewport } = frame;
  context.setTransform(viewport.pixelRatio, 0, 0, viewport.pixelRatio, 0, 0);
  context.clearRect(0, 0, viewport.width, viewport.height);
  const prepared = prepareFrame(frame);
  paintRings(context, prepared);
  paintTies(context, prepared);
  paintPeople(context, prepared);
  paintNames(context, prepared, paintSeats(context, prepared, paintCaptions(context, prepared)));
}
