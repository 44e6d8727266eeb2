import type { Ask } from './ask';
import type { Message } from './message';
import type { Outreach } from './response';

/**
 * What was sent and wanted an answer: messages out, and asks that were made; the oldest first. Thanks
 * and news want none: their silence says nothing.
 */
export function outreachOf(messages: readonly Message[], asks: readonly Ask[]): Outreach[] {
  const sent: Outreach[] = messages
    .filter(
      ({ direction, kind, wantsAnswer }) =>
        direction === 'out' && kind === 'message' && wantsAnswer,
    )
    .map(({ personId, date, time, answeredOn }) => ({ personId, sentOn: date, time, answeredOn }));
  for (const { personId, state, askedOn, answeredOn } of asks) {
    if (askedOn === null || state === 'draft' || state === 'withdrawn') continue;
    sent.push({ personId, sentOn: askedOn, time: '', answeredOn });
  }
  return sent.sort((a, b) => (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0));
}
