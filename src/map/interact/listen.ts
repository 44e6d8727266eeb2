import { type GestureAction, NO_GESTURE, type PointerInput, readGesture } from './gestures';
import { type KeyAction, keyAction } from './keys';
import { wheelZoom } from './wheel';

/** Turns the events of an element into what is meant by them, until the function returned is called. */
export function listenToGestures(
  element: HTMLElement,
  act: (action: GestureAction | KeyAction) => void,
): () => void {
  let state = NO_GESTURE;
  const listening = new AbortController();
  const { signal } = listening;

  function read(event: PointerEvent, type: PointerInput['type']): void {
    const { left, top } = element.getBoundingClientRect();
    const step = readGesture(state, {
      type,
      pointer: event.pointerId,
      x: event.clientX - left,
      y: event.clientY - top,
      time: event.timeStamp,
    });
    state = step.state;
    for (const action of step.actions) act(action);
  }

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      read(event, 'down');
    },
    { signal },
  );
  element.addEventListener('pointermove', (event) => read(event, 'move'), { signal });
  element.addEventListener('pointerup', (event) => read(event, 'up'), { signal });
  element.addEventListener('pointercancel', (event) => read(event, 'cancel'), { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const about = { x: event.clientX - left, y: event.clientY - top };
      act({ type: 'zoom', about, factor: wheelZoom(event) });
    },
    { signal, passive: false },
  );
  element.addEventListener(
    'keydown',
    (event) => {
      const action = keyAction(event);
      if (action === null) return;
      event.preventDefault();
      act(action);
    },
    { signal },
  );
  return () => listening.abort();
}
