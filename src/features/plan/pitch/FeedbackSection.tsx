import { useState } from 'preact/hooks';
import { dayInWords } from '../../../domain/dayInWords';
import type { Feedback } from '../../../domain/pitch';
import { trash } from '../../../storage/trash';
import { Button } from '../../../ui/Button';
import { href } from '../../../ui/href';
import { IconButton } from '../../../ui/IconButton';
import { Section } from '../../../ui/Section';
import { usePeople, useSaving, useServices } from '../../services';
import { FeedbackDialog, type Subject } from './FeedbackDialog';
import styles from './Pitch.module.css';

interface FeedbackSectionProps {
  readonly feedback: readonly Feedback[];
  readonly subjects: readonly Subject[];
  readonly empty: string;
  /** What an entry is about, where the page doesn't say so. */
  readonly aboutOf?: (feedback: Feedback) => string;
  /** Writes a new version from what was said, where there is one to write here. */
  readonly onUse?: ((feedback: Feedback) => void) | undefined;
  /** Whether a version came of it. */
  readonly isUsed?: (feedback: Feedback) => boolean;
}

/** What others said, the newest first, and the way from there to better words. */
export function FeedbackSection(props: FeedbackSectionProps) {
  const { feedback, subjects, empty, aboutOf, onUse, isUsed } = props;
  const { storage, today, locale } = useServices();
  const people = usePeople();
  const save = useSaving();
  const [adding, setAdding] = useState(false);
  return (
    <Section title="Feedback" count={feedback.length}>
      {feedback.length === 0 && <p class={styles.calm}>{empty}</p>}
      {feedback.length > 0 && (
        <ul class={styles.entries} aria-label="Feedback">
          {feedback.map((each) => (
            <li key={each.id}>
              <p dir="auto">“{each.text}”</p>
              <p class={styles.calm}>
                <a href={href(`/people/${each.personId}`)}>
                  <bdi>{people.get(each.personId)?.name ?? 'Somebody'}</bdi>
                </a>
                {[
                  '',
                  dayInWords(each.on, today(), locale),
                  aboutOf?.(each),
                  isUsed?.(each) && 'used in a version',
                ]
                  .filter((part) => typeof part === 'string')
                  .join(' · ')}
              </p>
              <div class={styles.buttons}>
                {onUse && (each.about === 'questions' || each.pitchId !== null) && (
                  <Button icon="edit" onClick={() => onUse(each)}>
                    Rewrite from this
                  </Button>
                )}
                <IconButton
                  label="Move feedback to trash"
                  icon="trash"
                  onClick={() =>
                    void save(trash(storage, 'feedback', [each.id]), 'Moved to the trash.')
                  }
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class={styles.buttons}>
        <Button icon="add" onClick={() => setAdding(true)}>
          Note feedback
        </Button>
      </div>
      {adding && <FeedbackDialog subjects={subjects} onClose={() => setAdding(false)} />}
    </Section>
  );
}
