import type { Conversation } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { purposeCounts } from '../../domain/goalProgress';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { usePeople, useServices } from '../services';
import styles from './GoalPage.module.css';
import { PURPOSE_WORDS } from './goalWords';

interface GoalPurposesProps {
  readonly conversations: readonly Conversation[];
}

/** What the conversations of a goal were for, and which is the next of each purpose. */
export function GoalPurposes({ conversations }: GoalPurposesProps) {
  const { today, locale } = useServices();
  const people = usePeople();
  const counts = purposeCounts(conversations, today()).filter(({ held, next }) => held > 0 || next);
  return (
    <Section title="Conversations by purpose">
      {counts.length === 0 ? (
        <p class={styles.calm}>
          None yet. A conversation that names this goal and a purpose (learn a domain, validate a
          strategy, secure a referral) is counted here.
        </p>
      ) : (
        <List label="Conversations by purpose">
          {counts.map(({ purpose, held, next }) => {
            const names = next?.personIds.flatMap((id) => people.get(id)?.name ?? []).join(', ');
            return (
              <ListRow
                key={purpose}
                title={PURPOSE_WORDS[purpose]}
                href={next ? href(`/conversations/${next.id}`) : undefined}
                subtitle={
                  next && <bdi>{`Next: ${names}, ${dayInWords(next.date, today(), locale)}`}</bdi>
                }
                meta={held === 0 ? 'None held' : `${held} held`}
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}
