import { useMemo } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import { CHANNELS, CONVERSATION_FORMATS, type Person } from '../../domain/person';
import { setHelpedThem } from '../../storage/conversations';
import { addFollowUp } from '../../storage/followUps';
import { addOpportunity } from '../../storage/opportunities';
import { editPerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { InlineEdit } from '../../ui/InlineEdit';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';
import { Mentioned } from '../shared/Mentioned';
import styles from './ConversationPage.module.css';
import { FollowUps } from './FollowUps';
import { LineList } from './LineList';
import { concerned, linesLeft, MARKS, promisesLeft } from './mark';
import type { Talk } from './readTalk';
import { Takeaways } from './Takeaways';
import { useEdit } from './useEdit';
import { useMark, useReader } from './useMark';
import { CHANNEL_WORDS, FORMAT_WORDS } from './words';

/** What came of it. Each part may be left out, and is kept as soon as it is said. */
export function DebriefStep({ talk }: { readonly talk: Talk }) {
  const { storage } = useServices();
  const { conversation } = talk;
  const edit = useEdit(conversation);
  const save = useSaving();
  return (
    <>
      <p class={styles.state}>
        A minute is enough. Skip what doesn’t matter; all is kept as you go.
      </p>
      {talk.jots.map((jot) => (
        <a key={jot.id} class={styles.jot} href={href(`/jots/${jot.id}`)}>
          <span class={styles.jotLabel}>Your note</span>
          <span class={styles.jotText} dir="auto">
            {jot.text}
          </span>
        </a>
      ))}
      <FoundInNotes talk={talk} />
      <Takeaways conversation={conversation} />
      <Section title="What helped">
        <InlineEdit
          label="What helped me most"
          place={`conversation:${conversation.id}:helpedMe`}
          showLabel
          multiline
          value={conversation.helpedMe}
          placeholder="Add what helped me most"
          onSave={(helpedMe) => edit({ helpedMe }, 'Noted.')}
        />
        <InlineEdit
          label="What helped them most"
          place={`conversation:${conversation.id}:helpedThem`}
          showLabel
          multiline
          value={conversation.helpedThem}
          placeholder="Add what helped them most"
          onSave={(text) =>
            save(setHelpedThem(storage, conversation.id, text), 'Noted here and with the person.')
          }
        />
      </Section>
      <FollowUps talk={talk} />
      <Section title="What may come of it">
        <LineList
          label="Opportunities"
          one="Opportunity"
          add="An opportunity"
          place={`conversation:${conversation.id}:opportunity`}
          lines={conversation.opportunities}
          onChange={(opportunities) => edit({ opportunities }, 'Opportunities changed.')}
          beneath={(line) => <TrackLine talk={talk} line={line} />}
        />
        <InlineEdit
          label="Outcome"
          showLabel
          multiline
          place={`conversation:${conversation.id}:outcome`}
          value={conversation.outcome}
          placeholder="Add the outcome"
          onSave={(outcome) => edit({ outcome }, 'Outcome changed.')}
        />
        <InlineEdit
          label="What it changes in my plan"
          showLabel
          multiline
          place={`conversation:${conversation.id}:planChange`}
          value={conversation.planChange}
          placeholder="Add what it changes in my plan"
          onSave={(planChange) => edit({ planChange }, 'Noted.')}
        />
      </Section>
      <Section title="Notes">
        <InlineEdit
          label="Notes"
          multiline
          place={`conversation:${conversation.id}:notes-edited`}
          value={conversation.notes}
          placeholder="Add notes"
          onSave={(notes) => edit({ notes }, 'Notes changed.')}
        />
        <Mentioned
          texts={[
            conversation.notes,
            conversation.helpedMe,
            conversation.helpedThem,
            conversation.outcome,
            conversation.planChange,
            ...conversation.opportunities,
          ]}
          near={conversation.personIds}
        />
      </Section>
      {talk.people.map((person) => (
        <Preferences key={person.id} person={person} />
      ))}
    </>
  );
}

/** Makes an opportunity of a line, with the people and this conversation; then leads to it. */
function TrackLine({ talk, line }: { readonly talk: Talk; readonly line: string }) {
  const { storage, today } = useServices();
  const save = useSaving();
  const { conversation, tracked } = talk;
  const known = tracked.find(({ title }) => title === line);
  if (known) {
    return (
      <a class={styles.tracked} href={href(`/plan/opportunities/${known.id}`)}>
        <Icon name="opportunity" size="small" />
        Among your opportunities
      </a>
    );
  }
  return (
    <>
      {conversation.goalId && <p class={styles.state}>Counts for your goal once you track it.</p>}
      <Button
        variant="quiet"
        icon="opportunity"
        onClick={() =>
          void save(
            addOpportunity(
              storage,
              {
                title: line,
                kind: 'project',
                goalId: conversation.goalId,
                conversationIds: [conversation.id],
                people: conversation.personIds.map((personId) => ({ personId, part: 'contact' })),
              },
              today(),
            ),
            'Added to your opportunities.',
          )
        }
      >
        Track it
      </Button>
    </>
  );
}

/** Promises that the rules find in the notes, and the lines of which nothing was made yet. */
function FoundInNotes({ talk: { conversation, takeaways, followUps } }: { readonly talk: Talk }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const mark = useMark(conversation);
  const read = useReader(conversation);
  const found = useMemo(() => read(conversation.notes), [conversation.notes, conversation.date]);
  const promises = promisesLeft(found.promises, followUps, [
    ...takeaways.map(({ text }) => text),
    ...conversation.opportunities,
  ]);
  const lines = linesLeft(conversation, takeaways, followUps, found.promises);
  if (promises.length + lines.length === 0) return null;
  return (
    <Section title="Found in your notes">
      {promises.length > 0 && (
        <ul class={styles.chips} aria-label="Promises found">
          {promises.map((promise) => (
            <li key={`${promise.start}`}>
              <Chip
                label={[
                  `${promise.owner === 'me' ? 'I owe' : 'They owe'}: ${promise.text}`,
                  promise.due ? dayInWords(promise.due, today(), locale) : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
                icon="add"
                onClick={() =>
                  void save(
                    addFollowUp(storage, {
                      text: promise.text,
                      owner: promise.owner,
                      kind: promise.kind,
                      due: promise.due,
                      personIds: concerned(promise, found.introductions, conversation.personIds),
                      conversationId: conversation.id,
                    }),
                    'Promise added.',
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <List label="Lines of the notes">
          {lines.map((line) => (
            <ListRow
              key={line}
              title={<span dir="auto">{line}</span>}
              trailing={
                <Menu
                  label={`Keep as: ${line}`}
                  items={MARKS.map(({ mark: as, label }) => ({
                    label,
                    onSelect: () => void mark(as, line),
                  }))}
                />
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}

function Preferences({ person }: { readonly person: Person }) {
  const { storage } = useServices();
  const save = useSaving();
  const keep = (fields: Parameters<typeof editPerson>[2]) =>
    save(editPerson(storage, person.id, fields), 'Noted with the person.');
  return (
    <Section title={`What ${person.name} prefers`}>
      <ChoiceChips
        label="To meet"
        multiple
        values={person.formats}
        options={CONVERSATION_FORMATS.map((value) => ({ value, label: FORMAT_WORDS[value] }))}
        onChange={(formats) => keep({ formats })}
      />
      <ChoiceChips
        label="To be reached by"
        multiple
        values={person.preferredChannels}
        options={CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] }))}
        onChange={(preferredChannels) => keep({ preferredChannels })}
      />
      <InlineEdit
        label="When and how"
        place={`person:${person.id}:communicationPreferences`}
        showLabel
        value={person.communicationPreferences}
        placeholder="Add when and how they like it"
        onSave={(communicationPreferences) => keep({ communicationPreferences })}
      />
    </Section>
  );
}
