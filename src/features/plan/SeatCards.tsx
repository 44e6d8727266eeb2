import { HELP_KINDS } from '../../domain/target';
import { href } from '../../ui/href';
import { useFirstFew } from '../../ui/useFirstFew';
import { HELP_WORDS, PRIORITY_WORDS, TARGET_KIND_WORDS } from '../shared/targetWords';
import styles from './Seats.module.css';
import { seatRoute } from './seatKey';
import { cellOf, type SeatView } from './seatView';

const FIRST = 8;

/** The seats of each target as a card, on a phone. */
export function SeatCards(view: SeatView) {
  const { shown, more } = useFirstFew(view.targets, FIRST);
  return (
    <>
      <ul class={styles.cards} aria-label="Targets with their seats">
        {shown.map((target) => (
          <li key={target.id} class={styles.card}>
            <h3 class={styles.cardHead}>
              <bdi>{view.nameOf(target)}</bdi>
            </h3>
            <p class={styles.about}>
              {TARGET_KIND_WORDS[target.kind]} · {PRIORITY_WORDS[target.priority]}
            </p>
            {HELP_KINDS.map((help) => {
              const cell = cellOf(view, target, help);
              if (!cell) return null;
              return (
                <a
                  key={help}
                  class={styles.seat}
                  data-state={cell.state}
                  href={href(seatRoute(target.id, help))}
                >
                  <span class={styles.line}>
                    <span class={styles.help}>{HELP_WORDS[help]}</span>
                    <bdi class={styles.who}>{cell.text}</bdi>
                  </span>
                  {cell.note && <bdi class={styles.note}>{cell.note}</bdi>}
                </a>
              );
            })}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
