import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import type { Option } from './option';
import styles from './SegmentedControl.module.css';

interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of two to four, all in sight. Real radio buttons, so arrows and screen readers know them. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <div class={styles.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class={styles.segment}>
          <input
            class={styles.radio}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} size="small" />}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
