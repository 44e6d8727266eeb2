import { PersonName } from '../../ui/PersonName';
import { SegmentedControl } from '../../ui/SegmentedControl';
import type { ImportPreview } from './importProtocol';
import type { ImportRun } from './importRun';
import styles from './SettingsPage.module.css';

interface ImportQuestionsProps {
  readonly preview: ImportPreview;
  readonly run: Pick<ImportRun, 'decide' | 'take'>;
}

/** What only the owner can say: who is whom, and whose word counts where two disagree. */
export function ImportQuestions({ preview, run }: ImportQuestionsProps) {
  const { likelySame, conflicts } = preview;
  return (
    <>
      {likelySame.length > 0 && (
        <details class={styles.details}>
          <summary>Likely the same person ({likelySame.length.toLocaleString('en')})</summary>
          <ul class={styles.questions}>
            {likelySame.map(({ key, name, here, detail, treatedAs }) => (
              <li key={key}>
                <span>
                  <PersonName name={name} />{' '}
                  <span class={styles.note}>
                    like <bdi>{here}</bdi>, who is here: {detail}
                  </span>
                </span>
                <SegmentedControl
                  label={`Is ${name} ${here}?`}
                  value={treatedAs}
                  options={[
                    { value: 'same', label: 'Same person' },
                    { value: 'different', label: 'Two people' },
                  ]}
                  onChange={(decision) => run.decide(key, decision)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {conflicts.length > 0 && (
        <details class={styles.details}>
          <summary>Told differently ({conflicts.length.toLocaleString('en')})</summary>
          <ul class={styles.questions}>
            {conflicts.map(({ key, name, field, here, theirs, taken }) => (
              <li key={key}>
                <span>
                  <PersonName name={name} />{' '}
                  <span class={styles.note}>
                    {field}: here <bdi>{here}</bdi>, in the file <bdi>{theirs}</bdi>
                  </span>
                </span>
                <SegmentedControl
                  label={`${field} of ${name}`}
                  value={taken}
                  options={[
                    { value: 'here', label: 'Keep mine' },
                    { value: 'theirs', label: 'Take the file’s' },
                  ]}
                  onChange={(from) => run.take(key, from)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
