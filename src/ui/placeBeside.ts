const GAP_PX = 4;

/**
 * Puts a fixed popover below an element, or above where there is no room, its end at the element's
 * end and within the window.
 */
export function placeBeside(popover: HTMLElement, element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  const wished = isRightToLeft ? box.left : box.right - width;
  const left = Math.max(GAP_PX, Math.min(wished, clientWidth - width - GAP_PX));
  const below = box.bottom + GAP_PX;
  const fits = below + height + GAP_PX <= clientHeight;
  popover.style.left = `${left}px`;
  popover.style.top = `${fits ? below : Math.max(GAP_PX, box.top - height - GAP_PX)}px`;
}
