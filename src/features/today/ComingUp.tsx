import type { Conversation } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useServices } from '../services';

interface ComingUpProps {
  readonly conversations: readonly Conversation[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** Conversations ahead, the next one first. */
export function ComingUp({ conversations, people }: ComingUpProps) {
  const { today, locale } = useServices();
  return (
    <Section title="Coming up" count={conversations.length}>
      <List label="Coming up">
        {conversations.map((conversation) => {
          const names = conversation.personIds
            .flatMap((id) => people.get(id)?.name ?? [])
            .join(', ');
          return (
            <ListRow
              key={conversation.id}
              href={href(`/conversations/${conversation.id}`)}
              leading={<Icon name={conversation.format} />}
              title={<bdi>{names || 'Somebody'}</bdi>}
              subtitle={[
                [dayInWords(conversation.date, today(), locale), conversation.time]
                  .filter(Boolean)
                  .join(', '),
                conversation.purpose ?? conversation.place,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          );
        })}
      </List>
    </Section>
  );
}
