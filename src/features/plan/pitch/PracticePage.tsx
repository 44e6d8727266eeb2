import { useEffect, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { dayInWords } from '../../../domain/dayInWords';
import { countWords, type Pitch, type Practice, spokenSeconds } from '../../../domain/pitch';
import { addPractice, readPitches } from '../../../storage/pitches';
import { trash } from '../../../storage/trash';
import { watch } from '../../../storage/watch';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { href } from '../../../ui/href';
import { IconButton } from '../../../ui/IconButton';
import { useKeptText } from '../../../ui/keptWords';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Page } from '../../../ui/Page';
import { Progress } from '../../../ui/Progress';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { useWatched } from '../../../ui/useWatched';
import { useSaving, useServices } from '../../services';
import { LENGTH_WORDS, pitchSaid } from '../../shared/pitchWords';
import { useWakeLock } from '../../shared/useWakeLock';
import { clockOf, secondsInWords } from './checkWords';
import styles from './Pitch.module.css';

/** A pitch said aloud: large words or none, a clock against their length, and how it went. */
export default function PracticePage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(() => watch(() => readPitches(storage)), [storage]);
  if (!found) return null;
  const pitch = found.pitches.find((each) => each.id === id);
  const words = pitch ? pitchSaid(pitch, found.versions, found.matter).whole : '';
  return (
    <Page
      title="Practise"
      back={{
        href: href(pitch ? `/plan/pitch/${id}` : '/plan/pitch'),
        label: pitch ? LENGTH_WORDS[pitch.length] : 'Pitch',
      }}
    >
      {pitch && words !== '' ? (
        <Stage
          key={id}
          pitch={pitch}
          words={words}
          practices={found.practices.filter(({ pitchId }) => pitchId === id)}
        />
      ) : (
        <EmptyState icon="star" title="There is nothing to say yet" text="Write the pitch first." />
      )}
    </Page>
  );
}

interface StageProps {
  readonly pitch: Pitch;
  readonly words: string;
  readonly practices: readonly Practice[];
}

function Stage({ pitch, words, practices }: StageProps) {
  const { storage, now, today } = useServices();
  const save = useSaving();
  const screenStaysOn = useWakeLock();
  const [isShown, setShown] = useState(true);
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  const [note, setNote, forgetNote] = useKeptText(`pitch:${pitch.id}:practice`);
  const planned = spokenSeconds(countWords(words));
  const runs = startedAt !== null;
  useEffect(() => {
    if (startedAt === null) return;
    const timer = setInterval(() => setSeconds(Math.round((now() - startedAt) / 1000)), 250);
    return () => clearInterval(timer);
  }, [startedAt, now]);
  const press = (): void => {
    if (!runs) setSeconds(0);
    setStartedAt(runs ? null : now());
  };
  const keep = async (): Promise<void> => {
    const fields = { pitchId: pitch.id, on: today(), seconds, note: note.trim() };
    if (!(await save(addPractice(storage, fields), 'Practice noted.'))) return;
    forgetNote();
    setSeconds(0);
  };
  const over = seconds - planned;
  return (
    <>
      {isShown ? (
        <p class={styles.aloud} dir="auto">
          {words}
        </p>
      ) : (
        <p class={styles.calm}>The words are hidden. Say it as you would.</p>
      )}
      <div class={styles.stage}>
        <p class={styles.clock} role="timer">
          {clockOf(seconds)} of {clockOf(planned)}
        </p>
        <Progress
          label="Of the time that it should take"
          value={Math.min(seconds, planned)}
          max={planned}
        />
        <div class={styles.buttons}>
          <Button variant="primary" icon="clock" onClick={press}>
            {runs ? 'Stop' : 'Start'}
          </Button>
          <Button onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide the words' : 'Show the words'}
          </Button>
        </div>
        <p class={styles.calm} aria-live="polite">
          {[
            !runs &&
              seconds > 0 &&
              (over > 0 ? `${secondsInWords(over)} over.` : 'Within its time.'),
            screenStaysOn && 'The screen stays on.',
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
      {!runs && (seconds > 0 || note !== '') && (
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <TextField label="How did it go" autocomplete="off" value={note} onInput={setNote} />
          <div class={styles.buttons}>
            <Button type="submit" icon="check">
              Note it
            </Button>
          </div>
        </form>
      )}
      <Practised practices={practices} />
    </>
  );
}

function Practised({ practices }: Pick<StageProps, 'practices'>) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  if (practices.length === 0) return null;
  return (
    <Section title="Said aloud" count={practices.length}>
      <List label="Said aloud">
        {practices.map(({ id, on, seconds, note }) => (
          <ListRow
            key={id}
            title={<bdi>{note || 'No note'}</bdi>}
            subtitle={secondsInWords(seconds)}
            meta={dayInWords(on, today(), locale)}
            trailing={
              <IconButton
                label="Move practice to trash"
                icon="trash"
                onClick={() => void save(trash(storage, 'practices', [id]), 'Moved to the trash.')}
              />
            }
          />
        ))}
      </List>
    </Section>
  );
}
