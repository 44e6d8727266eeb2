import { overlay } from './overlay';

/** Where the command key is the one that others call Ctrl. */
export const isApple = (platform: string): boolean => /Mac|iPhone|iPad/.test(platform);

/** Listens for Ctrl or Cmd with K, and for '?' where nobody is typing. */
export function followOverlayKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const wanted = overlayOf(event);
    if (!wanted || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    overlay.value = wanted;
  });
}

function overlayOf(event: KeyboardEvent): 'palette' | 'shortcuts' | null {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  const isCommand = isApple(navigator.platform) ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (isCommand && !shiftKey && key.toLowerCase() === 'k') return 'palette';
  return key === '?' && !ctrlKey && !metaKey && !isTyping(target) ? 'shortcuts' : null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null);
