import type { IconName } from './Icon';

/** What buttons and links that look like buttons have in common. */
export interface ButtonLook {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'medium' | 'large';
  readonly icon?: IconName | undefined;
  /** As wide as what it stands in. */
  readonly wide?: boolean;
  /** A quiet one whose words begin where the text around it begins. */
  readonly flush?: boolean;
}
