/** Pixels of one line, where a wheel counts in lines. */
const LINE = 16;
const PAGE = 400;
/** A notch of a wheel (100 pixels) zooms by 1.2; a trackpad's pinch comes in smaller numbers and with Ctrl. */
const PER_PIXEL = 0.0018;
const PER_PINCHED_PIXEL = 0.01;
/** One event never zooms further than this, however fast the wheel is spun. */
const MOST_PIXELS = 240;

/** The factor by which a wheel's event zooms: above 1 for a turn away from oneself. */
export function wheelZoom(event: {
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
}): number {
  const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
  const pixels = Math.min(Math.max(event.deltaY * unit, -MOST_PIXELS), MOST_PIXELS);
  const rate = event.ctrlKey && event.deltaMode === 0 ? PER_PINCHED_PIXEL : PER_PIXEL;
  return Math.exp(-pixels * rate);
}
