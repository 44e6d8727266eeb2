import { dayInWords } from '../../domain/dayInWords';
import { type StageNames, stageName } from '../../domain/opportunity';
import type { CalendarDate } from '../../domain/record';
import { setFollowUpDone } from '../../storage/followUps';
import type { OpportunityOnRecord } from '../../storage/opportunities';
import { Icon, type IconName } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';

interface Event {
  readonly key: string;
  readonly on: CalendarDate;
  readonly icon: IconName;
  readonly title: string;
  readonly stepId?: string;
}

interface HistoryProps {
  readonly record: OpportunityOnRecord;
  readonly names: StageNames;
}

/** How it came here: its stages and the steps that were done, the newest first. */
export function History({ record, names }: HistoryProps) {
  const { storage, today, locale, dayOf } = useServices();
  const save = useSaving();
  const { opportunity, steps } = record;
  const events: readonly Event[] = [
    ...opportunity.history.map(
      ({ stage, on }, index): Event => ({
        key: `stage-${index}`,
        on,
        icon: 'forward',
        title: stageName(stage, names),
      }),
    ),
    ...steps.flatMap(({ id, text, doneAt }): Event[] =>
      doneAt === null
        ? []
        : [{ key: id, on: dayOf(doneAt), icon: 'check', title: text, stepId: id }],
    ),
  ]
    // Of one day the later comes first: stages are kept in their order.
    .reverse()
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return (
    <Section title="History">
      <List label="History">
        {events.map(({ key, on, icon, title, stepId }) => (
          <ListRow
            key={key}
            leading={<Icon name={icon} />}
            title={<span dir="auto">{title}</span>}
            meta={dayInWords(on, today(), locale)}
            trailing={
              stepId && (
                <IconButton
                  label={`Open again: ${title}`}
                  icon="undo"
                  onClick={() => void save(setFollowUpDone(storage, stepId, null), 'Open again.')}
                />
              )
            }
          />
        ))}
      </List>
    </Section>
  );
}
