import { parseCalendarDate } from '../../domain/calendarDate';
import { type Conversation, PURPOSES, type Purpose } from '../../domain/conversation';
import { invitation } from '../../domain/conversationText/invitation';
import { dayInWords } from '../../domain/dayInWords';
import { CONVERSATION_FORMATS, type ConversationFormat } from '../../domain/person';
import { Banner } from '../../ui/Banner';
import { DateField } from '../../ui/DateField';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useSavedText } from '../../ui/useSavedText';
import { useServices } from '../services';
import { MessageDraft } from '../shared/MessageDraft';
import { PersonSearch } from '../shared/PersonSearch';
import type { Background } from './background';
import styles from './ConversationPage.module.css';
import type { Talk } from './readTalk';
import { useEdit, useQuietEdit } from './useEdit';
import { FORMAT_WORDS, PURPOSE_WORDS, REACHED_OUT_WORDS } from './words';

const MINUTES = [15, 20, 30, 45, 60, 90] as const;

interface StepProps {
  readonly talk: Talk;
  readonly background: Background;
}

/** When, how, what for, with whom; and the message that proposes it. */
export function PlanStep({ talk, background }: StepProps) {
  const { today, locale } = useServices();
  const { conversation, people, goals } = talk;
  const edit = useEdit(conversation);
  const editQuietly = useQuietEdit(conversation);
  const message = useSavedText(
    conversation.invitation,
    (text) => editQuietly({ invitation: text }),
    `conversation:${conversation.id}:invitation`,
  );
  const liked = CONVERSATION_FORMATS.filter((format) =>
    people.some((person) => person.formats.includes(format)),
  );
  const formats = [...liked, ...CONVERSATION_FORMATS.filter((each) => !liked.includes(each))];
  const day = dayInWords(conversation.date, today(), locale);
  const onDay = /^\p{Lu}/u.test(day) ? `on ${day}` : day;
  const when =
    conversation.date < today()
      ? ''
      : [onDay, conversation.time && `at ${conversation.time}`].filter(Boolean).join(' ');

  return (
    <>
      <SeekKnowledge conversation={conversation} background={background} />
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
            label="Length"
            value={String(conversation.minutes ?? '')}
            options={[
              { value: '', label: 'Open' },
              ...MINUTES.map((each) => ({ value: String(each), label: `${each} minutes` })),
            ]}
            onChange={(value) =>
              void edit({ minutes: value === '' ? null : Number(value) }, 'Length changed.')
            }
          />
          <SelectField
            label="Format"
            value={conversation.format}
            options={formats.map((value) => ({
              value,
              label: liked.includes(value) ? `${FORMAT_WORDS[value]}, liked` : FORMAT_WORDS[value],
            }))}
            onChange={(value: ConversationFormat) =>
              void edit({ format: value }, 'Format changed.')
            }
          />
          <SelectField
            label="Purpose"
            value={conversation.purpose ?? ''}
            options={[
              { value: '', label: 'No purpose yet' },
              ...PURPOSES.map((value) => ({ value, label: PURPOSE_WORDS[value] })),
            ]}
            onChange={(value: Purpose | '') =>
              void edit({ purpose: value === '' ? null : value }, 'Purpose changed.')
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
          <SelectField
            label="Who reached out"
            value={conversation.reachedOut ?? ''}
            options={[
              { value: '', label: 'Not noted' },
              { value: 'me', label: REACHED_OUT_WORDS.me },
              { value: 'them', label: REACHED_OUT_WORDS.them },
            ]}
            onChange={(value: 'me' | 'them' | '') =>
              void edit({ reachedOut: value === '' ? null : value }, 'Who reached out: noted.')
            }
          />
        </div>
        {goals.length === 0 && (
          <div>
            <LinkButton href={href('/plan')} icon="goal">
              Say what you want first
            </LinkButton>
          </div>
        )}
        <InlineEdit
          label="Place"
          place={`conversation:${conversation.id}:place`}
          value={conversation.place}
          placeholder="Add a place"
          onSave={(place) => edit({ place }, 'Place changed.')}
        />
        <PersonSearch
          label="Who else takes part"
          without={conversation.personIds}
          onChoose={(personId) =>
            void edit({ personIds: [...conversation.personIds, personId] }, 'Added.')
          }
        />
      </Section>
      <Section title="Propose it">
        <MessageDraft
          label="Message"
          text={message.text}
          onInput={message.onInput}
          draft={(tone) =>
            invitation(tone, {
              people,
              purpose: conversation.purpose,
              goal: background.goal?.text ?? '',
              format: conversation.format,
              minutes: conversation.minutes,
              when,
              place: conversation.place,
              valuedWork: background.onRecord.valuedWork,
              lastLearned: background.learned[0]?.text ?? '',
              question: conversation.questions[0]?.text ?? '',
              firstTalk: background.last === null,
            })
          }
        />
      </Section>
    </>
  );
}

interface SeekKnowledgeProps {
  readonly conversation: Conversation;
  readonly background: Background;
}

/** A first talk seeks knowledge, and a promise is kept before a favor is asked for. It only says so. */
function SeekKnowledge({ conversation, background }: SeekKnowledgeProps) {
  if (conversation.state === 'held' || conversation.state === 'debriefed') return null;
  const asks = conversation.purpose === 'secure a referral';
  if (background.last === null) {
    return asks ? (
      <Banner tone="warning" title="Early for a referral">
        Nothing was held with them yet. Let this talk seek knowledge, and ask in a later one.
      </Banner>
    ) : (
      <p class={styles.state}>A first talk: it seeks knowledge, favors come later.</p>
    );
  }
  const owed = background.mine[0];
  return asks && owed ? (
    <Banner tone="warning" title="You still owe them">
      {owed.text}. Keep that before you ask.
    </Banner>
  ) : null;
}
