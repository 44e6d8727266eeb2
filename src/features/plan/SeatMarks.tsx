import { HELP_KINDS, type Seat } from '../../domain/target';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { HELP_WORDS } from '../shared/targetWords';
import styles from './SeatMarks.module.css';

/** The seats of a target: full where somebody holds one, dashed where it is empty. */
export function SeatMarks({ seats }: { readonly seats: readonly Seat[] }) {
  const marks = HELP_KINDS.flatMap((help) => {
    const ofHelp = seats.filter((seat) => seat.help === help);
    if (ofHelp.length === 0) return [];
    return [{ help, held: ofHelp.some(({ personId }) => personId !== null) }];
  });
  return (
    <span class={styles.marks}>
      {marks.map(({ help, held }) => (
        <span key={help} class={styles.mark} data-held={held || undefined} />
      ))}
      <VisuallyHidden>
        {marks.map(({ help, held }) => `${HELP_WORDS[help]} ${held ? 'held' : 'empty'}`).join(', ')}
      </VisuallyHidden>
    </span>
  );
}
