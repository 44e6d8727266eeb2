import { calledName } from '../../../domain/conversationText/tone';
import { touchText } from '../../../domain/conversationText/touchText';
import type { Milestone } from '../../../domain/milestone';
import type { Id } from '../../../domain/record';
import { logMessage } from '../../../storage/messages';
import { getPerson } from '../../../storage/people';
import { recordOfPerson } from '../../../storage/timeline';
import { watch } from '../../../storage/watch';
import { Button } from '../../../ui/Button';
import { useKeptText } from '../../../ui/keptWords';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { useWatched } from '../../../ui/useWatched';
import { useSaving, useServices } from '../../services';
import { MessageDraft } from '../../shared/MessageDraft';
import { ToneRemarks } from '../../shared/ToneRemarks';
import styles from './Milestones.module.css';

interface TellingProps {
  readonly milestone: Milestone;
  readonly personId: Id;
  /** How many wait, this one counted. */
  readonly left: number;
  readonly onSkip: () => void;
  readonly onStop: () => void;
}

/** The news for one person: a line of their own, share it, logged as sent; then the next. */
export function Telling({ milestone, personId, left, onSkip, onStop }: TellingProps) {
  const { storage, today, now, timeOf } = useServices();
  const save = useSaving();
  const place = `milestone:${milestone.id}:${personId}`;
  const [line, setLine, forgetLine] = useKeptText(`${place}:line`);
  const [text, setText, forgetText] = useKeptText(`${place}:message`);
  const found = useWatched(
    () =>
      watch(async () => ({
        person: await getPerson(storage, personId),
        takeaways: (await recordOfPerson(storage, personId)).takeaways,
      })),
    [storage, personId],
  );
  if (!found?.person) return null;
  const { person, takeaways } = found;
  const learned = [...takeaways].sort((a, b) => b.createdAt - a.createdAt)[0]?.text;
  const about = learned ?? person.projects[0] ?? person.interests[0];
  const sent = async (words: string): Promise<void> => {
    const logged = await save(
      logMessage(storage, {
        personId,
        date: today(),
        time: timeOf(now()),
        channel: person.preferredChannels[0] ?? null,
        text: words,
        wantsAnswer: false,
        milestoneId: milestone.id,
      }),
      `Told ${person.name}.`,
    );
    if (!logged) return;
    forgetLine();
    forgetText();
  };
  return (
    <Section title={`Tell ${person.name}`}>
      <p class={styles.calm}>{left === 1 ? 'The last one.' : `${left} to tell.`}</p>
      <TextField
        label={`A line for ${calledName(person)} alone`}
        hint={about && `On record: ${about}`}
        autocomplete="off"
        value={line}
        onInput={(words) => {
          setLine(words);
          forgetText();
        }}
      />
      <MessageDraft
        label="Message"
        text={text}
        onInput={setText}
        {...(person.emails[0] && { mail: { to: person.emails[0], subject: '' } })}
        draft={(tone) =>
          touchText('milestone', tone, {
            people: [person],
            project: '',
            interest: '',
            organization: '',
            learned: '',
            lastTalk: '',
            tried: '',
            outcome: '',
            owed: '',
            link: '',
            news: milestone.text,
            line,
          })
        }
        remarks={(words) => <ToneRemarks words={words} intent="milestone" />}
      >
        {(words) => (
          <Button variant="primary" icon="check" onClick={() => void sent(words)}>
            {left === 1 ? 'Sent' : 'Sent, next'}
          </Button>
        )}
      </MessageDraft>
      <div class={styles.go}>
        <Button variant="quiet" onClick={onStop}>
          Back to the list
        </Button>
        <Button variant="quiet" onClick={onSkip}>
          Skip
        </Button>
      </div>
    </Section>
  );
}
