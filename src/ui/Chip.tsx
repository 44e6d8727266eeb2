import styles from './Chip.module.css';
import { Icon, type IconName } from './Icon';

interface ChipProps {
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** Given, the chip is a toggle. */
  readonly pressed?: boolean | undefined;
  readonly onClick?: (() => void) | undefined;
  /** Given, a button beside the words takes the chip away. */
  readonly onDismiss?: (() => void) | undefined;
  readonly tone?: 'plain' | 'accent' | 'warning';
  readonly disabled?: boolean;
}

/** A few words that can be pressed, taken away, or only read. */
export function Chip({
  label,
  icon,
  pressed,
  onClick,
  onDismiss,
  tone = 'plain',
  disabled,
}: ChipProps) {
  const words = (
    <>
      {icon && <Icon name={pressed ? 'check' : icon} size="small" />}
      {pressed && !icon && <Icon name="check" size="small" />}
      <bdi class={styles.label}>{label}</bdi>
    </>
  );
  return (
    <span class={styles.chip} data-tone={tone} data-pressed={pressed || undefined}>
      {onClick ? (
        <button
          type="button"
          class={styles.words}
          aria-pressed={pressed}
          disabled={disabled}
          onClick={onClick}
        >
          {words}
        </button>
      ) : (
        <span class={styles.words}>{words}</span>
      )}
      {onDismiss && (
        <button
          type="button"
          class={styles.dismiss}
          aria-label={`Remove ${label}`}
          disabled={disabled}
          onClick={onDismiss}
        >
          <Icon name="close" size="small" />
        </button>
      )}
    </span>
  );
}
