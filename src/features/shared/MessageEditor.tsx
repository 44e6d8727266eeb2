import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TONES, type Tone } from '../../domain/conversationText/tone';
import { type MessageIntent, toneNotices } from '../../domain/toneGuard';
import { Button } from '../../ui/Button';
import { canShareText, copyText, shareText } from '../../ui/passText';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { showToast } from '../../ui/toast';
import styles from './MessageEditor.module.css';
import { noticeInWords, TONE_WORDS } from './toneWords';

interface MessageEditorProps {
  readonly label: string;
  /** What the message claims to be: what doesn't fit is pointed out, and never blocked. */
  readonly intent: MessageIntent;
  /** The message as it is drafted in a tone. */
  readonly draft: (tone: Tone) => string;
  /** The words that the owner has made of it; '' while it is as drafted. */
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** What is done with the words as they stand. */
  readonly actions: (words: string) => ComponentChildren;
}

/** A drafted message, to be edited, shared or copied; it says where it sounds like a transaction. */
export function MessageEditor({
  label,
  intent,
  draft,
  text,
  onInput,
  actions,
}: MessageEditorProps) {
  const [tone, setTone] = useState<Tone>('warm');
  const words = text === '' ? draft(tone) : text;
  const notices = toneNotices(words, intent);
  return (
    <div class={styles.message}>
      <SegmentedControl
        label={`Tone of ${label.toLowerCase()}`}
        value={tone}
        options={TONES.map((value) => ({ value, label: TONE_WORDS[value] }))}
        onChange={(next) => {
          setTone(next);
          if (text !== '') onInput('');
        }}
      />
      <TextArea label={label} rows={7} value={words} onInput={onInput} />
      <div aria-live="polite">
        {notices.length > 0 && (
          <ul class={styles.notices} aria-label="How it may read">
            {notices.map((notice) => (
              <li key={`${notice.rule}-${notice.start}`}>{noticeInWords(notice)}</li>
            ))}
          </ul>
        )}
      </div>
      <div class={styles.buttons}>
        {canShareText() && (
          <Button icon="share" onClick={() => void shareText(words)}>
            Share
          </Button>
        )}
        <Button
          icon="copy"
          onClick={() =>
            void copyText(words).then((copied) =>
              showToast({
                text: copied
                  ? 'Copied.'
                  : 'This browser does not let the app copy: select the text.',
              }),
            )
          }
        >
          Copy
        </Button>
        {actions(words)}
      </div>
    </div>
  );
}
