import type { Dependence } from '../../../domain/fragility';
import { href } from '../../../ui/href';
import { LinkButton } from '../../../ui/LinkButton';
import { Section } from '../../../ui/Section';
import type { OutlookPartProps } from './Openings';
import styles from './Outlook.module.css';
import { shareInWords } from './outlookWords';

/** How much of the way to a goal hangs on one person, and who else could carry it. */
export function Dependences({ outlook, people }: OutlookPartProps) {
  const hanging = outlook.goals.filter((goal) => goal.dependences.length > 0);
  if (outlook.targetNames.size === 0) return null;
  const nameOf = (id: Dependence['personId']): string => people.get(id)?.name ?? 'somebody';
  return (
    <Section title="What hangs on one person">
      {hanging.length === 0 && (
        <p class={styles.calm}>No way to a goal hangs on one person, as far as your ties say.</p>
      )}
      {hanging.map((goal) => (
        <ul key={goal.goalId} class={styles.sentences} aria-label={goal.text}>
          {goal.dependences.map(({ personId, lost, insteadId }) => (
            <li key={personId}>
              <p class={styles.sentence}>
                <bdi>{nameOf(personId)}</bdi> carries {shareInWords(lost)} of the way to “
                <bdi>{goal.text}</bdi>”.{' '}
                {insteadId === null ? (
                  'Nobody else you know could carry it: somebody else who knows people there would make it safer.'
                ) : (
                  <>
                    <bdi>{nameOf(insteadId)}</bdi> could carry it too: keep in touch.
                  </>
                )}
              </p>
              <LinkButton href={href(`/people/${insteadId ?? personId}/write`)}>
                Write to {nameOf(insteadId ?? personId)}
              </LinkButton>
            </li>
          ))}
        </ul>
      ))}
    </Section>
  );
}
