import { PRIORITIES, type Priority } from '../../domain/target';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { TextField } from '../../ui/TextField';
import { PRIORITY_WORDS } from '../shared/targetWords';
import styles from './GoalPage.module.css';

/** Why something is a target, one tap each; 'admired from afar' is a valid reason. */
const REASONS = ['Admired from afar', 'They hire in my field', 'Work that matters to me'] as const;

const MOST_FIRST = [...PRIORITIES].reverse();

interface PriorityChoiceProps {
  readonly value: Priority;
  readonly onChange: (priority: Priority) => void;
}

/** How much a target matters, one tap. */
export function PriorityChoice({ value, onChange }: PriorityChoiceProps) {
  return (
    <ChoiceChips
      label="Priority"
      values={[String(value)]}
      options={MOST_FIRST.map((each) => ({ value: String(each), label: PRIORITY_WORDS[each] }))}
      onChange={([chosen]) => onChange(PRIORITIES.find((each) => String(each) === chosen) ?? value)}
    />
  );
}

interface WhyFieldProps {
  readonly value: string;
  readonly onInput: (why: string) => void;
  /** A reason was chosen by a tap. */
  readonly onChoose: (why: string) => void;
}

/** Why it is a target: a tap, or words of one's own. */
export function WhyField({ value, onInput, onChoose }: WhyFieldProps) {
  return (
    <div class={styles.why}>
      <ChoiceChips
        label="Why?"
        values={REASONS.filter((each) => each === value)}
        options={REASONS.map((each) => ({ value: each, label: each }))}
        onChange={([chosen = '']) => onChoose(chosen)}
      />
      <TextField
        label="Why, in your words"
        hideLabel
        placeholder="Or in your words"
        autocomplete="off"
        value={value}
        onInput={onInput}
      />
    </div>
  );
}
