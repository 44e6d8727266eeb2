import { dayInWords } from '../../../domain/dayInWords';
import type { Outlook } from '../../../domain/planner/outlook';
import type { Id } from '../../../domain/record';
import type { PersonSummary } from '../../../storage/summaries';
import { Button } from '../../../ui/Button';
import { href } from '../../../ui/href';
import { LinkButton } from '../../../ui/LinkButton';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Section } from '../../../ui/Section';
import { useServices } from '../../services';
import { useStartAsk } from '../../shared/useStartAsk';
import styles from './Outlook.module.css';

export interface OutlookPartProps {
  readonly outlook: Outlook;
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** Who is where the owner wants to be, and who knows somebody there and was never asked. */
export function Openings({ outlook, people }: OutlookPartProps) {
  const { today, locale } = useServices();
  const startAsk = useStartAsk();
  const { openings, targetNames } = outlook;
  const { matches, oneTieAway, matchCount, oneTieAwayCount } = openings;
  const nameOf = (id: Id): string => people.get(id)?.name ?? 'Somebody';
  if (targetNames.size === 0) return null;
  return (
    <>
      <Section title="At a target, and not talked with" count={matchCount}>
        {matches.length === 0 && (
          <p class={styles.calm}>Nobody you know is at a target without your having talked.</p>
        )}
        <List label="At a target, and not talked with">
          {matches.map(({ personId, targetId, movedOn }) => (
            <ListRow
              key={personId}
              href={href(`/people/${personId}`)}
              title={<bdi>{nameOf(personId)}</bdi>}
              subtitle={
                <bdi>
                  {[
                    roleOf(people.get(personId)),
                    `matches ${targetNames.get(targetId) || 'a target'}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  {movedOn && ` · moved ${dayInWords(movedOn, today(), locale)}`}
                </bdi>
              }
              trailing={
                <LinkButton
                  variant="quiet"
                  href={href(`/people/${personId}/write?kind=conversation`)}
                  aria-label={`Write to ${nameOf(personId)}`}
                >
                  Write
                </LinkButton>
              }
            />
          ))}
        </List>
      </Section>
      <Section title="One tie away, and not asked" count={oneTieAwayCount}>
        {oneTieAway.length === 0 && (
          <p class={styles.calm}>
            Nobody you have met knows somebody at a target, as far as you noted.
          </p>
        )}
        <List label="One tie away, and not asked">
          {oneTieAway.map(({ personId, targetId, endId, tie }) => (
            <ListRow
              key={personId}
              href={href(`/people/${personId}`)}
              title={<bdi>{nameOf(personId)}</bdi>}
              subtitle={
                <bdi>
                  {`knows ${nameOf(endId)}, ${targetNames.get(targetId) || 'a target'}`}
                  {tie.certainty === 'guessed' ? ', you guess' : ''}
                </bdi>
              }
              trailing={
                <Button
                  variant="quiet"
                  aria-label={`Ask ${nameOf(personId)}`}
                  onClick={() =>
                    void startAsk({
                      personId,
                      kind: 'introduction',
                      targetId,
                      introducedToId: endId,
                    })
                  }
                >
                  Ask
                </Button>
              }
            />
          ))}
        </List>
      </Section>
    </>
  );
}

const roleOf = (person: PersonSummary | undefined): string =>
  person ? [person.title, person.organization].filter(Boolean).join(', ') : '';
