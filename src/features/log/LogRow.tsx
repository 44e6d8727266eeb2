import type { ComponentChildren } from 'preact';
import { dayInWords } from '../../domain/dayInWords';
import type { LogEntry } from '../../domain/log';
import type { CalendarDate, Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { Icon, type IconName } from '../../ui/Icon';
import { ListRow } from '../../ui/ListRow';
import { useServices } from '../services';
import { excerptAround } from './findInLog';

interface LogRowProps {
  readonly entry: LogEntry;
  readonly people: ReadonlyMap<Id, PersonSummary>;
  /** Looked for: the row shows where it stands. */
  readonly query: string;
}

/** A row of the log: what it was, with whom, on which day. */
export function LogRow({ entry, people, query }: LogRowProps) {
  const { today, locale } = useServices();
  const names = namesOf(entry, people);
  const { title, words, icon } = wordsOf(entry, names, today());
  const excerpt = query.trim() === '' ? '' : excerptAround(entry.text, query);
  return (
    <ListRow
      href={addressOf(entry)}
      leading={<Icon name={icon} />}
      title={<bdi>{title}</bdi>}
      subtitle={<bdi>{excerpt || words}</bdi>}
      meta={dayInWords(entry.date, today(), locale)}
    />
  );
}

/** The names of the people, the first two of them in words. */
function namesOf({ personIds }: LogEntry, people: ReadonlyMap<Id, PersonSummary>): string {
  const names = personIds.flatMap((id) => people.get(id)?.name ?? []);
  if (names.length <= 2) return names.join(', ');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

function wordsOf(
  entry: LogEntry,
  names: string,
  today: CalendarDate,
): { readonly title: string; readonly words: ComponentChildren; readonly icon: IconName } {
  const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');
  switch (entry.kind) {
    case 'conversation': {
      const { state, date, purpose, reachedOut, format, outcome } = entry.row;
      const isAhead = state === 'planned' || state === 'prepared';
      return {
        title: names || 'Somebody',
        words: join(
          isAhead ? (date < today ? 'Planned, not held yet' : 'Planned') : '',
          purpose ?? '',
          reachedOut === null ? '' : reachedOut === 'me' ? 'you reached out' : 'they reached out',
          entry.learned > 0 ? `${entry.learned} learned` : '',
          outcome,
        ),
        icon: format,
      };
    }
    case 'jot':
      return { title: entry.row.text, words: join('Note', names), icon: 'jot' };
    case 'takeaway':
      return { title: entry.row.text, words: join('Learned', names), icon: 'star' };
    case 'plan change':
      return {
        title: entry.row.planChange,
        words: join('Changes the plan', names),
        icon: 'plan',
      };
    case 'followUp': {
      const { text, dropped, outcome } = entry.row;
      return {
        title: text,
        words: join(dropped ? 'Dropped' : 'Done', names, outcome),
        icon: 'check',
      };
    }
    case 'message': {
      const { kind, direction, text } = entry.row;
      const what =
        kind === 'reaction' ? 'Reaction' : direction === 'out' ? 'Message' : 'Message from them';
      return { title: names || 'Somebody', words: join(what, text), icon: 'mail' };
    }
    case 'ask':
      return {
        title: names || 'Somebody',
        words: join(`Asked for ${entry.row.kind}`, entry.row.state, entry.row.hope),
        icon: 'introduction',
      };
    case 'give':
      return {
        title: names || 'Somebody',
        words: join(`Gave: ${entry.row.kind}`, entry.row.text),
        icon: 'share',
      };
  }
}

/** Where it is read in full: at the conversation, the note, the opportunity or else the person. */
function addressOf(entry: LogEntry): string | undefined {
  const person = entry.personIds[0];
  const ofPerson = person && href(`/people/${person}`);
  switch (entry.kind) {
    case 'conversation':
      return href(`/conversations/${entry.row.id}`);
    case 'plan change':
      return href(`/conversations/${entry.row.id}?step=debrief`);
    case 'jot':
      return href(`/jots/${entry.row.id}`);
    case 'takeaway': {
      const { conversationId, jotId } = entry.row;
      if (conversationId) return href(`/conversations/${conversationId}?step=debrief`);
      return jotId ? href(`/jots/${jotId}`) : ofPerson;
    }
    case 'followUp': {
      const { conversationId, opportunityId } = entry.row;
      if (opportunityId) return href(`/plan/opportunities/${opportunityId}`);
      return conversationId ? href(`/conversations/${conversationId}?step=debrief`) : ofPerson;
    }
    case 'ask':
      return href(`/plan/asks/${entry.row.id}`);
    default:
      return ofPerson;
  }
}
