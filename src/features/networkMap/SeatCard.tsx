import type { RefObject } from 'preact';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import styles from './MapPage.module.css';
import type { Gap } from './mapAnswer';

interface SeatCardProps {
  readonly gap: Gap;
  readonly people: ReadonlyMap<Id, PersonSummary>;
  readonly cardRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** An empty seat that was tapped: who could fill it or open it, and where to go on. */
export function SeatCard({ gap, people, cardRef, onClose }: SeatCardProps) {
  return (
    <section ref={cardRef} class={styles.card} aria-label="Chosen seat" aria-live="polite">
      <div class={styles.cardHead}>
        <div class={styles.cardWords}>
          <h2 class={styles.cardName}>
            <bdi>{gap.label}</bdi>
          </h2>
          <p class={styles.cardWhere}>
            <bdi>{gapInWords(gap, people)}</bdi>
          </p>
        </div>
        <IconButton label="Close" icon="close" onClick={onClose} />
      </div>
      <div class={styles.cardActions}>
        <LinkButton variant="primary" href={href(`/plan/seats/${gap.id}`)}>
          Open seat
        </LinkButton>
      </div>
    </section>
  );
}

const MOST_NAMES = 3;

/** Who could fill an empty seat, or open it, in a sentence. */
export function gapInWords({ coverage }: Gap, people: ReadonlyMap<Id, PersonSummary>): string {
  const named = (ids: readonly Id[]): string =>
    ids
      .slice(0, MOST_NAMES)
      .flatMap((id) => people.get(id)?.name ?? [])
      .join(', ');
  const fill = named(coverage.couldFillIds);
  const open = named(coverage.couldOpenIds);
  if (fill !== '') return `Empty seat. Could fill it: ${fill}.`;
  if (open !== '') return `Empty seat. Could open it: ${open}.`;
  return 'Empty seat. Nobody you know leads there: look for somebody.';
}
