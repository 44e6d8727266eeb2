import type { FollowUpKind } from '../conversation';
import type { CalendarDate } from '../record';

/** A stretch of the jot's text, in UTF-16 offsets as typed; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface FoundPerson extends Stretch {
  readonly personId: string;
  readonly text: string;
  /** Only spoken of: the owner was not with them. */
  readonly aside: boolean;
}

/** A name that several known people share: settled for none of them. */
export interface FoundChoice extends Stretch {
  readonly text: string;
  readonly personIds: readonly string[];
}

export interface FoundName extends Stretch {
  readonly name: string;
  /** Only spoken of: the owner was not with them. */
  readonly aside: boolean;
  /** Where somebody who is only spoken of works, as written; '' where the jot doesn't say. */
  readonly organization: string;
}

export interface FoundDate extends Stretch {
  readonly date: CalendarDate;
  readonly text: string;
}

export interface FoundPromise extends Stretch {
  readonly owner: 'me' | 'them';
  readonly text: string;
  readonly due: CalendarDate | null;
  /** Known people to whom it is owed or who owe it: named in it, or meant by 'her', 'him', 'them' or nobody named. */
  readonly personIds: readonly string[];
  readonly newNames: readonly string[];
  readonly kind: FollowUpKind;
}

/** Who is to be introduced, to the owner or to each other; not who introduces them. */
export interface FoundIntroduction extends Stretch {
  readonly personIds: readonly string[];
  /** Names as written, of known and new people alike. */
  readonly names: readonly string[];
  /** Those of the names that belong to nobody on record. */
  readonly newNames: readonly string[];
}

export interface FoundTag extends Stretch {
  readonly tag: string;
}

/** Everything that the rules read in a jot, each kind in the order of the text. */
export interface JotFindings {
  readonly people: readonly FoundPerson[];
  readonly choices: readonly FoundChoice[];
  readonly newPeople: readonly FoundName[];
  readonly dates: readonly FoundDate[];
  readonly promises: readonly FoundPromise[];
  readonly introductions: readonly FoundIntroduction[];
  readonly tags: readonly FoundTag[];
}
