import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Lets a text box be as tall as its words, before the frame is painted. */
export function useAutoGrow(
  box: RefObject<HTMLTextAreaElement | null>,
  value: string,
  enabled: boolean,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !enabled) return;
    const edges = element.offsetHeight - element.clientHeight;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + edges}px`;
  }, [box, value, enabled]);
}
