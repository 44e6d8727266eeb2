import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { BLANK_PITCH, countWords, type Feedback, type Pitch } from '../../../domain/pitch';
import { allAsks } from '../../../storage/asks';
import { addPitch, type PitchesOnRecord, readPitches } from '../../../storage/pitches';
import { watch } from '../../../storage/watch';
import { Button } from '../../../ui/Button';
import { href } from '../../../ui/href';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { useWatched } from '../../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../../services';
import { pitchInWords, pitchSaid } from '../../shared/pitchWords';
import type { Subject } from './FeedbackDialog';
import { FeedbackSection } from './FeedbackSection';
import styles from './Pitch.module.css';
import { PitchDialog } from './PitchDialog';
import { Proposition } from './Proposition';
import { pitchStep } from './pitchStep';
import { Versions } from './Versions';
import { WordsEditor } from './WordsEditor';

/** Who you are, what you seek, what you bring; the pitches made of it, and what others say of them. */
export default function PitchesPage() {
  const { storage } = useServices();
  const people = usePeople();
  const { route } = useLocation();
  const [from, setFrom] = useState<Feedback | null>(null);
  const found = useWatched(
    () => watch(async () => ({ ...(await readPitches(storage)), asks: await allAsks(storage) })),
    [storage],
  );
  if (!found) return null;
  const { pitches, versions, feedback, asks } = found;
  const ofQuestions = versions.filter(({ pitchId }) => pitchId === null);
  const subjects: Subject[] = [
    ...pitches.map((pitch) => ({
      about: 'pitch' as const,
      pitchId: pitch.id,
      askId: null,
      label: pitchInWords(pitch),
    })),
    { about: 'questions', pitchId: null, askId: null, label: 'My questions' },
    ...asks.map(({ id, personId, hope }) => ({
      about: 'ask' as const,
      pitchId: null,
      askId: id,
      label: ['Ask', people.get(personId)?.name, hope].filter(Boolean).join(', '),
    })),
  ];
  const aboutOf = ({ about, pitchId, askId }: Feedback): string =>
    subjects.find(
      (each) => each.about === about && each.pitchId === pitchId && each.askId === askId,
    )?.label ?? '';
  return (
    <Page title="Pitch" back={{ href: href('/plan'), label: 'Plan' }}>
      <p class={styles.calm}>{pitchStep(found)}.</p>
      <Proposition matter={found.matter} />
      <Pitches found={found} />
      <Section title="Your questions">
        <WordsEditor
          pitchId={null}
          label="Questions you ask, a line each"
          hint="Offered when you prepare a conversation."
          current={ofQuestions[0]?.text ?? ''}
          from={from}
          onKept={() => setFrom(null)}
        >
          {() => null}
        </WordsEditor>
      </Section>
      <Versions versions={ofQuestions} feedback={feedback} />
      <FeedbackSection
        feedback={feedback}
        subjects={subjects}
        empty="Ask a mentor how your pitch, your asks or your questions sound, and note what they said."
        aboutOf={aboutOf}
        onUse={(each) =>
          each.pitchId === null
            ? setFrom(each)
            : route(href(`/plan/pitch/${each.pitchId}?from=${each.id}`))
        }
        isUsed={({ id }) => versions.some(({ feedbackId }) => feedbackId === id)}
      />
    </Page>
  );
}

function Pitches({ found }: { readonly found: PitchesOnRecord }) {
  const { storage } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const [adding, setAdding] = useState(false);
  const { pitches, versions, matter } = found;
  const begin = async (purpose: Partial<Pitch>): Promise<void> => {
    setAdding(false);
    // Who is near can be asked for more than who is met for the first time.
    const requestKind = purpose.audience === 'secondary' ? 'introduction' : 'information';
    const added = await save(
      addPitch(storage, { ...BLANK_PITCH, requestKind, ...purpose }),
      'Pitch drafted.',
    );
    if (added) route(href(`/plan/pitch/${added.id}`));
  };
  return (
    <Section title="Pitches" count={pitches.length}>
      {pitches.length === 0 && (
        <p class={styles.calm}>
          One for the lift, one for a note, one for a minute: each by tone and for whom, with one
          request.
        </p>
      )}
      <List label="Pitches">
        {pitches.map((pitch) => {
          const { whole } = pitchSaid(pitch, versions, matter);
          return (
            <ListRow
              key={pitch.id}
              href={href(`/plan/pitch/${pitch.id}`)}
              title={<bdi>{pitchInWords(pitch)}</bdi>}
              subtitle={<bdi>{whole || 'No words yet'}</bdi>}
              meta={`${countWords(whole)} words`}
            />
          );
        })}
      </List>
      <div class={styles.buttons}>
        <Button
          variant={pitches.length === 0 && matter.whoIAm !== '' ? 'primary' : 'secondary'}
          icon="add"
          onClick={() => setAdding(true)}
        >
          New pitch
        </Button>
      </div>
      {adding && (
        <PitchDialog onClose={() => setAdding(false)} onSave={(purpose) => void begin(purpose)} />
      )}
    </Section>
  );
}
