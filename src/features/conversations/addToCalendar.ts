import type { Conversation } from '../../domain/conversation';
import { conversationToIcs } from '../../exchange/calendar/writeCalendar';
import type { Storage } from '../../storage/storage';
import { handOver } from '../../ui/handOver';

const USUAL_MINUTES = 30;
const ALARM_MINUTES = 60;

/** Hands a conversation to the calendar: names and place go with it, notes don't. */
export async function addConversationToCalendar(
  storage: Storage,
  conversation: Conversation,
  names: string,
): Promise<void> {
  const text = conversationToIcs({
    id: conversation.id,
    summary: names ? `Orrery: ${names}` : 'Orrery',
    date: conversation.date,
    time: conversation.time,
    minutes: conversation.minutes ?? USUAL_MINUTES,
    alarmMinutes: ALARM_MINUTES,
    place: conversation.place,
    // Each change of the record is a newer state of the event.
    sequence: Math.floor((conversation.updatedAt - conversation.createdAt) / 1000),
    now: storage.now(),
  });
  await handOver(new File([text], 'conversation.ics', { type: 'text/calendar' }));
}
