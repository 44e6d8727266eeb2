import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { invitation } from '../../domain/conversationText/invitation';
import type { Tone } from '../../domain/conversationText/tone';
import {
  intentOf,
  TOUCH_TEXT_KINDS,
  type TouchTextKind,
  touchText,
  wantsAnswer,
} from '../../domain/conversationText/touchText';
import { logMessage } from '../../storage/messages';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { useKeptText } from '../../ui/keptWords';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { MessageDraft } from '../shared/MessageDraft';
import { nowInWords, responseInWords } from '../shared/responseInWords';
import { ToneRemarks } from '../shared/ToneRemarks';
import { TOUCH_KIND_WORDS } from '../shared/touchWords';
import {
  type Correspondence,
  contextOf,
  owedOf,
  readCorrespondence,
  responseOf,
} from './correspondence';
import styles from './WritePage.module.css';

type WrittenKind = TouchTextKind | 'conversation';
const KINDS: readonly WrittenKind[] = [...TOUCH_TEXT_KINDS, 'conversation'];
/** A first talk that is proposed is a short one. */
const PROPOSED_MINUTES = 20;

/** A message to somebody: drafted from what is on record, edited, handed on, logged as sent. */
export default function WritePage() {
  const { storage } = useServices();
  const { id = '' } = useRoute().params;
  const found = useWatched(
    () => watch(async () => ({ known: await readCorrespondence(storage, id) })),
    [storage, id],
  );
  if (!found) return null;
  const back = { href: href(`/people/${id}`), label: found.known?.person.name ?? 'People' };
  if (!found.known) {
    return (
      <Page title="Write" back={{ href: href('/people'), label: 'People' }}>
        <EmptyState
          icon="person"
          title="Nobody is here"
          text="They may have been moved to the trash."
        />
      </Page>
    );
  }
  return (
    <Page title={`Write to ${found.known.person.name}`} back={back}>
      <Writing key={id} known={found.known} />
    </Page>
  );
}

function Writing({ known }: { readonly known: Correspondence }) {
  const { storage, today, now, timeOf, locale } = useServices();
  const { query } = useRoute();
  const { route } = useLocation();
  const save = useSaving();
  const { person, milestones } = known;
  const owed = owedOf(known, query.followUp ?? '');
  const proposed = KINDS.find((each) => each === query.kind) ?? 'check-in';
  const [kind, setKind] = useState<WrittenKind>(proposed);
  const [link, setLink] = useState('');
  const [newsId, setNewsId] = useState(milestones[0]?.id ?? '');
  const [message, setMessage, forgetMessage] = useKeptText(`message:${person.id}`);
  const news = milestones.find((each) => each.id === newsId) ?? null;
  const context = contextOf(known, owed, news, link.trim(), today(), locale);
  const response = responseOf(known, today());
  // What was proposed stands first, where it is seen without scrolling.
  const offered = [proposed, ...KINDS.filter((each) => each !== proposed)].filter(
    (each) => (each !== 'promise' || owed !== null) && (each !== 'milestone' || news !== null),
  );

  const draft = (tone: Tone): string =>
    kind === 'conversation'
      ? invitation(tone, {
          people: [person],
          purpose: null,
          goal: '',
          format: person.formats[0] ?? 'coffee',
          minutes: PROPOSED_MINUTES,
          when: '',
          place: '',
          valuedWork: person.valuedWork,
          lastLearned: context.learned,
          question: '',
          firstTalk: context.lastTalk === '',
        })
      : touchText(kind, tone, context);
  const choose = (next: WrittenKind | undefined): void => {
    if (next === undefined) return;
    setKind(next);
    forgetMessage();
  };
  const sent = async (words: string): Promise<void> => {
    const logged = await save(
      logMessage(
        storage,
        {
          personId: person.id,
          date: today(),
          time: timeOf(now()),
          channel: person.preferredChannels[0] ?? null,
          text: words,
          wantsAnswer: wantsAnswer(kind),
          milestoneId: kind === 'milestone' ? newsId : null,
        },
        kind === 'promise' || kind === 'thanks' ? (owed?.id ?? null) : null,
      ),
      'Logged as sent.',
    );
    if (!logged) return;
    forgetMessage();
    route(href(query.from === 'today' ? '/' : `/people/${person.id}`));
  };
  return (
    <div class={styles.page}>
      <ChoiceChips
        label="What it is"
        oneLine
        values={[kind]}
        options={offered.map((value) => ({ value, label: TOUCH_KIND_WORDS[value] }))}
        onChange={([next]) => choose(next)}
      />
      {kind === 'article' && (
        <TextField
          label="Address of the article"
          type="url"
          autocomplete="off"
          placeholder="https://"
          value={link}
          onInput={(words) => {
            setLink(words);
            forgetMessage();
          }}
        />
      )}
      {kind === 'milestone' && milestones.length > 1 && (
        <SelectField
          label="Which news"
          value={newsId}
          options={milestones.map((each) => ({ value: each.id, label: each.text }))}
          onChange={(next) => {
            setNewsId(next);
            forgetMessage();
          }}
        />
      )}
      <MessageDraft
        label="Message"
        draft={draft}
        text={message}
        onInput={setMessage}
        {...(person.emails[0] && { mail: { to: person.emails[0], subject: '' } })}
        remarks={(words) => <ToneRemarks words={words} intent={intentOf(kind)} />}
      >
        {(words) => (
          <Button variant="primary" icon="check" onClick={() => void sent(words)}>
            Sent
          </Button>
        )}
      </MessageDraft>
      <p class={styles.calm}>
        {[responseInWords(response), nowInWords(response, today(), timeOf(now()))]
          .filter(Boolean)
          .join(' ')}
      </p>
      <p class={styles.calm}>
        Orrery sends nothing by itself. Share or copy the words, then tap Sent: the touch is on
        record, and the rhythm starts again.
      </p>
      {milestones.length === 0 && (
        <LinkButton variant="quiet" href={href('/plan/milestones')}>
          Write your news once, for several people
        </LinkButton>
      )}
    </div>
  );
}
