import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { useKeptText } from '../../ui/keptWords';
import { TextField } from '../../ui/TextField';
import styles from './GoalPage.module.css';

interface ChipsAndMoreProps {
  readonly label: string;
  /** Where what is typed is kept until it is added. */
  readonly place: string;
  readonly values: readonly string[];
  /** What can be chosen with a tap; values that aren't among it are there too. */
  readonly offered: readonly string[];
  readonly onChange: (values: string[]) => void;
  /** The label of the field for what isn't offered. */
  readonly moreLabel: string;
  readonly onMore: (word: string) => void;
}

/** Words, each a tap; what isn't there is typed and added. */
export function ChipsAndMore({
  label,
  place,
  values,
  offered,
  onChange,
  moreLabel,
  onMore,
}: ChipsAndMoreProps) {
  const [typed, setTyped, forgetTyped] = useKeptText(place);
  const word = typed.trim();
  return (
    <div class={styles.chipsAndMore}>
      <ChoiceChips
        label={label}
        hideLabel
        multiple
        values={values}
        options={[...new Set([...offered, ...values])].map((value) => ({ value, label: value }))}
        onChange={onChange}
      />
      <form
        class={styles.more}
        onSubmit={(event) => {
          event.preventDefault();
          if (word === '') return;
          forgetTyped();
          onMore(word);
        }}
      >
        <TextField
          label={moreLabel}
          hideLabel
          placeholder={moreLabel}
          autocomplete="off"
          enterkeyhint="done"
          value={typed}
          onInput={setTyped}
        />
        <Button type="submit" disabled={word === ''}>
          Add
        </Button>
      </form>
    </div>
  );
}
