import { useEffect, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { parseCalendarDate } from '../../domain/calendarDate';
import { type Conversation, PURPOSES, type Purpose } from '../../domain/conversation';
import { CONVERSATION_FORMATS, type ConversationFormat } from '../../domain/person';
import type { Draftable } from '../../domain/record';
import { editConversation, getConversation } from '../../storage/conversations';
import { allGoals } from '../../storage/goals';
import { restoreFromTrash, trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { addConversationToCalendar } from './addToCalendar';
import styles from './ConversationPage.module.css';
import { Takeaways } from './Takeaways';
import { STATE_WORDS } from './words';

/** One conversation: when and with whom, what to bring, notes, what was learned, what came of it. */
export default function ConversationPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ conversation: (await getConversation(storage, id)) ?? null })),
    [storage, id],
  );
  if (!found) return null;
  if (!found.conversation) {
    return (
      <Page title="Conversation" back={{ href: href('/conversations'), label: 'Conversations' }}>
        <EmptyState
          title="This conversation is not here"
          text="It was taken back, or the link is cut short."
        >
          <LinkButton href={href('/conversations')}>All conversations</LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return <OneConversation key={id} conversation={found.conversation} />;
}

function OneConversation({ conversation }: { readonly conversation: Conversation }) {
  const { storage, summaries, confirm, complain, locale } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => summaries.subscribe(() => setPeople(summaries.current())), [summaries]);
  const goals = useWatched(() => watch(() => allGoals(storage)), [storage]) ?? [];
  const known = conversation.personIds.flatMap((id) => people.get(id) ?? []);
  const names = known.map((person) => person.name).join(', ');
  const isAhead = conversation.state === 'planned' || conversation.state === 'prepared';
  const trashed = conversation.trashedAt !== null;

  const edit = async (fields: Partial<Draftable<Conversation>>, said: string): Promise<void> => {
    const result = await editConversation(storage, conversation.id, fields);
    if (result.ok) confirm(said, result.value);
    else complain(result.error);
  };
  const moveToTrash = async (): Promise<void> => {
    const result = await (trashed ? restoreFromTrash : trash)(storage, 'conversations', [
      conversation.id,
    ]);
    if (result.ok)
      confirm(trashed ? 'Taken out of the trash.' : 'Moved to the trash.', result.value);
    else complain(result.error);
  };

  return (
    <Page
      title={names ? `With ${names}` : 'Conversation'}
      back={{ href: href('/conversations'), label: 'Conversations' }}
      actions={
        <Menu
          label="More"
          items={[
            {
              label: 'Add to calendar',
              icon: 'calendar',
              onSelect: () => void addConversationToCalendar(storage, conversation, names),
            },
            {
              label: trashed ? 'Take out of the trash' : 'Move to trash',
              icon: trashed ? 'undo' : 'trash',
              onSelect: () => void moveToTrash(),
            },
          ]}
        />
      }
    >
      <div class={styles.people}>
        {known.map((person) => (
          <LinkButton key={person.id} href={href(`/people/${person.id}`)} icon="person">
            <bdi>{person.name}</bdi>
          </LinkButton>
        ))}
        <span class={styles.state}>{STATE_WORDS[conversation.state]}</span>
        {isAhead && (
          <Button variant="primary" onClick={() => void edit({ state: 'held' }, 'Marked as held.')}>
            We talked
          </Button>
        )}
      </div>

      <Section title="When and how">
        <div class={styles.fields}>
          <DateField
            label="Date"
            value={conversation.date}
            onChange={(value) => {
              const date = parseCalendarDate(value);
              if (date) void edit({ date }, 'Date changed.');
            }}
          />
          <TextField
            label="Time"
            type="time"
            value={conversation.time}
            onInput={(time) => void edit({ time }, 'Time changed.')}
          />
          <SelectField
            label="Format"
            value={conversation.format}
            options={CONVERSATION_FORMATS.map((value) => ({
              value,
              label: capitalized(value, locale),
            }))}
            onChange={(value) =>
              void edit({ format: value as ConversationFormat }, 'Format changed.')
            }
          />
          <SelectField
            label="Purpose"
            value={conversation.purpose ?? ''}
            options={[
              { value: '', label: 'No purpose yet' },
              ...PURPOSES.map((value) => ({ value, label: capitalized(value, locale) })),
            ]}
            onChange={(value) =>
              void edit({ purpose: value === '' ? null : (value as Purpose) }, 'Purpose changed.')
            }
          />
          {goals.length > 0 && (
            <SelectField
              label="Goal it serves"
              value={conversation.goalId ?? ''}
              options={[
                { value: '', label: 'No goal yet' },
                ...goals.map((goal) => ({ value: goal.id, label: goal.text })),
              ]}
              onChange={(value) => void edit({ goalId: value || null }, 'Goal changed.')}
            />
          )}
        </div>
        <InlineEdit
          label="Place"
          value={conversation.place}
          placeholder="Add a place"
          onSave={(place) => void edit({ place }, 'Place changed.')}
        />
      </Section>

      <Section title="To ask and to bring">
        <InlineEdit
          label="To ask and to bring"
          multiline
          value={conversation.preparation}
          placeholder="Add a question or something to bring"
          onSave={(preparation) => void edit({ preparation }, 'Preparation changed.')}
        />
      </Section>

      <Section title="Notes">
        <InlineEdit
          label="Notes"
          multiline
          value={conversation.notes}
          placeholder="Add notes"
          onSave={(notes) => void edit({ notes }, 'Notes changed.')}
        />
      </Section>

      <Takeaways conversation={conversation} />

      <Section title="Outcome">
        <InlineEdit
          label="Outcome"
          multiline
          value={conversation.outcome}
          placeholder="Add what came of it"
          onSave={(outcome) => void edit({ outcome }, 'Outcome changed.')}
        />
      </Section>
    </Page>
  );
}

const capitalized = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
