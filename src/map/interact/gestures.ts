import type { Point } from './camera';

/** What a pointer does, in CSS pixels of the canvas and milliseconds. */
export interface PointerInput extends Point {
  readonly type: 'down' | 'move' | 'up' | 'cancel';
  readonly pointer: number;
  readonly time: number;
}

/** What is meant by it. */
export type GestureAction =
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom'; readonly about: Point; readonly factor: number }
  | { readonly type: 'tap'; readonly at: Point }
  | { readonly type: 'doubleTap'; readonly at: Point };

/** Where a gesture stands between two inputs. */
export interface GestureState {
  /** Pointers that are down, at most two, by when they came down. */
  readonly pointers: readonly (Point & { readonly pointer: number })[];
  /** Where the first came down while it may still become a tap; null once it can't. */
  readonly tapFrom: (Point & { readonly time: number }) | null;
  readonly lastTap: (Point & { readonly time: number }) | null;
}

export interface GestureStep {
  readonly state: GestureState;
  readonly actions: readonly GestureAction[];
}

export const NO_GESTURE: GestureState = { pointers: [], tapFrom: null, lastTap: null };

/** A finger that moves less than this has not moved (pixels). */
const TAP_SLOP = 8;
/** A finger that rests longer than this is not tapping (milliseconds). */
const LONGEST_TAP = 500;
const DOUBLE_TAP_TIME = 300;
const DOUBLE_TAP_SLOP = 32;

/**
 * Reads a pointer's input: one finger pans once it has moved beyond a tap, two pinch (and pan by their middle), a tap
 * is told at once, and a second tap in time at the same place is a double tap instead. Further fingers are ignored.
 */
export function readGesture(state: GestureState, input: PointerInput): GestureStep {
  switch (input.type) {
    case 'down':
      return pointerDown(state, input);
    case 'move':
      return pointerMove(state, input);
    case 'up':
      return pointerUp(state, input);
    case 'cancel':
      return {
        state: { ...state, pointers: without(state, input), tapFrom: null },
        actions: [],
      };
  }
}

function pointerDown(state: GestureState, { pointer, x, y, time }: PointerInput): GestureStep {
  if (state.pointers.length >= 2) return { state, actions: [] };
  const isFirst = state.pointers.length === 0;
  return {
    state: {
      ...state,
      pointers: [...state.pointers, { pointer, x, y }],
      tapFrom: isFirst ? { x, y, time } : null,
    },
    actions: [],
  };
}

function pointerMove(state: GestureState, input: PointerInput): GestureStep {
  const before = state.pointers.find((each) => each.pointer === input.pointer);
  if (before === undefined) return { state, actions: [] };
  if (state.tapFrom !== null && distance(state.tapFrom, input) < TAP_SLOP) {
    return { state, actions: [] };
  }
  const after = { pointer: input.pointer, x: input.x, y: input.y };
  const pointers = state.pointers.map((each) => (each === before ? after : each));
  const other = state.pointers.find((each) => each !== before);
  return {
    state: { ...state, pointers, tapFrom: null },
    actions: other === undefined ? [panFrom(before, after)] : pinch(before, after, other),
  };
}

function pointerUp(state: GestureState, input: PointerInput): GestureStep {
  if (!state.pointers.some((each) => each.pointer === input.pointer)) return { state, actions: [] };
  const pointers = without(state, input);
  const { tapFrom, lastTap } = state;
  const isTap = tapFrom !== null && input.time - tapFrom.time < LONGEST_TAP;
  if (!isTap) return { state: { ...state, pointers, tapFrom: null }, actions: [] };
  const at = { x: tapFrom.x, y: tapFrom.y };
  const isSecond =
    lastTap !== null &&
    input.time - lastTap.time < DOUBLE_TAP_TIME &&
    distance(lastTap, at) < DOUBLE_TAP_SLOP;
  return {
    state: { pointers, tapFrom: null, lastTap: isSecond ? null : { ...at, time: input.time } },
    actions: [{ type: isSecond ? 'doubleTap' : 'tap', at }],
  };
}

function pinch(before: Point, after: Point, other: Point): GestureAction[] {
  const middleBefore = middle(before, other);
  const middleAfter = middle(after, other);
  const factor = distance(after, other) / Math.max(distance(before, other), 1);
  return [
    panFrom(middleBefore, middleAfter),
    { type: 'zoom', about: middleAfter, factor: Math.max(factor, 0.01) },
  ];
}

function panFrom(before: Point, after: Point): GestureAction {
  return { type: 'pan', dx: after.x - before.x, dy: after.y - before.y };
}

function without(state: GestureState, { pointer }: PointerInput): GestureState['pointers'] {
  return state.pointers.filter((each) => each.pointer !== pointer);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
