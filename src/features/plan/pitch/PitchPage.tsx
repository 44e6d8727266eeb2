import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { wholePitch } from '../../../domain/conversationText/pitchText';
import { countWords, type Feedback, PITCH_REQUESTS, type Pitch } from '../../../domain/pitch';
import { pitchNotices } from '../../../domain/pitchCheck';
import { editPitch, type PitchesOnRecord, readPitches } from '../../../storage/pitches';
import { trash } from '../../../storage/trash';
import { watch } from '../../../storage/watch';
import { EmptyState } from '../../../ui/EmptyState';
import { href } from '../../../ui/href';
import { InlineEdit } from '../../../ui/InlineEdit';
import { LinkButton } from '../../../ui/LinkButton';
import { Menu } from '../../../ui/Menu';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { useWatched } from '../../../ui/useWatched';
import { useSaving, useServices } from '../../services';
import { CopyButton, ShareButton } from '../../shared/PassButtons';
import { LENGTH_WORDS, pitchInWords, pitchSaid } from '../../shared/pitchWords';
import { lengthInWords, pitchNoticeInWords } from './checkWords';
import { FeedbackSection } from './FeedbackSection';
import styles from './Pitch.module.css';
import { PitchDialog } from './PitchDialog';
import { Versions } from './Versions';
import { WordsEditor } from './WordsEditor';

const BACK = { href: href('/plan/pitch'), label: 'Pitch' };

const REQUEST_WORDS = {
  information: 'Information',
  guidance: 'Guidance',
  introduction: 'Introduction',
} as const;

/** One pitch: its words, its one request, what could be better, what others said, its versions. */
export default function PitchPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(() => watch(() => readPitches(storage)), [storage]);
  if (!found) return null;
  const pitch = found.pitches.find((each) => each.id === id);
  if (!pitch) {
    return (
      <Page title="Pitch" back={BACK}>
        <EmptyState icon="star" title="This pitch is not here" text="It may be in the trash." />
      </Page>
    );
  }
  return <KnownPitch key={id} pitch={pitch} found={found} />;
}

interface KnownPitchProps {
  readonly pitch: Pitch;
  readonly found: PitchesOnRecord;
}

function KnownPitch({ pitch, found }: KnownPitchProps) {
  const { storage } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const [changing, setChanging] = useState(false);
  const { query } = useRoute();
  const [from, setFrom] = useState<Feedback | null>(
    found.feedback.find((each) => each.id === query.from) ?? null,
  );
  const { matter } = found;
  const versions = found.versions.filter(({ pitchId }) => pitchId === pitch.id);
  const feedback = found.feedback.filter(({ pitchId }) => pitchId === pitch.id);
  const { text, request } = pitchSaid(pitch, versions, matter);
  const moveToTrash = async (): Promise<void> => {
    if (await save(trash(storage, 'pitches', [pitch.id]), 'Pitch moved to the trash.')) {
      route(BACK.href);
    }
  };
  return (
    <Page
      title={LENGTH_WORDS[pitch.length]}
      back={BACK}
      actions={
        <Menu
          label="More"
          items={[
            { label: 'Change what it is for', icon: 'edit', onSelect: () => setChanging(true) },
            {
              label: 'Move to trash',
              icon: 'trash',
              danger: true,
              onSelect: () => void moveToTrash(),
            },
          ]}
        />
      }
    >
      <p class={styles.calm}>
        <bdi>{pitchInWords(pitch)}</bdi>
      </p>
      <Section title="Words">
        <WordsEditor
          pitchId={pitch.id}
          label="What you say"
          {...(versions.length === 0 && {
            hint: 'Drafted from your three lines. Make it sound like you.',
          })}
          current={text}
          from={from}
          onKept={() => setFrom(null)}
        >
          {(words) => (
            <Check words={words} request={request} pitch={pitch} goal={matter.whatISeek} />
          )}
        </WordsEditor>
      </Section>
      <Section title="The one request">
        <div class={styles.words}>
          <SegmentedControl
            label="Kind of request"
            value={pitch.requestKind}
            options={PITCH_REQUESTS.map((value) => ({ value, label: REQUEST_WORDS[value] }))}
            onChange={(requestKind) =>
              void save(
                editPitch(storage, pitch.id, { requestKind, request: '' }),
                'Request changed.',
              )
            }
          />
          <InlineEdit
            label="Request"
            place={`pitch:${pitch.id}:request`}
            multiline
            value={request}
            onSave={(words) =>
              save(editPitch(storage, pitch.id, { request: words }), 'Request changed.')
            }
          />
        </div>
      </Section>
      <FeedbackSection
        feedback={feedback}
        subjects={[{ about: 'pitch', pitchId: pitch.id, askId: null, label: 'This pitch' }]}
        empty="Say it to a mentor, and note what they said. A better version comes of it."
        onUse={setFrom}
        isUsed={({ id }) => versions.some(({ feedbackId }) => feedbackId === id)}
      />
      <Versions versions={versions} feedback={feedback} />
      {changing && (
        <PitchDialog
          pitch={pitch}
          onClose={() => setChanging(false)}
          onSave={(purpose) => {
            setChanging(false);
            void save(editPitch(storage, pitch.id, purpose), 'Changed.');
          }}
        />
      )}
    </Page>
  );
}

interface CheckProps {
  readonly words: string;
  readonly request: string;
  readonly pitch: Pitch;
  readonly goal: string;
}

/** How long it is, what could be better, and what can be done with it as it stands. */
function Check({ words, request, pitch, goal }: CheckProps) {
  const notices = pitchNotices(words, request, pitch.length, goal);
  const whole = wholePitch(words, request);
  return (
    <>
      <p class={styles.calm}>{lengthInWords(countWords(whole))} to say, the request counted.</p>
      <div aria-live="polite">
        {notices.length > 0 && (
          <ul class={styles.notices} aria-label="What could be better">
            {notices.map((notice) => {
              const text = pitchNoticeInWords(notice);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        )}
      </div>
      {words !== '' && (
        <div class={styles.buttons}>
          <LinkButton icon="clock" href={href(`/plan/pitch/${pitch.id}/practice`)}>
            Practise
          </LinkButton>
          <ShareButton words={whole} />
          <CopyButton words={whole} />
        </div>
      )}
    </>
  );
}
