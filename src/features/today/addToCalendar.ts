import type { FollowUp } from '../../domain/conversation';
import type { CalendarDate } from '../../domain/record';
import { followUpToIcs } from '../../exchange/calendar/writeCalendar';
import { editFollowUp } from '../../storage/followUps';
import type { Storage } from '../../storage/storage';
import { handOver } from '../../ui/handOver';

/**
 * Hands a follow-up to the calendar as an event with an alarm: no web app can ring while it is closed.
 * The name goes with it, the words of the note don't. The sequence rises, so that a second import
 * updates the event.
 */
export async function addToCalendar(
  storage: Storage,
  followUp: FollowUp,
  names: string,
  today: CalendarDate,
): Promise<void> {
  const sequence = followUp.calendarSequence;
  const summary = names ? `Orrery: ${names}` : 'Orrery';
  const text = followUpToIcs({
    id: followUp.id,
    summary,
    date: followUp.due ?? today,
    sequence,
    alarm: true,
    now: storage.now(),
  });
  const handed = await handOver(new File([text], 'follow-up.ics', { type: 'text/calendar' }));
  if (handed) await editFollowUp(storage, followUp.id, { calendarSequence: sequence + 1 });
}
