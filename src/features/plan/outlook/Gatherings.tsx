import { useLocation } from 'preact-iso';
import { addDays } from '../../../domain/calendarDate';
import { dayInWords } from '../../../domain/dayInWords';
import type { Gathering } from '../../../domain/planner/gatherings';
import { addConversation } from '../../../storage/conversations';
import { Button } from '../../../ui/Button';
import { href } from '../../../ui/href';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Section } from '../../../ui/Section';
import { useSaving, useServices } from '../../services';
import type { OutlookPartProps } from './Openings';

/** Time to get there; the day is changed on its page. */
const DAYS_AHEAD = 14;

/** Events where several of those meet who are at a target, or are looked for. */
export function Gatherings({ outlook, people }: OutlookPartProps) {
  const { storage, today, locale } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  if (outlook.gatherings.length === 0) return null;
  const plan = async ({ name, personIds }: Gathering): Promise<void> => {
    const date = addDays(today(), DAYS_AHEAD);
    const fields = { personIds, date, format: 'event', place: name } as const;
    const planned = await save(addConversation(storage, fields), 'Planned, in two weeks.');
    if (planned) route(href(`/conversations/${planned.id}`));
  };
  return (
    <Section title="Where several of them meet" count={outlook.gatherings.length}>
      <List label="Where several of them meet">
        {outlook.gatherings.map((gathering) => {
          const { name, personIds, soughtCount, conversationId, on } = gathering;
          const who = [
            ...personIds.map((id) => people.get(id)?.name ?? 'somebody'),
            ...(soughtCount > 0 ? [`${soughtCount} you look for`] : []),
          ].join(', ');
          return (
            <ListRow
              key={name}
              href={conversationId ? href(`/conversations/${conversationId}`) : undefined}
              title={<bdi>{name}</bdi>}
              subtitle={<bdi>{who}</bdi>}
              meta={on && dayInWords(on, today(), locale)}
              trailing={
                !conversationId &&
                personIds.length > 0 && (
                  <Button
                    variant="quiet"
                    aria-label={`Plan ${name}`}
                    onClick={() => void plan(gathering)}
                  >
                    Plan
                  </Button>
                )
              }
            />
          );
        })}
      </List>
    </Section>
  );
}
