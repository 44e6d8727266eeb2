import { useId, useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import type { CalendarDate } from '../../domain/record';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { useServices } from '../services';
import styles from './TodayPage.module.css';

export interface PutOffOne {
  readonly id: string;
  readonly title: string;
  readonly who?: string;
  readonly href?: string | undefined;
  /** The day on which it comes back by itself. */
  readonly until: CalendarDate;
  readonly bringBack: () => void;
}

interface PutOffProps {
  /** The name of the list. */
  readonly label: string;
  readonly items: readonly PutOffOne[];
}

/** A quiet line that says how much 'Not now' hides; open, what it is, when it comes back, and how to have it back at once. */
export function PutOff({ label, items }: PutOffProps) {
  const { today, locale } = useServices();
  const listId = useId();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  const soonest = [...items].sort((a, b) => (a.until < b.until ? -1 : 1));
  return (
    <div>
      <Button
        variant="quiet"
        flush
        class={styles.putOff}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {items.length} put off · {open ? 'hide' : 'show'}
      </Button>
      <div id={listId} hidden={!open}>
        {open && (
          <List label={label}>
            {soonest.map(({ id, title, who, href, until, bringBack }) => (
              <ListRow
                key={id}
                href={href}
                title={<bdi>{title}</bdi>}
                subtitle={
                  <>
                    Back {onDay(dayInWords(until, today(), locale))}
                    {who && <bdi> · {who}</bdi>}
                  </>
                }
                trailing={
                  <Button variant="quiet" aria-label={`Bring back ${title}`} onClick={bringBack}>
                    Bring back
                  </Button>
                }
              />
            ))}
          </List>
        )}
      </div>
    </div>
  );
}

const onDay = (day: string): string => (day === 'tomorrow' ? day : `on ${day}`);
