import { HELP_KINDS } from '../../domain/target';
import { href } from '../../ui/href';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { HELP_WORDS, PRIORITY_WORDS, TARGET_KIND_WORDS } from '../shared/targetWords';
import styles from './Seats.module.css';
import { seatRoute } from './seatKey';
import { cellOf, type SeatView } from './seatView';

/** Targets by kinds of help, where there is room for a table. */
export function SeatTable(view: SeatView) {
  return (
    <table class={styles.table}>
      <caption>
        <VisuallyHidden>Targets by kinds of help</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Target</th>
          {HELP_KINDS.map((help) => (
            <th key={help} scope="col">
              {HELP_WORDS[help]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.targets.map((target) => (
          <tr key={target.id}>
            <th scope="row">
              <a class={styles.target} href={`${href(`/plan/goals/${target.goalId}`)}#targets`}>
                <bdi>{view.nameOf(target)}</bdi>
              </a>
              <span class={styles.about}>
                {TARGET_KIND_WORDS[target.kind]} · {PRIORITY_WORDS[target.priority]}
              </span>
            </th>
            {HELP_KINDS.map((help) => {
              const cell = cellOf(view, target, help);
              return (
                <td key={help}>
                  {cell ? (
                    <a
                      class={styles.seat}
                      data-state={cell.state}
                      href={href(seatRoute(target.id, help))}
                    >
                      <bdi class={styles.who}>{cell.text}</bdi>
                      {cell.note && <bdi class={styles.note}>{cell.note}</bdi>}
                    </a>
                  ) : (
                    <span class={styles.unwanted}>
                      <span aria-hidden="true">–</span>
                      <VisuallyHidden>Not wanted</VisuallyHidden>
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
