import { genericQuestion } from '../../domain/conversationText/genericQuestion';
import { bringIdeas, questionStarters } from '../../domain/conversationText/prompts';
import { agoInWords, dayInWords } from '../../domain/dayInWords';
import type { Person } from '../../domain/person';
import { editGoal } from '../../storage/goals';
import { editPerson } from '../../storage/people';
import { readPitches } from '../../storage/pitches';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { FittingPitch, useFittingPitches } from '../shared/FittingPitch';
import { Mentioned } from '../shared/Mentioned';
import type { Background } from './background';
import styles from './ConversationPage.module.css';
import { LineList } from './LineList';
import type { Talk } from './readTalk';
import { useEdit } from './useEdit';
import { FORMAT_WORDS } from './words';

interface StepProps {
  readonly talk: Talk;
  readonly background: Background;
}

/** What is read at the door: who they are, what went before, what to ask and what to bring. */
export function PrepareStep({ talk, background }: StepProps) {
  const { conversation } = talk;
  const { onRecord } = background;
  const edit = useEdit(conversation);
  const { storage } = useServices();
  const own = useWatched(() => watch(() => readPitches(storage)), [storage]);
  const questions = own?.versions.find(({ pitchId }) => pitchId === null)?.text.split('\n') ?? [];
  // A question or an idea is what makes a plan prepared.
  const prepared = conversation.state === 'planned' ? ({ state: 'prepared' } as const) : {};
  const texts = conversation.questions.map(({ text }) => text);
  const setQuestions = (lines: readonly string[]): Promise<boolean> => {
    const asked = new Set(
      conversation.questions.flatMap((each) => (each.asked ? [each.text] : [])),
    );
    const questions = lines.map((text) => ({ text, asked: asked.has(text) }));
    return edit({ questions, ...prepared }, 'Questions changed.');
  };
  return (
    <>
      <Section title="Before you meet">
        <Before talk={talk} background={background} />
      </Section>
      <Section title="To ask" count={texts.length}>
        <LineList
          label="Questions"
          one="Question"
          add="A concrete question; two or three are enough"
          place={`conversation:${conversation.id}:question`}
          lines={texts}
          onChange={setQuestions}
          starters={[
            ...questions.flatMap((each) => each.trim() || []),
            ...questionStarters(onRecord),
          ]}
          beneath={(line, index) => {
            const found = genericQuestion(line, onRecord);
            return (
              found && (
                <p class={styles.sharper} role="note">
                  “{found.phrase}” could go to anybody. Sharper: {found.sharper}{' '}
                  <Button
                    onClick={() =>
                      setQuestions(texts.map((text, at) => (at === index ? found.sharper : text)))
                    }
                  >
                    Use it
                  </Button>
                </p>
              )
            );
          }}
        />
      </Section>
      <Section title="To bring" count={conversation.bring.length}>
        <LineList
          label="To bring"
          one="To bring"
          add="A perspective, a resource, an introduction"
          place={`conversation:${conversation.id}:to-bring`}
          lines={conversation.bring}
          onChange={(bring) => edit({ bring, ...prepared }, 'What to bring: changed.')}
          starters={bringIdeas(onRecord)}
        />
        <InlineEdit
          label="Also to think of"
          place={`conversation:${conversation.id}:preparation`}
          multiline
          value={conversation.preparation}
          onSave={(preparation) => edit({ preparation }, 'Preparation changed.')}
        />
        <Mentioned
          texts={[conversation.preparation, ...texts, ...conversation.bring]}
          near={conversation.personIds}
        />
      </Section>
    </>
  );
}

function Before({ talk, background }: StepProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { last, learned, mine, theirs, tried, goal } = background;
  const owed = (each: Background['mine'][number]): string =>
    each.due ? `${each.text}, ${dayInWords(each.due, today(), locale)}` : each.text;
  return (
    <dl class={styles.door}>
      {talk.people.map((person) => (
        <div key={person.id}>
          <dt>
            <a href={href(`/people/${person.id}`)}>
              <PersonName name={person.name} />
            </a>
          </dt>
          <dd>
            {nowWords(person, talk) || 'Nothing on record of their work yet.'}
            <InlineEdit
              label="What I value about their work"
              place={`person:${person.id}:valuedWork`}
              showLabel
              multiline
              value={person.valuedWork}
              placeholder="Add what you value about their work"
              onSave={(valuedWork) =>
                save(editPerson(storage, person.id, { valuedWork }), 'Noted.')
              }
            />
          </dd>
        </div>
      ))}
      <div>
        <dt>Last talk</dt>
        <dd>
          {last ? (
            <a href={href(`/conversations/${last.id}`)}>
              {FORMAT_WORDS[last.format]}, {agoInWords(last.date, today(), locale)}
            </a>
          ) : (
            'None yet: this one seeks knowledge.'
          )}
          <Lines texts={learned.map(({ text }) => text)} />
        </dd>
      </div>
      {mine.length > 0 && (
        <div>
          <dt>You owe</dt>
          <dd>
            <Lines texts={mine.map(owed)} />
          </dd>
        </div>
      )}
      {theirs.length > 0 && (
        <div>
          <dt>They owe</dt>
          <dd>
            <Lines texts={theirs.map(owed)} />
          </dd>
        </div>
      )}
      {tried.length > 0 && (
        <div>
          <dt>You tried</dt>
          <dd>
            <Lines
              texts={tried.map(({ text, outcome, dropped }) =>
                [text, dropped ? 'dropped' : '', outcome].filter(Boolean).join(': '),
              )}
            />
          </dd>
        </div>
      )}
      <div>
        <dt>Your story</dt>
        <dd>
          {goal ? (
            <>
              {goal.text}
              <InlineEdit
                label="Why you want it"
                place={`goal:${goal.id}:why`}
                showLabel
                multiline
                value={goal.why}
                placeholder="Add why you want it"
                onSave={(why) => save(editGoal(storage, goal.id, { why }), 'Noted.')}
              />
            </>
          ) : (
            <a href={href(`/conversations/${talk.conversation.id}?step=plan`)}>
              Choose the goal that it serves
            </a>
          )}
          <Pitch talk={talk} />
        </dd>
      </div>
    </dl>
  );
}

/** The pitch for the first of them, or the way to one. */
function Pitch({ talk }: { readonly talk: Talk }) {
  const edit = useEdit(talk.conversation);
  const fitting = useFittingPitches(talk.people[0]);
  if (!fitting) return null;
  if (fitting.length === 0) {
    return (
      <p>
        <a href={href('/plan/pitch')}>Write your pitch</a>
      </p>
    );
  }
  const { preparation } = talk.conversation;
  return (
    <FittingPitch
      fitting={fitting}
      onInsert={(words) =>
        void edit(
          { preparation: [preparation, words].filter(Boolean).join('\n\n') },
          'Pitch inserted under “Also to think of”.',
        )
      }
    />
  );
}

function nowWords(person: Person, { organizations }: Talk): string {
  const organization = person.organizationId ? organizations.get(person.organizationId) : '';
  return [person.title, organization, ...person.projects, ...person.interests]
    .filter(Boolean)
    .join(' · ');
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ul class={styles.plain}>
      {texts.map((text) => (
        <li key={text} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}
