import type { Ask } from '../../../domain/ask';
import { GIVE_KINDS } from '../../../domain/give';
import type { Draftable } from '../../../domain/record';
import { editAsk } from '../../../storage/asks';
import { ChoiceChips } from '../../../ui/ChoiceChips';
import { Section } from '../../../ui/Section';
import { TextArea } from '../../../ui/TextArea';
import { useSavedText } from '../../../ui/useSavedText';
import { useSaving, useServices } from '../../services';
import styles from './AskPage.module.css';
import { GIVE_KIND_WORDS } from './askWords';
import type { AskOnRecord } from './readAsk';

type TextName = 'reason' | 'hope' | 'mutual' | 'offer';

interface AskWordsProps {
  readonly found: AskOnRecord;
  readonly called: string;
}

/** Why them, what for, what it gives to both, and what is offered: saved as it is typed. */
export function AskWords({ found, called }: AskWordsProps) {
  const { storage } = useServices();
  const save = useSaving();
  const { ask, person, profile } = found;
  return (
    <Section title="In your words">
      <div class={styles.fields}>
        <AskText
          ask={ask}
          name="reason"
          label={`Why ${called}`}
          hint="What they know or have done that others have not."
        />
        <AskText
          ask={ask}
          name="hope"
          label="What you hope to learn or get"
          hint="One thing, small enough to say yes to."
        />
        <AskText
          ask={ask}
          name="mutual"
          label="How it serves both of you"
          hint={`What ${called} gains from it too.`}
        />
        <AskText
          ask={ask}
          name="offer"
          label="What you offer in return"
          hint={offerIdea(person)}
          ideas={profile.strengths}
        />
        <ChoiceChips
          label="It is"
          values={ask.offerKind === null ? [] : [ask.offerKind]}
          options={GIVE_KINDS.map((value) => ({ value, label: GIVE_KIND_WORDS[value] }))}
          onChange={([offerKind = null]) =>
            void save(editAsk(storage, ask.id, { offerKind }), 'Noted.')
          }
        />
      </div>
    </Section>
  );
}

/** What is on record of what would help them. */
function offerIdea({ helpfulInformation, interests }: AskOnRecord['person']): string {
  const helped = helpfulInformation.split('\n').find((line) => line.trim() !== '');
  if (helped !== undefined) return `What helped them before: ${helped.trim()}.`;
  if (interests.length > 0) return `They care about ${interests.slice(0, 3).join(', ')}.`;
  return 'An insight, an introduction, a resource or a hand.';
}

interface AskTextProps {
  readonly ask: Ask;
  readonly name: TextName;
  readonly label: string;
  readonly hint: string;
  /** Words that a tap puts there. */
  readonly ideas?: readonly string[];
}

function AskText({ ask, name, label, hint, ideas = [] }: AskTextProps) {
  const { storage, complain } = useServices();
  const typed = useSavedText(ask[name], async (text) => {
    const fields: Partial<Draftable<Ask>> = { [name]: text };
    const result = await editAsk(storage, ask.id, fields);
    if (!result.ok) complain(result.error);
    return result.ok;
  });
  const { text } = typed;
  const left = ideas.filter((idea) => !text.includes(idea));
  return (
    <>
      <TextArea label={label} hint={hint} rows={2} value={text} onInput={typed.onInput} />
      {left.length > 0 && (
        <ChoiceChips
          label="From your strengths"
          values={[]}
          options={left.map((value) => ({ value, label: value }))}
          onChange={([idea = '']) => typed.onInput(text.trim() === '' ? idea : `${text}, ${idea}`)}
        />
      )}
    </>
  );
}
