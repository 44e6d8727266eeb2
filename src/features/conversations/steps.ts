import type { Conversation } from '../../domain/conversation';
import type { CalendarDate } from '../../domain/record';

/** The ways in which the page of a conversation shows itself, in the order in which they are needed. */
export type Step = 'plan' | 'prepare' | 'hold' | 'debrief' | 'thank';
export const STEPS: readonly { readonly step: Step; readonly label: string }[] = [
  { step: 'plan', label: 'Plan' },
  { step: 'prepare', label: 'Prepare' },
  { step: 'hold', label: 'Hold' },
  { step: 'debrief', label: 'Debrief' },
  { step: 'thank', label: 'Thank' },
];

/** The step that an address names; null where it names none. */
export const stepNamed = (name: string | undefined): Step | null =>
  STEPS.find(({ step }) => step === name)?.step ?? null;

/**
 * The step that a conversation is at by its state and day: one ahead is planned, on its day it is
 * prepared for, after it was held it is debriefed, and then there is somebody to thank.
 */
export function stepOf(
  { state, date }: Pick<Conversation, 'state' | 'date'>,
  today: CalendarDate,
): Step {
  switch (state) {
    case 'planned':
      return date > today ? 'plan' : 'prepare';
    case 'prepared':
      return 'prepare';
    case 'held':
      return 'debrief';
    case 'debriefed':
      return 'thank';
  }
}
