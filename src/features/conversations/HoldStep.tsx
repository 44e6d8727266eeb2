import { useRef } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import { useSavedText } from '../../ui/useSavedText';
import { Mentioned } from '../shared/Mentioned';
import { useWakeLock } from '../shared/useWakeLock';
import styles from './ConversationPage.module.css';
import { lineAt, MARKS, type Mark } from './mark';
import type { Talk } from './readTalk';
import { useEdit, useQuietEdit } from './useEdit';
import { useMark } from './useMark';

/** While talking: questions to tick, notes in large text, and a tap to mark the line just written. */
export function HoldStep({ talk }: { readonly talk: Talk }) {
  const { conversation, takeaways, followUps } = talk;
  const edit = useEdit(conversation);
  const editQuietly = useQuietEdit(conversation);
  const markLine = useMark(conversation);
  const notes = useSavedText(
    conversation.notes,
    (text) => editQuietly({ notes: text }),
    `conversation:${conversation.id}:notes`,
  );
  const screenStaysOn = useWakeLock();
  const box = useRef<HTMLDivElement>(null);
  const marked = [
    ...takeaways.map(({ id, text }) => ({ id, text, as: 'Takeaway' })),
    ...followUps.map(({ id, text, kind }) => ({
      id,
      text,
      as: kind === 'introduction' ? 'Introduction' : 'Promise',
    })),
    ...conversation.opportunities.map((text) => ({ id: text, text, as: 'Opportunity' })),
  ];
  const mark = (as: Mark): void => {
    const field = box.current?.querySelector('textarea');
    const line = lineAt(notes.text, field?.selectionStart ?? notes.text.length);
    if (line !== '' && !marked.some(({ text }) => text === line)) void markLine(as, line);
    field?.focus();
  };
  return (
    <>
      {conversation.questions.length > 0 && (
        <Section title="To ask">
          {conversation.questions.map((question, index) => (
            <Checkbox
              key={question.text}
              label={question.text}
              checked={question.asked}
              onChange={(asked) =>
                void edit(
                  {
                    questions: conversation.questions.map((each, at) =>
                      at === index ? { ...each, asked } : each,
                    ),
                  },
                  asked ? 'Asked.' : 'Not asked yet.',
                )
              }
            />
          ))}
        </Section>
      )}
      <Section title="Notes">
        <div ref={box} class={styles.large}>
          <TextArea
            label="Notes"
            hideLabel
            rows={7}
            autocapitalize="sentences"
            placeholder="Words are enough."
            value={notes.text}
            onInput={notes.onInput}
          />
        </div>
        <p class={styles.state} aria-live="polite">
          {[
            notes.text !== '' && notes.saved && 'Saved on this device',
            screenStaysOn && 'The screen stays on',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Mentioned texts={[notes.text]} near={conversation.personIds} />
        <fieldset class={styles.marks}>
          <legend>Mark this line as</legend>
          {MARKS.map(({ mark: as, label }) => (
            <Button
              key={as}
              // The caret stays where it is, and so does the keyboard of a phone.
              onPointerDown={(event: PointerEvent) => event.preventDefault()}
              onClick={() => mark(as)}
            >
              {label}
            </Button>
          ))}
        </fieldset>
        {marked.length > 0 && (
          <ul class={styles.plain} aria-label="Marked">
            {marked.map(({ id, text, as }) => (
              <li key={id}>
                <strong>{as}:</strong> <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
