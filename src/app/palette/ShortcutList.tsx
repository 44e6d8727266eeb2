import { Dialog } from '../../ui/Dialog';
import { Shortcut } from '../../ui/Shortcut';
import styles from './CommandPalette.module.css';
import { isApple } from './overlayKeys';

interface ShortcutListProps {
  readonly onClose: () => void;
}

/** Every key that does something, by what it does; alternatives beside each other. */
const shortcuts = (command: string): readonly (readonly [string, readonly string[][]])[] => [
  ['Go to anybody or anything', [[command, 'K']]],
  ['Search people and notes, on People', [['/']]],
  ['Up and down the list of people', [['↑'], ['↓']]],
  ['Done, in a note', [[command, 'Enter']]],
  ['Move the map', [['←'], ['↑'], ['→'], ['↓']]],
  ['Zoom the map', [['+'], ['−']]],
  ['Show all of the map', [['0']]],
  ['Close what is open', [['Esc']]],
  ['This list', [['?']]],
];

/** The list of keys, under '?'. */
export function ShortcutList({ onClose }: ShortcutListProps) {
  const command = isApple(navigator.platform) ? '⌘' : 'Ctrl';
  return (
    <Dialog title="Keys" open onClose={onClose} size="small">
      <dl class={styles.keys}>
        {shortcuts(command).map(([what, ways]) => (
          <div key={what} class={styles.pair}>
            <dt class={styles.what}>{what}</dt>
            <dd class={styles.pressed}>
              {ways.map((keys) => (
                <Shortcut key={keys.join()} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
