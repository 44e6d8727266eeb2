import { Chip } from './Chip';
import styles from './ChoiceChips.module.css';
import type { Option } from './option';

interface ChoiceChipsProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly options: readonly Option<Value>[];
  readonly onChange: (values: Value[]) => void;
  /** Any number; else one at most, and pressing it again takes it back. */
  readonly multiple?: boolean;
  readonly hideLabel?: boolean;
  /** On one line, which scrolls sideways where there is no room. */
  readonly oneLine?: boolean;
}

/** Some of a few, or one, each a tap. */
export function ChoiceChips<Value extends string>({
  label,
  values,
  options,
  onChange,
  multiple = false,
  hideLabel = false,
  oneLine = false,
}: ChoiceChipsProps<Value>) {
  const toggle = (value: Value): void => {
    if (values.includes(value)) onChange(values.filter((each) => each !== value));
    else onChange(multiple ? [...values, value] : [value]);
  };
  return (
    <fieldset class={styles.group} aria-label={hideLabel ? label : undefined}>
      {!hideLabel && <legend class={styles.label}>{label}</legend>}
      <div class={styles.chips} data-one-line={oneLine || undefined}>
        {options.map((option) => (
          <Chip
            key={option.value}
            label={option.label}
            icon={option.icon}
            pressed={values.includes(option.value)}
            onClick={() => toggle(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
