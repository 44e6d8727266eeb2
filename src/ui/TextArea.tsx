import type { TextareaHTMLAttributes } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { classes } from './classes';
import { Field, type FieldWords } from './Field';
import fieldStyles from './Field.module.css';
import { MentionOptions, mentionFieldNames } from './MentionOptions';
import styles from './TextArea.module.css';
import { useAutoGrow } from './useAutoGrow';
import { useMentionOffers } from './useMentionOffers';

interface TextAreaProps
  extends FieldWords,
    Omit<TextareaHTMLAttributes, 'class' | 'label' | 'value' | 'onInput' | 'ref'> {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The height follows the words, from `rows` up to most of the window. */
  readonly autoGrow?: boolean;
  /** An '@' offers people; not where the words are for somebody else to read. */
  readonly mentions?: boolean;
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel = false,
  value,
  onInput,
  rows = 3,
  autoGrow = true,
  mentions: hasMentions = true,
  ...rest
}: TextAreaProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const options = useId();
  const mentions = useMentionOffers(box, value, onInput, hasMentions);
  useAutoGrow(box, value, autoGrow);
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(names) => (
        <>
          <textarea
            dir="auto"
            {...rest}
            {...names}
            {...mentionFieldNames(options, mentions)}
            ref={box}
            class={classes(fieldStyles.control, styles.box)}
            rows={rows}
            value={value}
            data-grows={autoGrow || undefined}
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={mentions.takeKey}
          />
          <MentionOptions id={options} mentions={mentions} />
        </>
      )}
    </Field>
  );
}
