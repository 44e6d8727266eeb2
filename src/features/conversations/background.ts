import type { Conversation, FollowUp, Goal, Takeaway } from '../../domain/conversation';
import type { OnRecord } from '../../domain/conversationText/prompts';
import type { Id, RecordBase } from '../../domain/record';
import type { Talk } from './readTalk';

/** What went before a conversation with its people, and what it can be prepared from. */
export interface Background {
  /** The last one that was held before, with any of them. */
  readonly last: Conversation | null;
  readonly learned: readonly Takeaway[];
  /** Open, the first due first. */
  readonly mine: readonly FollowUp[];
  readonly theirs: readonly FollowUp[];
  /** Advice of theirs that was tried or dropped. */
  readonly tried: readonly FollowUp[];
  readonly goal: Goal | null;
  readonly onRecord: OnRecord;
}

/** Gathers what went before over all the people of a conversation. */
export function backgroundOf(talk: Talk): Background {
  const { conversation, people, organizations, records, goals } = talk;
  const before = once(records.flatMap((record) => record.conversations))
    .filter(
      ({ id, state, date }) =>
        id !== conversation.id &&
        (state === 'held' || state === 'debriefed') &&
        date <= conversation.date,
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.createdAt - a.createdAt));
  const last = before[0] ?? null;
  const learned = once(records.flatMap((record) => record.takeaways))
    .filter(({ conversationId }) => last !== null && conversationId === last.id)
    .sort((a, b) => a.createdAt - b.createdAt);
  const followUps = once(records.flatMap((record) => record.followUps));
  const open = followUps.filter(({ doneAt }) => doneAt === null).sort(byDue);
  const mine = open.filter(({ owner }) => owner === 'me');
  const tried = followUps
    .filter(({ kind, doneAt }) => kind === 'try-out' && doneAt !== null)
    .sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0));
  const goal = goals.find(({ id }) => id === conversation.goalId) ?? null;
  const [first] = people;
  return {
    last,
    learned,
    mine,
    theirs: open.filter(({ owner }) => owner === 'them'),
    tried,
    goal,
    onRecord: {
      purpose: conversation.purpose,
      goal: goal?.text ?? '',
      organization: first?.organizationId ? (organizations.get(first.organizationId) ?? '') : '',
      title: first?.title ?? '',
      projects: people.flatMap(({ projects }) => projects),
      interests: people.flatMap(({ interests }) => interests),
      valuedWork: first?.valuedWork ?? '',
      helpfulInformation: first?.helpfulInformation ?? '',
      learned: learned.map(({ text }) => text),
      tried: tried.filter(({ dropped }) => !dropped).map(({ text }) => text),
      promised: mine
        .filter(({ kind }) => kind !== 'thank-you' && kind !== 'try-out')
        .map(({ text }) => text),
    },
  };
}

function once<Row extends RecordBase>(rows: readonly Row[]): Row[] {
  return [...new Map<Id, Row>(rows.map((row) => [row.id, row])).values()];
}

/** Those without a day come last. */
const byDue = (a: FollowUp, b: FollowUp): number => {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999'];
  return one === other ? a.createdAt - b.createdAt : one < other ? -1 : 1;
};
