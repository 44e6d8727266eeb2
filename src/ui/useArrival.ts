import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the part of a page that its address names: it is scrolled to and takes the focus, which the
 * heading of the page leaves to it. The element needs `tabIndex={-1}`.
 */
export function useArrival<Part extends HTMLElement>(
  isNamed: boolean,
  block: ScrollLogicalPosition,
) {
  const part = useRef<Part>(null);
  useLayoutEffect(() => {
    const element = part.current;
    if (!isNamed || !element) return;
    element.dataset.arrived = '';
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block });
  }, [isNamed]);
  return part;
}
