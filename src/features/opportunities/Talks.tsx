import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { addDays } from '../../domain/calendarDate';
import type { Conversation } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { conversationsWith } from '../../storage/conversations';
import {
  linkConversation,
  type OpportunityOnRecord,
  planConversationAbout,
} from '../../storage/opportunities';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../services';
import styles from './OpportunityPage.module.css';

/** The conversations about it, and what was asked for it. */
export function Talks({ record }: { readonly record: OpportunityOnRecord }) {
  const { storage, today, locale } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const people = usePeople();
  const { opportunity, parts, conversations, asks } = record;
  const personIds = parts.map(({ personId }) => personId).filter((id) => people.has(id));
  const others = useOthers(personIds, conversations);
  const [chosen, setChosen] = useState('');
  const named = ({ personIds: with_, date }: Conversation): string =>
    [
      with_.flatMap((id) => people.get(id)?.name ?? []).join(', ') || 'Somebody',
      dayInWords(date, today(), locale),
    ].join(', ');
  const plan = async (): Promise<void> => {
    const planned = await save(
      planConversationAbout(storage, opportunity.id, {
        personIds,
        date: addDays(today(), 7),
        minutes: 30,
        purpose: 'explore an opportunity',
      }),
      'Conversation planned.',
    );
    if (planned) route(href(`/conversations/${planned.id}?step=plan`));
  };
  return (
    <Section title="Conversations and asks" count={conversations.length + asks.length}>
      {conversations.length + asks.length > 0 && (
        <List label="Conversations and asks">
          {conversations.map((conversation) => (
            <ListRow
              key={conversation.id}
              href={href(`/conversations/${conversation.id}`)}
              leading={<Icon name={conversation.format} />}
              title={
                <bdi>
                  {conversation.personIds.flatMap((id) => people.get(id)?.name ?? []).join(', ') ||
                    'Somebody'}
                </bdi>
              }
              subtitle={<bdi>{conversation.outcome || (conversation.purpose ?? '')}</bdi>}
              meta={dayInWords(conversation.date, today(), locale)}
              trailing={
                <IconButton
                  label={`No longer linked: ${named(conversation)}`}
                  icon="close"
                  onClick={() =>
                    void save(
                      linkConversation(storage, opportunity.id, conversation.id, false),
                      'No longer linked.',
                    )
                  }
                />
              }
            />
          ))}
          {asks.map((ask) => (
            <ListRow
              key={ask.id}
              href={href(`/plan/asks/${ask.id}`)}
              leading={<Icon name="introduction" />}
              title={
                <bdi>{[ask.kind, people.get(ask.personId)?.name].filter(Boolean).join(', ')}</bdi>
              }
              subtitle={`Ask, ${ask.state}`}
              meta={ask.askedOn && dayInWords(ask.askedOn, today(), locale)}
            />
          ))}
        </List>
      )}
      {personIds.length === 0 && conversations.length === 0 && (
        <p class={styles.calm}>Add the people who have a part in it, then plan a talk with them.</p>
      )}
      <div class={styles.buttons}>
        {personIds.length > 0 && (
          <Button icon="calendar" onClick={() => void plan()}>
            Plan a conversation
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <form
          class={styles.add}
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen === '') return;
            void save(linkConversation(storage, opportunity.id, chosen, true), 'Linked.');
            setChosen('');
          }}
        >
          <SelectField
            label="A conversation on record"
            value={chosen}
            options={[
              { value: '', label: 'Choose one' },
              ...others.map((each) => ({ value: each.id, label: named(each) })),
            ]}
            onChange={setChosen}
          />
          <Button type="submit" disabled={chosen === ''}>
            Link
          </Button>
        </form>
      )}
    </Section>
  );
}

/** Conversations with those people that are not linked yet. */
function useOthers(
  personIds: readonly string[],
  linked: readonly Conversation[],
): readonly Conversation[] {
  const { storage } = useServices();
  const found = useWatched(
    () => watch(() => conversationsWith(storage, personIds)),
    [storage, personIds.join(' ')],
  );
  return (found ?? []).filter(({ id }) => !linked.some((each) => each.id === id));
}
