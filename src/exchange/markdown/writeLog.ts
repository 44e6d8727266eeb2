import type { Ask } from '../../domain/ask';
import type { Conversation, FollowUp, Jot, Takeaway } from '../../domain/conversation';
import type { Give } from '../../domain/give';
import type { Message } from '../../domain/message';
import type { CalendarDate, Id, Timestamp } from '../../domain/record';

/** What the log tells of; rows in use only. */
export interface LogRecords {
  readonly conversations: readonly Conversation[];
  readonly jots: readonly Jot[];
  readonly takeaways: readonly Takeaway[];
  readonly followUps: readonly FollowUp[];
  readonly asks: readonly Ask[];
  readonly gives: readonly Give[];
  readonly messages: readonly Message[];
}

interface LogContext {
  readonly nameOf: (personId: Id) => string;
  readonly dayOf: (at: Timestamp) => CalendarDate;
}

interface Entry {
  readonly day: CalendarDate;
  readonly title: string;
  /** A label and what stands under it; '' is a paragraph of its own. */
  readonly lines: readonly (readonly [label: string, text: string])[];
}

/** Everything that passed, day by day, the newest first, as Markdown that reads as plain text too. */
export function writeLog(records: LogRecords, context: LogContext): string {
  const entries = entriesOf(records, context).sort((a, b) => (a.day < b.day ? 1 : -1));
  const days = [...new Set(entries.map(({ day }) => day))];
  const parts = days.map((day) => {
    const ofDay = entries.filter((entry) => entry.day === day);
    return [`## ${day}`, ...ofDay.map(entryText)].join('\n\n');
  });
  return `${['# Log', ...parts].join('\n\n')}\n`;
}

const entryText = ({ title, lines }: Entry): string =>
  [
    `### ${oneLine(title)}`,
    ...lines
      .filter(([, text]) => text.trim() !== '')
      .map(([label, text]) => (label === '' ? text.trim() : `${label}: ${text.trim()}`)),
  ].join('\n\n');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function entriesOf(records: LogRecords, { nameOf, dayOf }: LogContext): Entry[] {
  const names = (ids: readonly Id[]): string => ids.map(nameOf).join(', ');
  const list = (items: readonly string[]): string =>
    items.length === 0 ? '' : `\n${items.map((item) => `- ${oneLine(item)}`).join('\n')}`;
  const takeawaysOf = (id: Id): string[] =>
    records.takeaways.filter(({ conversationId }) => conversationId === id).map(({ text }) => text);
  return [
    ...records.conversations.map(
      (each): Entry => ({
        day: each.date,
        title: `${each.state === 'planned' || each.state === 'prepared' ? 'Planned' : 'Conversation'} with ${names(each.personIds)} (${each.format})`,
        lines: [
          ['', each.notes],
          ['Purpose', each.purpose ?? ''],
          ['Place', each.place],
          ['Questions', list(each.questions.map(({ text }) => text))],
          ['Takeaways', list(takeawaysOf(each.id))],
          ['Helped me', each.helpedMe],
          ['Helped them', each.helpedThem],
          ['Outcome', each.outcome],
          ['What may come of it', list(each.opportunities)],
          ['Changes in my plan', each.planChange],
        ],
      }),
    ),
    ...records.jots.map(
      (each): Entry => ({
        day: each.writtenOn,
        title: each.personIds.length > 0 ? `Jot on ${names(each.personIds)}` : 'Jot',
        lines: [
          ['', each.text],
          ['Tags', each.tags.join(', ')],
        ],
      }),
    ),
    ...records.takeaways
      .filter(({ conversationId }) => conversationId === null)
      .map(
        (each): Entry => ({
          day: dayOf(each.createdAt),
          title: `Takeaway${each.personIds.length > 0 ? ` from ${names(each.personIds)}` : ''}`,
          lines: [['', each.text]],
        }),
      ),
    ...records.followUps.map(
      (each): Entry => ({
        day: each.due ?? dayOf(each.createdAt),
        title: `${each.owner === 'me' ? 'I owe' : 'Owed to me by'} ${names(each.personIds)}${each.doneAt === null ? '' : ' (done)'}`,
        lines: [
          ['', each.text],
          ['Link', each.link],
          ['Outcome', each.outcome],
        ],
      }),
    ),
    ...records.asks.map(
      (each): Entry => ({
        day: each.askedOn ?? dayOf(each.createdAt),
        title: `Asked ${nameOf(each.personId)} for ${each.kind} (${each.state})`,
        lines: [
          ['Hope', each.hope],
          ['Answer', each.answer],
          ['Outcome', each.outcome],
        ],
      }),
    ),
    ...records.gives.map(
      (each): Entry => ({
        day: each.givenOn,
        title: `Gave ${nameOf(each.personId)}: ${each.kind}`,
        lines: [
          ['', each.text],
          ['Link', each.link],
        ],
      }),
    ),
    ...records.messages.map(
      (each): Entry => ({
        day: each.date,
        title: `${each.kind === 'reaction' ? 'Reaction' : 'Message'} ${each.direction === 'out' ? 'to' : 'from'} ${nameOf(each.personId)}`,
        lines: [['', each.text]],
      }),
    ),
  ];
}
