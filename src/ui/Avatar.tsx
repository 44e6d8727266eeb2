import styles from './Avatar.module.css';
import { initialsOf } from './graphemes';
import { Icon } from './Icon';

interface AvatarProps {
  readonly name: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** Somebody not met yet: an outline. */
  readonly hollow?: boolean;
  /** The address of a picture, shown instead of the initials. */
  readonly picture?: string | undefined;
}

/** The picture or the initials of somebody whose name stands beside it; silent for that reason. */
export function Avatar({ name, size = 'medium', hollow, picture }: AvatarProps) {
  const initials = initialsOf(name);
  return (
    <span
      class={styles.avatar}
      data-size={size}
      data-hollow={hollow || undefined}
      aria-hidden="true"
    >
      {picture ? (
        <img class={styles.picture} src={picture} alt="" decoding="async" />
      ) : (
        initials || <Icon name="person" size="small" />
      )}
    </span>
  );
}
