import type { IconName } from './Icon';

/** One of the things to choose from. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
}
