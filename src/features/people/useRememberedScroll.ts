import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { listView } from './listView';

/** Scrolls to where the list was left, once there is something to scroll, and remembers from then on. */
export function useRememberedScroll(
  root: RefObject<HTMLElement | null>,
  scrolls: 'page' | 'pane',
  filled: boolean,
): void {
  const restored = useRef(false);
  const scroller = (): Element | null =>
    scrolls === 'page' ? document.scrollingElement : (root.current?.closest('[data-pane]') ?? null);
  useLayoutEffect(() => {
    const element = scroller();
    if (!filled || restored.current || !element) return;
    restored.current = true;
    element.scrollTop = listView.scroll[scrolls];
  }, [filled, scrolls]);
  useEffect(() => {
    const element = scroller();
    if (!element) return;
    const target: EventTarget = scrolls === 'page' ? window : element;
    const remember = (): void => {
      if (restored.current) listView.scroll[scrolls] = element.scrollTop;
    };
    target.addEventListener('scroll', remember, { passive: true });
    return () => target.removeEventListener('scroll', remember);
  }, [scrolls]);
}
