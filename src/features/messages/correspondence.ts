import type { FollowUp } from '../../domain/conversation';
import type { TouchContext } from '../../domain/conversationText/touchText';
import { agoInWords } from '../../domain/dayInWords';
import type { Message } from '../../domain/message';
import type { Milestone } from '../../domain/milestone';
import { outreachOf } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import type { CalendarDate, Id } from '../../domain/record';
import { ownResponseRate, type ResponseChance, responseChance } from '../../domain/response';
import { allMessages, messagesOfPerson } from '../../storage/messages';
import { allMilestones } from '../../storage/milestones';
import { organizationNames } from '../../storage/organizations';
import { getPerson } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import { type PersonRecord, recordOfPerson } from '../../storage/timeline';

/** All that a message to somebody is drafted from. */
export interface Correspondence {
  readonly person: Person;
  readonly organization: string;
  readonly record: PersonRecord;
  readonly messages: readonly Message[];
  /** Everything ever sent to anybody: the owner's own rate comes from it. */
  readonly allMessages: readonly Message[];
  /** The owner's news, the latest first. */
  readonly milestones: readonly Milestone[];
}

/** Reads it; null where nobody of that id is in use. */
export async function readCorrespondence(
  storage: Storage,
  personId: Id,
): Promise<Correspondence | null> {
  const person = await getPerson(storage, personId);
  if (!person || person.trashedAt !== null) return null;
  const { organizationId } = person;
  const [record, messages, everything, milestones, names] = await Promise.all([
    recordOfPerson(storage, personId),
    messagesOfPerson(storage, personId),
    allMessages(storage),
    allMilestones(storage),
    organizationNames(storage, organizationId === null ? [] : [organizationId]),
  ]);
  const organization = names.get(organizationId ?? '') ?? '';
  return { person, organization, record, messages, allMessages: everything, milestones };
}

/** The chance that somebody answers, as of today. */
export const responseOf = (
  { messages, allMessages }: Pick<Correspondence, 'messages' | 'allMessages'>,
  today: CalendarDate,
): ResponseChance =>
  responseChance(
    outreachOf(messages, []),
    ownResponseRate(outreachOf(allMessages, []), today),
    today,
  );

/** What is owed to somebody by the id of the follow-up; null where it isn't theirs, or is done. */
export const owedOf = ({ record }: Correspondence, followUpId: string): FollowUp | null =>
  record.followUps.find(({ id, doneAt }) => id === followUpId && doneAt === null) ?? null;

/** The context of a drafted touch. */
export function contextOf(
  { person, organization, record }: Correspondence,
  owed: FollowUp | null,
  news: Milestone | null,
  link: string,
  today: CalendarDate,
  locale: string,
): TouchContext {
  const held = record.conversations
    .filter(({ state, date }) => (state === 'held' || state === 'debriefed') && date <= today)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt));
  const last = held[0];
  const learned = record.takeaways
    .filter(({ conversationId }) => last !== undefined && conversationId === last.id)
    .sort((a, b) => a.createdAt - b.createdAt);
  const tried = record.followUps
    .filter(({ kind, doneAt, dropped }) => kind === 'try-out' && doneAt !== null && !dropped)
    .sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0))[0];
  return {
    people: [person],
    project: person.projects[0] ?? '',
    interest: person.interests[0] ?? '',
    organization,
    learned: learned[0]?.text ?? '',
    lastTalk: last ? agoInWords(last.date, today, locale) : '',
    tried: tried?.text ?? '',
    outcome: tried?.outcome ?? '',
    owed: owed?.text ?? '',
    link: link === '' ? (owed?.link ?? '') : link,
    news: news?.text ?? '',
    line: '',
  };
}
