import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TONES, type Tone } from '../../domain/conversationText/tone';
import { Button } from '../../ui/Button';
import { canShareText, copyText, shareText } from '../../ui/passText';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { showToast } from '../../ui/toast';
import styles from './ConversationPage.module.css';
import { TONE_WORDS } from './words';

interface MessageDraftProps {
  readonly label: string;
  /** The message as it is drafted in a tone. */
  readonly draft: (tone: Tone) => string;
  /** The words that the owner has made of it; '' while it is as drafted. */
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly children?: ComponentChildren;
}

/** A drafted message in three tones, to be edited, shared or copied. Choosing a tone drafts it anew. */
export function MessageDraft({ label, draft, text, onInput, children }: MessageDraftProps) {
  const [tone, setTone] = useState<Tone>('warm');
  const words = text === '' ? draft(tone) : text;
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
      <TextArea label={label} rows={6} value={words} onInput={onInput} />
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
        {children}
      </div>
    </div>
  );
}
