/** What a key means on the map. */
export type KeyAction =
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoomAtMiddle'; readonly factor: number }
  | { readonly type: 'fit' }
  | { readonly type: 'clear' };

/** How far an arrow key moves the map (pixels), and how much a plus zooms. */
const KEY_PAN = 64;
export const ZOOM_STEP = 1.4;

/**
 * What a key means on the map: arrows look further in their direction, plus and minus zoom, 0 shows everybody, Escape
 * clears the selection. Null for any other key, and for the browser's and screen readers' own (with Ctrl, Alt or Meta).
 */
export function keyAction(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case 'ArrowLeft':
      return { type: 'pan', dx: KEY_PAN, dy: 0 };
    case 'ArrowRight':
      return { type: 'pan', dx: -KEY_PAN, dy: 0 };
    case 'ArrowUp':
      return { type: 'pan', dx: 0, dy: KEY_PAN };
    case 'ArrowDown':
      return { type: 'pan', dx: 0, dy: -KEY_PAN };
    case '+':
    case '=':
      return { type: 'zoomAtMiddle', factor: ZOOM_STEP };
    case '-':
      return { type: 'zoomAtMiddle', factor: 1 / ZOOM_STEP };
    case '0':
      return { type: 'fit' };
    case 'Escape':
      return { type: 'clear' };
    default:
      return null;
  }
}
