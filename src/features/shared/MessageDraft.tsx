import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TONES, type Tone } from '../../domain/conversationText/tone';
import { mailAddress } from '../../ui/addresses';
import { LinkButton } from '../../ui/LinkButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { showToast } from '../../ui/toast';
import styles from './MessageDraft.module.css';
import { CopyButton, ShareButton } from './PassButtons';
import { TONE_WORDS } from './toneWords';

interface MessageDraftProps {
  readonly label: string;
  /** The message as it is drafted in a tone. */
  readonly draft: (tone: Tone) => string;
  /** The words that the owner has made of it; '' while it is as drafted. */
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** Where it can go by mail: the address, '' where it is left open, and the subject. */
  readonly mail?: { readonly to: string; readonly subject: string };
  /** What is said of the words as they stand, between them and the buttons. */
  readonly remarks?: (words: string) => ComponentChildren;
  /** What else is done with them; a function is told the words as they stand. */
  readonly children?: ComponentChildren | ((words: string) => ComponentChildren);
}

/** A drafted message in three tones, to be edited, shared or copied. Choosing a tone drafts it anew. */
export function MessageDraft(props: MessageDraftProps) {
  const { label, draft, text, onInput, mail, remarks, children } = props;
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
          if (text === '') return;
          onInput('');
          showToast({
            text: 'Drafted anew.',
            action: { label: 'Undo', onAction: () => onInput(text) },
          });
        }}
      />
      <TextArea label={label} rows={6} mentions={false} value={words} onInput={onInput} />
      {remarks?.(words)}
      <div class={styles.buttons}>
        <ShareButton words={words} />
        {mail && (
          <LinkButton icon="mail" href={mailLink(mail, words)}>
            Mail
          </LinkButton>
        )}
        <CopyButton words={words} />
        {typeof children === 'function' ? children(words) : children}
      </div>
    </div>
  );
}

function mailLink({ to, subject }: NonNullable<MessageDraftProps['mail']>, words: string): string {
  const address = mailAddress(to) ?? 'mailto:';
  return `${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words)}`;
}
