import type { Ask } from '../../../domain/ask';
import { askMessage, forwardableNote } from '../../../domain/conversationText/askText';
import type { Tone } from '../../../domain/conversationText/tone';
import { toneNotices } from '../../../domain/toneGuard';
import { editAsk } from '../../../storage/asks';
import { editProfile } from '../../../storage/profile';
import { Button } from '../../../ui/Button';
import { InlineEdit } from '../../../ui/InlineEdit';
import { Section } from '../../../ui/Section';
import { useSavedText } from '../../../ui/useSavedText';
import { useSaving, useServices } from '../../services';
import { FittingPitch, useFittingPitches } from '../../shared/FittingPitch';
import { MessageDraft } from '../../shared/MessageDraft';
import { noticeInWords } from '../../shared/toneWords';
import styles from './AskPage.module.css';
import { ASK_KIND_WORDS } from './askWords';
import { type AskOnRecord, aboutOf } from './readAsk';

interface AskMessagesProps {
  readonly found: AskOnRecord;
  readonly isDraft: boolean;
}

/** The message that asks, and the note that they could forward as it is. */
export function AskMessages({ found, isDraft }: AskMessagesProps) {
  const { storage, today } = useServices();
  const save = useSaving();
  const { ask, person, toMeet, profile } = found;
  const message = useAskText(ask, 'message');
  const note = useAskText(ask, 'forwardableNote');
  const about = aboutOf(found);
  const shared = {
    kind: ask.kind,
    about,
    toMeet: toMeet?.name ?? '',
    hope: ask.hope,
    mutual: ask.mutual,
    from: profile.name,
  };
  const mail = {
    to: person.emails[0] ?? '',
    subject: about === '' ? ASK_KIND_WORDS[ask.kind] : about,
  };
  const strengths = strengthsFor(found);
  const pitches = useFittingPitches(person) ?? [];
  const drafted = (tone: Tone): string =>
    askMessage(tone, { ...shared, to: person, reason: ask.reason, offer: ask.offer });
  const asked = (): void =>
    void save(editAsk(storage, ask.id, { state: 'asked', askedOn: today() }), 'Asked.');
  return (
    <>
      <Section title="Message">
        <InlineEdit
          label="Your name under it"
          place="profile:name"
          showLabel
          value={profile.name}
          placeholder="Add how you sign"
          onSave={(name) => save(editProfile(storage, { name }), 'Noted.')}
        />
        <MessageDraft
          label="Message"
          text={message.text}
          onInput={message.onInput}
          mail={mail}
          draft={drafted}
          remarks={(words) => <ToneRemarks words={words} />}
        >
          {isDraft && (
            <Button variant="primary" icon="check" onClick={asked}>
              Asked
            </Button>
          )}
        </MessageDraft>
      </Section>
      {isDraft && pitches.length > 0 && (
        <details>
          <summary class={styles.pitch}>Your pitch for them</summary>
          <FittingPitch
            fitting={pitches}
            onInsert={(words) =>
              message.onInput([message.text || drafted('warm'), words].join('\n\n'))
            }
          />
        </details>
      )}
      {ask.kind !== 'advice' && (
        <Section title="Note to forward">
          <MessageDraft
            label="Note to forward"
            text={note.text}
            onInput={note.onInput}
            mail={{ ...mail, to: '' }}
            draft={(tone) => forwardableNote(tone, { ...shared, strengths })}
            remarks={(words) => <ToneRemarks words={words} />}
          />
        </Section>
      )}
    </>
  );
}

/** Where the words sound like a bargain, press, or could go to anybody. */
function ToneRemarks({ words }: { readonly words: string }) {
  // The note speaks of its sender, and is to: a message that asks may ask.
  const notices = toneNotices(words, 'ask').filter(({ rule }) => rule !== 'about the sender');
  return (
    <div aria-live="polite">
      {notices.length > 0 && (
        <ul class={styles.notices} aria-label="How it may read">
          {notices.map((notice) => (
            <li key={`${notice.rule}-${notice.start}`}>{noticeInWords(notice)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The strengths that the goal rests on, else all that the owner named; three are enough. */
function strengthsFor({ ask, goals, targets, profile }: AskOnRecord): readonly string[] {
  const goalId = ask.goalId ?? targets.find(({ id }) => id === ask.targetId)?.goalId;
  const own = goals.find(({ id }) => id === goalId)?.strengths ?? [];
  return (own.length > 0 ? own : profile.strengths).slice(0, 3);
}

function useAskText(ask: Ask, name: 'message' | 'forwardableNote') {
  const { storage, complain } = useServices();
  return useSavedText(ask[name], async (text) => {
    const result = await editAsk(storage, ask.id, { [name]: text });
    if (!result.ok) complain(result.error);
    return result.ok;
  });
}
