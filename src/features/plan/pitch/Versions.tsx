import { dayInWords } from '../../../domain/dayInWords';
import type { Feedback, PitchVersion } from '../../../domain/pitch';
import { textDifference } from '../../../domain/textDifference';
import { addPitchVersion } from '../../../storage/pitches';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { usePeople, useSaving, useServices } from '../../services';
import styles from './Pitch.module.css';

interface VersionsProps {
  readonly versions: readonly PitchVersion[];
  readonly feedback: readonly Feedback[];
}

/** The versions of one thing, the newest first: why each, what changed in it, and the way back. */
export function Versions({ versions, feedback }: VersionsProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const people = usePeople();
  if (versions.length === 0) return null;
  // What somebody said is read where it stands: it is gone from here when it is deleted there.
  const why = ({ reason, feedbackId }: PitchVersion): string => {
    const said = feedback.find(({ id }) => id === feedbackId);
    const heard = said && `${people.get(said.personId)?.name ?? 'Somebody'}: ${said.text}`;
    return reason || heard || '';
  };
  const on = ({ writtenOn }: PitchVersion): string => dayInWords(writtenOn, today(), locale);
  return (
    <Section title="Versions" count={versions.length}>
      <ul class={styles.entries} aria-label="Versions">
        {versions.map((version, index) => (
          <li key={version.id}>
            <details>
              <summary>
                {on(version)}
                {why(version) && ': '}
                <bdi>{why(version)}</bdi>
              </summary>
              <p dir="auto">
                {textDifference(versions[index + 1]?.text ?? version.text, version.text).map(
                  ({ kind, text }, at) =>
                    kind === 'new' ? (
                      <ins key={at}>{text}</ins>
                    ) : kind === 'gone' ? (
                      <del key={at}>{text}</del>
                    ) : (
                      text
                    ),
                )}
              </p>
              {index > 0 && (
                <Button
                  icon="undo"
                  onClick={() =>
                    void save(
                      addPitchVersion(storage, {
                        pitchId: version.pitchId,
                        text: version.text,
                        writtenOn: today(),
                        reason: `Back to ${on(version)}`,
                        feedbackId: null,
                      }),
                      'Brought back.',
                    )
                  }
                >
                  Bring back
                </Button>
              )}
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
