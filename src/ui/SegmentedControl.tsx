import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { Option } from './option';
import styles from './SegmentedControl.module.css';

interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice that has not become the value after so long was not kept, and is shown no longer. */
const PATIENCE_MS = 3_000;

/**
 * One of two to four, all in sight. Real radio buttons, so arrows and screen readers know them. What
 * is chosen shows at once, however long keeping it takes.
 */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedControlProps<Value>) {
  const name = useId();
  const [chosen, setChosen] = useState<Value | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    const forget = setTimeout(() => setChosen(null), chosen === value ? 0 : PATIENCE_MS);
    return () => clearTimeout(forget);
  }, [chosen, value]);
  const shown = chosen ?? value;
  return (
    <div class={styles.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class={styles.segment}>
          <input
            class={styles.radio}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === shown}
            onChange={() => {
              setChosen(option.value);
              onChange(option.value);
            }}
          />
          {option.icon && <Icon name={option.icon} size="small" />}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
