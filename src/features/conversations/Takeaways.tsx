import type { Conversation } from '../../domain/conversation';
import { addTakeaway, editTakeaway, takeawaysOfConversation } from '../../storage/takeaways';
import { trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { InlineEdit } from '../../ui/InlineEdit';
import { useKeptText } from '../../ui/keptWords';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { Mentioned } from '../shared/Mentioned';
import styles from './ConversationPage.module.css';

/** What was learned in a conversation, a line each. An emptied line goes to the trash. */
export function Takeaways({ conversation }: { readonly conversation: Conversation }) {
  const { storage, confirm, complain } = useServices();
  const [words, setWords, forgetWords] = useKeptText(`conversation:${conversation.id}:takeaway`);
  const takeaways =
    useWatched(
      () => watch(() => takeawaysOfConversation(storage, conversation.id)),
      [storage, conversation.id],
    ) ?? [];

  const add = async (): Promise<void> => {
    const text = words.trim();
    if (text === '') return;
    const result = await addTakeaway(storage, {
      text,
      personIds: conversation.personIds,
      conversationId: conversation.id,
    });
    if (!result.ok) return complain(result.error);
    forgetWords();
    confirm('Takeaway added.', result.value.commit);
  };
  const save = async (id: string, text: string): Promise<unknown> => {
    const emptied = text.trim() === '';
    const result = emptied
      ? await trash(storage, 'takeaways', [id])
      : await editTakeaway(storage, id, text.trim());
    if (!result.ok) return complain(result.error);
    confirm(emptied ? 'Takeaway moved to the trash.' : 'Takeaway changed.', result.value);
    return result.value;
  };

  return (
    <Section title="Takeaways" count={takeaways.length}>
      {takeaways.length > 0 && (
        <ul class={styles.takeaways} aria-label="Takeaways">
          {takeaways.map((each) => (
            <li key={each.id}>
              <InlineEdit
                label="Takeaway"
                place={`takeaway:${each.id}`}
                value={each.text}
                onSave={(text) => save(each.id, text)}
              />
            </li>
          ))}
        </ul>
      )}
      <Mentioned texts={takeaways.map(({ text }) => text)} near={conversation.personIds} />
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label="One thing learned" value={words} onInput={setWords} />
        <Button type="submit" disabled={words.trim() === ''}>
          Add
        </Button>
      </form>
    </Section>
  );
}
