import type { Balance } from '../balance';
import type { Closeness } from '../person';
import type { CalendarDate, Id } from '../record';
import type { HelpKind } from '../target';
import type { TieNetwork } from '../tieNetwork';
import type { Touch } from '../touch';
import type { PlanSettings } from './planSettings';

/** Something the owner owes a person; 'news' is how a try-out went, or what came of an ask. */
export interface Owed {
  readonly kind: 'promise' | 'thanks' | 'news';
  readonly recordId: Id;
  readonly due: CalendarDate | null;
}

/** What the planner knows of one person. The layer is not among it: it acts by the cadence only. */
export interface PlanPerson {
  readonly personId: Id;
  readonly organizationId: Id | null;
  readonly met: boolean;
  readonly closeness: Closeness | null;
  readonly addedOn: CalendarDate;
  readonly touches: readonly Pick<Touch, 'date' | 'kind'>[];
  readonly lastConversationOn: CalendarDate | null;
  /** Conversations held and asks made in the last year. */
  readonly conversationsInYear: number;
  readonly asksInYear: number;
  /** Messages and asks in a row that went unanswered, up to now. */
  readonly silences: number;
  /** A message or an ask waits for an answer, or a talk is planned: only what is owed is proposed. */
  readonly waitingForAnswer: boolean;
  /** The chance of an answer, 0 to 1. */
  readonly answer: number;
  readonly balance: Pick<Balance, 'atRest' | 'mayAsk'>;
  /** Intervals of the cadence that have passed, 1 when due; null without a cadence. */
  readonly cadenceElapsed: number | null;
  readonly owed: readonly Owed[];
  readonly hasInterests: boolean;
  /** A milestone that this person hasn't been told. */
  readonly hasUntoldMilestone: boolean;
}

/** A target with the kinds of help that are still open there. */
export interface PlanTarget {
  readonly targetId: Id;
  /** 1 to 3. */
  readonly priority: number;
  readonly openHelp: readonly HelpKind[];
  readonly endIds: readonly Id[];
}

export interface PlanInput {
  readonly today: CalendarDate;
  readonly people: readonly PlanPerson[];
  readonly network: TieNetwork;
  readonly targets: readonly PlanTarget[];
  readonly pinned: ReadonlySet<Id>;
  readonly avoided: ReadonlySet<Id>;
  /** The most that the owner wants to do in the week. */
  readonly ceiling: { readonly people: number; readonly minutes: number };
  /** The days on which a touch may be proposed, in order: the week's without holidays and days off. */
  readonly days: readonly CalendarDate[];
  readonly settings: PlanSettings;
}
