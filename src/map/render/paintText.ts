import { type Box, createTextFitter, textDirection } from './labels';
import type { PaintContext } from './paintContext';
import type { Palette } from './palette';

/** The kinds of words on the map: size in pixels, and weight. */
const STYLES = {
  name: { size: 12.5, weight: 500 },
  selectedName: { size: 14, weight: 600 },
  caption: { size: 12, weight: 600 },
  group: { size: 12, weight: 500 },
} as const;
export type TextStyle = keyof typeof STYLES;

/** A text in its place: (x, y) is its middle. */
export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly color: string;
  /** The colour that shows around the letters, so that they can be read over lines; null for none. */
  readonly halo: string | null;
}

const HALO_WIDTH = 3;

const fitters = new WeakMap<PaintContext, Map<string, ReturnType<typeof createTextFitter>>>();

/** A text as it will be drawn, shortened where it is too long, with its width. Measured once for each font. */
export function fitText(
  context: PaintContext,
  palette: Palette,
  style: TextStyle,
  text: string,
): { readonly text: string; readonly width: number } {
  const font = fontOf(palette, style);
  const fittersByFont = fitters.get(context) ?? new Map();
  fitters.set(context, fittersByFont);
  let fitter = fittersByFont.get(font);
  if (fitter === undefined) {
    fitter = createTextFitter((each) => {
      context.font = font;
      return context.measureText(each).width;
    });
    fittersByFont.set(font, fitter);
  }
  return fitter(text);
}

/** Draws texts of one style one after the other. */
export function paintTexts(
  context: PaintContext,
  palette: Palette,
  marks: readonly TextMark[],
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO_WIDTH;
  for (const { text, x, y, style, color, halo } of marks) {
    context.font = fontOf(palette, style);
    context.direction = textDirection(text);
    if (halo !== null) {
      context.strokeStyle = halo;
      context.strokeText(text, x, y);
    }
    context.fillStyle = color;
    context.fillText(text, x, y);
  }
}

/** The box of a text around its middle. */
export function textBox(x: number, y: number, width: number, style: TextStyle): Box {
  const height = STYLES[style].size + 3;
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

function fontOf({ fontFamily }: Palette, style: TextStyle): string {
  const { size, weight } = STYLES[style];
  return `${weight} ${size}px ${fontFamily}`;
}
