import { CommandPalette } from './CommandPalette';
import { overlay } from './overlay';
import { ShortcutList } from './ShortcutList';

/** What a key has asked for, over the screen. */
export default function Overlay() {
  const close = (): void => {
    overlay.value = 'none';
  };
  if (overlay.value === 'palette') return <CommandPalette onClose={close} />;
  return overlay.value === 'shortcuts' ? <ShortcutList onClose={close} /> : null;
}
