import { RING_LAYERS, type RingLayer } from '../layout/rings';

/** How many steps there are from cold to warm. */
export const WARMTH_STEPS = 6;

/** The colours of the map, in any form that a canvas takes. */
export interface Palette {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly tie: string;
  readonly accent: string;
  /** The edge of a disc: quieter than the accent, yet plain against the surface. */
  readonly edge: string;
  readonly onAccent: string;
  readonly rings: Readonly<Record<RingLayer, string>>;
  /** Fills from cold to warm, WARMTH_STEPS of them: the accent, paler or stronger. */
  readonly warmth: readonly string[];
  readonly fontFamily: string;
}

/** The share of the accent in the palest and in the fullest fill (per cent). */
const COLDEST = 20;
const WARMEST = 100;

/**
 * The palette by the tokens in force. `resolve` turns any CSS colour, with variables and mixtures in it, into one that
 * a canvas takes.
 */
export function readPalette(resolve: (cssColor: string) => string, fontFamily: string): Palette {
  const token = (name: string) => resolve(`var(--color-${name})`);
  const mixture = (name: string, share: number) =>
    resolve(`color-mix(in oklab, var(--color-${name}) ${share}%, var(--color-surface))`);
  const warmth = Array.from({ length: WARMTH_STEPS }, (_, step) => {
    const share = COLDEST + ((WARMEST - COLDEST) * step) / (WARMTH_STEPS - 1);
    return mixture('accent', Math.round(share));
  });
  const rings = Object.fromEntries(
    RING_LAYERS.map((layer) => [layer, token(`ring-${layer}`)]),
  ) as Record<RingLayer, string>;
  return {
    surface: token('surface'),
    text: token('text'),
    muted: token('muted'),
    line: token('line'),
    tie: mixture('muted', 60),
    accent: token('accent'),
    edge: mixture('accent', 75),
    onAccent: token('on-accent'),
    rings,
    warmth,
    fontFamily,
  };
}

/** Which step of `palette.warmth` a warmth of 0 to 1 has; the coldest where it is unknown. */
export function warmthStep(warmth: number | null): number {
  return Math.min(Math.floor((warmth ?? 0) * WARMTH_STEPS), WARMTH_STEPS - 1);
}

/** Reads the palette off an element that the page's styles apply to; the element's own colour is used as scratch. */
export function readPaletteFrom(scratch: HTMLElement): Palette {
  const style = getComputedStyle(scratch);
  const palette = readPalette((cssColor) => {
    scratch.style.setProperty('color', cssColor);
    return style.color;
  }, style.fontFamily);
  scratch.style.removeProperty('color');
  return palette;
}

/** Calls back whenever the colours may have changed: by the device's settings or by the owner's. */
export function watchPalette(onChange: () => void): () => void {
  const listening = new AbortController();
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', onChange, { signal: listening.signal });
  }
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['class', 'data-theme', 'style'],
  });
  return () => {
    listening.abort();
    observer.disconnect();
  };
}
