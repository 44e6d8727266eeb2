import { agoInWords } from '../../domain/dayInWords';
import { type GoalEvent, goalEvents } from '../../domain/goalProgress';
import type { Id } from '../../domain/record';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useFirstFew } from '../../ui/useFirstFew';
import { usePeople, useServices } from '../services';
import { HELP_WORDS } from '../shared/targetWords';
import type { GoalAround } from './goalAround';
import { EVENT_WORDS, type Route, STRIDE_WORDS } from './goalWords';

const FIRST = 8;

/** What the figures are made of, the latest first, each with where it stands. */
export function GoalHistory({ around }: { readonly around: GoalAround }) {
  const { today, dayOf, locale } = useServices();
  const people = usePeople();
  const events = goalEvents(around.record, dayOf);
  const { shown, more } = useFirstFew(events, FIRST);
  if (events.length === 0) return null;
  const nameOf = (id: Id | undefined): string => (id && people.get(id)?.name) || 'somebody';
  return (
    <Section title="History" count={events.length}>
      <List label="History">
        {shown.map((event) => {
          const { text, to } = eventWords(event, around, nameOf);
          return (
            <ListRow
              key={`${event.kind} ${event.recordId} ${event.date}`}
              href={to && href(to)}
              title={<bdi>{text}</bdi>}
              subtitle={`${STRIDE_WORDS[event.stride]} · ${EVENT_WORDS[event.kind]}`}
              meta={agoInWords(event.date, today(), locale)}
            />
          );
        })}
      </List>
      {more}
    </Section>
  );
}

function eventWords(
  { kind, recordId }: GoalEvent,
  { record }: GoalAround,
  nameOf: (id: Id | undefined) => string,
): { readonly text: string; readonly to: Route | undefined } {
  const of = <T extends { readonly id: Id }>(rows: readonly T[]): T | undefined =>
    rows.find(({ id }) => id === recordId);
  switch (kind) {
    case 'conversation':
    case 'plan changed': {
      const talk = of(record.conversations);
      const names = talk?.personIds.map((id) => nameOf(id)).join(', ');
      return {
        text: kind === 'conversation' ? `With ${names}` : (talk?.planChange ?? ''),
        to: `/conversations/${recordId}`,
      };
    }
    case 'takeaway': {
      const takeaway = of(record.takeaways);
      return { text: takeaway?.text ?? '', to: `/conversations/${takeaway?.conversationId}` };
    }
    case 'tried': {
      const tryOut = of(record.tryOuts);
      return {
        text: [tryOut?.text, tryOut?.outcome].filter(Boolean).join(': '),
        to: `/conversations/${tryOut?.conversationId}?step=debrief&followUp=${recordId}`,
      };
    }
    case 'seat filled': {
      const seat = of(record.seats);
      if (!seat) return { text: '', to: undefined };
      return {
        text: `${nameOf(seat.personId ?? undefined)}: ${HELP_WORDS[seat.help].toLowerCase()}`,
        to: `/plan/seats/${seat.targetId}/${seat.help}`,
      };
    }
    case 'opportunity':
      return {
        text: of(record.opportunities)?.title ?? '',
        to: `/plan/opportunities/${recordId}`,
      };
    case 'advice':
    case 'introduction':
    case 'referral': {
      const personId = of(record.asks)?.personId;
      return { text: `By ${nameOf(personId)}`, to: `/people/${personId}` };
    }
  }
}
