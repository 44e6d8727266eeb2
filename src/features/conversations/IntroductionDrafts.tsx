import { useState } from 'preact/hooks';
import type { FollowUp } from '../../domain/conversation';
import { introductionNotes } from '../../domain/conversationText/introductionNote';
import { calledName } from '../../domain/conversationText/tone';
import { dayInWords } from '../../domain/dayInWords';
import { introducedIds } from '../../domain/introduced';
import { editFollowUp, setFollowUpDone } from '../../storage/followUps';
import type { PersonSummary } from '../../storage/summaries';
import { Button } from '../../ui/Button';
import { useKeptForm } from '../../ui/keptWords';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { usePeople, useSaving, useServices } from '../services';
import { MessageDraft } from '../shared/MessageDraft';
import styles from './ConversationPage.module.css';
import type { Talk } from './readTalk';
import { SomebodySearch } from './SomebodySearch';

interface IntroductionDraftsProps {
  readonly followUp: FollowUp;
  readonly talk: Talk;
}

/** A promised introduction: both are asked first, and connected when both have said yes. */
export function IntroductionDrafts({ followUp, talk }: IntroductionDraftsProps) {
  const { storage } = useServices();
  const save = useSaving();
  const people = usePeople();
  const [one, other] = introducedIds(followUp, talk.conversation.personIds).flatMap(
    (id) => people.get(id) ?? [],
  );
  return (
    <Section title={followUp.text}>
      {one && other ? (
        <Notes followUp={followUp} one={one} other={other} />
      ) : (
        <SomebodySearch
          label="Introduce to whom"
          without={followUp.personIds}
          onChoose={(personId) =>
            void save(
              editFollowUp(storage, followUp.id, { personIds: [...followUp.personIds, personId] }),
              'Noted.',
            )
          }
        />
      )}
    </Section>
  );
}

type To = 'toOne' | 'toOther' | 'toBoth';

interface NotesProps {
  readonly followUp: FollowUp;
  readonly one: PersonSummary;
  readonly other: PersonSummary;
}

/** The three messages; each is noted as sent by itself, and can be read afterwards. */
function Notes({ followUp, one, other }: NotesProps) {
  const { storage, today, dayOf, locale } = useServices();
  const save = useSaving();
  const { id, askedIds, doneAt } = followUp;
  const { words, set } = useKeptForm(`follow-up:${id}:introduction`, {
    why: '',
    toOne: '',
    toOther: '',
    toBoth: '',
  });
  const [to, setTo] = useState<To>('toOne');
  const asked = [one, other].filter((each) => askedIds.includes(each.id));
  const setAsked = (person: PersonSummary, isAsked: boolean): void =>
    void save(
      editFollowUp(storage, id, {
        askedIds: [
          ...askedIds.filter((each) => each !== person.id),
          ...(isAsked ? [person.id] : []),
        ],
      }),
      isAsked ? 'Noted as asked.' : 'Not asked yet.',
    );
  const about = ({ title, organization }: PersonSummary): string =>
    [title, organization].filter(Boolean).join(', ');
  const person = to === 'toOne' ? one : to === 'toOther' ? other : null;
  return (
    <>
      <p class={styles.state} aria-live="polite">
        {doneAt !== null
          ? `Introduced ${dayInWords(dayOf(doneAt), today(), locale)}.`
          : asked.length === 2
            ? 'Both are asked. When both have said yes, write to both.'
            : `${asked.map((each) => `${calledName(each)} is asked. `).join('')}Ask each of them first.`}
      </p>
      <TextField
        label="Why they should meet"
        autocomplete="off"
        value={words.why}
        onInput={set('why')}
      />
      <SegmentedControl
        label="To whom"
        value={to}
        options={[
          { value: 'toOne', label: calledName(one) },
          { value: 'toOther', label: calledName(other) },
          { value: 'toBoth', label: 'Both' },
        ]}
        onChange={setTo}
      />
      <MessageDraft
        label="Introduction"
        text={words[to]}
        onInput={set(to)}
        draft={(tone) =>
          introductionNotes(
            tone,
            { ...one, about: about(one) },
            { ...other, about: about(other) },
            words.why.trim(),
            asked.length === 2,
          )[to]
        }
      >
        {doneAt === null &&
          (person === null ? (
            <Button
              variant="primary"
              onClick={() =>
                void save(
                  setFollowUpDone(storage, id, today()),
                  'Introduced. It counts as a give to both.',
                )
              }
            >
              Introduced
            </Button>
          ) : asked.includes(person) ? (
            <Button icon="undo" onClick={() => setAsked(person, false)}>
              Not asked yet
            </Button>
          ) : (
            <Button variant="primary" onClick={() => setAsked(person, true)}>
              Asked <bdi>{calledName(person)}</bdi>
            </Button>
          ))}
      </MessageDraft>
    </>
  );
}
