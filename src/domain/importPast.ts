import { BLANK_CONVERSATION, type Conversation } from './conversation';
import { correspondenceKey, correspondenceRows } from './correspondence';
import type {
  ImportedHistory,
  ImportedMeeting,
  ImportedMessage,
  ImportedVouch,
  Mention,
} from './importedHistory';
import type { Message } from './message';
import type { ConversationFormat } from './person';
import type { CalendarDate, Id, Identified } from './record';
import type { Vouch } from './vouch';

/** What an import adds of the past with people. */
export interface PastPlan {
  readonly messagesToAdd: readonly Identified<Message>[];
  /** Messages that are here and were answered since. */
  readonly messagesToUpdate: readonly {
    readonly id: Id;
    readonly fields: Pick<Message, 'answeredOn'>;
  }[];
  readonly conversationsToAdd: readonly Identified<Conversation>[];
  /** People in messages, vouches and meetings who aren't here, nor added: they are left out. */
  readonly strangers: number;
}

export interface PastInput {
  readonly history: ImportedHistory;
  /** The id of somebody who is here or is added; null for a stranger. */
  readonly idOf: (who: Mention) => Id | null;
  readonly addVouches: (id: Id, vouches: readonly Vouch[]) => void;
  /** Those on record, trashed ones included: what was thrown away doesn't come back. */
  readonly messages: readonly Message[];
  readonly conversations: readonly Conversation[];
  readonly today: CalendarDate;
  readonly newId: () => Id;
}

/** A meeting with more people than this is an event rather than a conversation. */
const MOST_IN_A_CONVERSATION = 8;

/**
 * What of the history of files is new here. The same history again adds nothing: a message is known by
 * its person, day and direction, a meeting by its day, time and people.
 */
export function planPast(input: PastInput): PastPlan {
  const strangers = new Set<string>();
  const idOf = (who: Mention): Id | null => {
    const id = input.idOf(who);
    if (id === null) strangers.add(who.linkedinUrl || who.email || who.name);
    return id;
  };
  addVouches(input.history.vouches, idOf, input.addVouches);
  const messages = planMessages(input.history.messages, idOf, input);
  const conversationsToAdd = planMeetings(input.history.meetings, idOf, input);
  return { ...messages, conversationsToAdd, strangers: strangers.size };
}

function addVouches(
  vouches: readonly ImportedVouch[],
  idOf: (who: Mention) => Id | null,
  add: PastInput['addVouches'],
): void {
  for (const [id, ofPerson] of groupById(vouches, ({ who }) => idOf(who))) {
    add(
      id,
      ofPerson.map(({ vouch }) => vouch),
    );
  }
}

function planMessages(
  exchanged: readonly ImportedMessage[],
  idOf: (who: Mention) => Id | null,
  { messages, newId }: PastInput,
): Pick<PastPlan, 'messagesToAdd' | 'messagesToUpdate'> {
  const present = new Map(messages.map((message) => [correspondenceKey(message), message]));
  const messagesToAdd: Identified<Message>[] = [];
  const messagesToUpdate: PastPlan['messagesToUpdate'][number][] = [];
  for (const [id, ofPerson] of groupById(exchanged, ({ who }) => idOf(who))) {
    for (const row of correspondenceRows(id, ofPerson)) {
      const here = present.get(correspondenceKey(row));
      if (here === undefined) messagesToAdd.push({ id: newId(), ...row });
      else if (here.answeredOn === null && row.answeredOn !== null && here.trashedAt === null) {
        messagesToUpdate.push({ id: here.id, fields: { answeredOn: row.answeredOn } });
      }
    }
  }
  return { messagesToAdd, messagesToUpdate };
}

function planMeetings(
  meetings: readonly ImportedMeeting[],
  idOf: (who: Mention) => Id | null,
  { conversations, today, newId }: PastInput,
): Identified<Conversation>[] {
  const timesByKey = new Map<string, Set<string>>();
  const remember = (row: Pick<Conversation, 'personIds' | 'date' | 'time'>): void => {
    for (const key of meetingKeys(row)) {
      timesByKey.set(key, (timesByKey.get(key) ?? new Set()).add(row.time));
    }
  };
  for (const row of conversations) remember(row);
  const added: Identified<Conversation>[] = [];
  for (const meeting of meetings) {
    const { date, time, minutes, place, title, attendees } = meeting;
    if (date > today || attendees.length > MOST_IN_A_CONVERSATION) continue;
    const personIds = [...new Set(attendees.flatMap((who) => idOf(who) ?? []))];
    if (personIds.length === 0) continue;
    const row: Identified<Conversation> = {
      ...BLANK_CONVERSATION,
      id: newId(),
      personIds,
      date,
      time,
      minutes,
      place: /https?:/iu.test(place) ? '' : place,
      format: formatOf(meeting),
      state: 'held',
      notes: title,
    };
    const isKnown = meetingKeys(row).some((key) => isAmong(row.time, timesByKey.get(key)));
    if (isKnown) continue;
    remember(row);
    added.push(row);
  }
  return added;
}

/** A person and day. */
const meetingKeys = ({ personIds, date }: Pick<Conversation, 'personIds' | 'date'>): string[] =>
  personIds.map((id) => `${id}|${date}`);

/** Whether one of that day is the same: at the same time, where both know theirs. */
const isAmong = (time: string, times: ReadonlySet<string> | undefined): boolean =>
  times !== undefined && (time === '' || times.has('') || times.has(time));

function formatOf({ title, place }: ImportedMeeting): ConversationFormat {
  const text = `${title} ${place}`.slice(0, 1000).toLowerCase();
  if (/zoom|meet\.google|google meet|teams|webex|whereby|video|jitsi/u.test(text)) return 'video';
  if (/\b(?:call|phone|telephone)\b/u.test(text)) return 'phone';
  if (/\b(?:lunch|dinner|breakfast|brunch|supper)\b/u.test(text)) return 'meal';
  if (/\bwalk\b/u.test(text)) return 'walk';
  return /https?:/u.test(text) ? 'video' : 'coffee';
}

function groupById<T>(all: readonly T[], idOf: (each: T) => Id | null): Map<Id, T[]> {
  const byId = new Map<Id, T[]>();
  for (const each of all) {
    const id = idOf(each);
    if (id === null) continue;
    const group = byId.get(id);
    if (group === undefined) byId.set(id, [each]);
    else group.push(each);
  }
  return byId;
}
