import { useEffect, useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import { allConversations } from '../../storage/conversations';
import { watch } from '../../storage/watch';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { useWatched } from '../../ui/useWatched';
import { VirtualList } from '../../ui/VirtualList';
import { useServices } from '../services';
import { STATE_WORDS } from './words';

const ROW_HEIGHT = 72;

/** The log: every conversation, the latest day first. */
export default function LogPage() {
  const { storage, summaries, today, locale } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => summaries.subscribe(() => setPeople(summaries.current())), [summaries]);
  const conversations = useWatched(() => watch(() => allConversations(storage)), [storage]);
  if (!conversations) return null;
  return (
    <Page title="Conversations" back={{ href: href('/plan'), label: 'Plan' }}>
      {conversations.length === 0 ? (
        <EmptyState
          icon="coffee"
          title="No conversations yet"
          text="Open a person and plan one, or jot after you have talked: the day and the people are lifted out."
        >
          <LinkButton variant="primary" href={href('/people')}>
            Choose a person
          </LinkButton>
        </EmptyState>
      ) : (
        <VirtualList
          label="Conversations"
          items={conversations}
          rowHeight={ROW_HEIGHT}
          getKey={(conversation) => conversation.id}
          renderRow={(conversation) => (
            <ListRow
              href={href(`/conversations/${conversation.id}`)}
              leading={<Icon name={conversation.format} />}
              title={
                <bdi>
                  {conversation.personIds.flatMap((id) => people.get(id)?.name ?? []).join(', ') ||
                    'Somebody'}
                </bdi>
              }
              subtitle={conversation.purpose ?? STATE_WORDS[conversation.state]}
              meta={dayInWords(conversation.date, today(), locale)}
            />
          )}
        />
      )}
    </Page>
  );
}
