import { useLocation } from 'preact-iso';
import { addDays } from '../../../domain/calendarDate';
import { wantsAnswer } from '../../../domain/conversationText/touchText';
import { dayInWords } from '../../../domain/dayInWords';
import type { PlannedTalk, WeekTouch } from '../../../domain/planner/thisWeek';
import type { CalendarDate } from '../../../domain/record';
import { editAsk } from '../../../storage/asks';
import { logMessage, setAnswered } from '../../../storage/messages';
import { sayOfPerson, takeBackOfPerson } from '../../../storage/ownerWords';
import { Button } from '../../../ui/Button';
import { href } from '../../../ui/href';
import { Icon } from '../../../ui/Icon';
import { ListRow } from '../../../ui/ListRow';
import { Menu } from '../../../ui/Menu';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useSaving, useServices } from '../../services';
import { TOUCH_KIND_WORDS } from '../../shared/touchWords';
import { useStartAsk } from '../../shared/useStartAsk';
import { NOT_NOW_DAYS } from '../owed';
import styles from './ThisWeek.module.css';
import { leadingReason } from './weekWords';

interface WeekRowProps {
  readonly touch: WeekTouch;
  readonly name: string;
  readonly onExplain: () => void;
}

/** One proposal: who, what and why, how long; ticked once it is done. */
export function WeekRow({ touch, name, onExplain }: WeekRowProps) {
  const { today, locale } = useServices();
  const { done, planned, kind, on, minutes, personId, askKind, targetId, goalId } = touch;
  const startAsk = useStartAsk();
  if (planned) return <PlannedRow touch={touch} talk={planned} name={name} onExplain={onExplain} />;
  const ahead = !done && on > today() ? `${weekdayOf(on, locale)}, ` : '';
  return (
    <ListRow
      {...(kind === 'ask' && askKind !== null
        ? { onClick: () => void startAsk({ personId, kind: askKind, targetId, goalId }) }
        : { href: writeAddress(touch) })}
      leading={<Tick touch={touch} name={name} />}
      title={<bdi class={done ? styles.done : undefined}>{name}</bdi>}
      subtitle={
        <>
          {TOUCH_KIND_WORDS[kind]}
          {!done && <bdi> · {leadingReason(touch, today(), locale)}</bdi>}
        </>
      }
      meta={`${ahead}${minutes} min`}
      trailing={
        done ? <Answered touch={touch} /> : <More touch={touch} name={name} onExplain={onExplain} />
      }
    />
  );
}

interface PlannedRowProps extends WeekRowProps {
  readonly talk: PlannedTalk;
}

/** A proposal of which a talk came that is still to be held: it leads there, and isn't ticked before. */
function PlannedRow({ talk, touch, name, onExplain }: PlannedRowProps) {
  const { today, locale } = useServices();
  return (
    <ListRow
      href={href(`/conversations/${talk.id}`)}
      leading={
        <span class={styles.planned}>
          <Icon name="calendar" />
        </span>
      }
      title={<bdi>{name}</bdi>}
      subtitle={`Talk planned for ${dayInWords(talk.date, today(), locale)}`}
      trailing={<More touch={touch} name={name} onExplain={onExplain} />}
    />
  );
}

/** Where a touch is written. */
function writeAddress({ personId, kind, askId }: WeekTouch): string {
  if (askId !== null) return href(`/plan/asks/${askId}`);
  return `${href(`/people/${personId}/write`)}?${new URLSearchParams({ kind, from: 'today' })}`;
}

function Tick({ touch, name }: { readonly touch: WeekTouch; readonly name: string }) {
  const { storage, today, now, timeOf } = useServices();
  const save = useSaving();
  const { done, kind, personId, askId } = touch;
  if (done) {
    return (
      <span class={styles.ticked}>
        <Icon name="check" />
        <VisuallyHidden>Done</VisuallyHidden>
      </span>
    );
  }
  const tick = (): void => {
    if (askId !== null) {
      void save(editAsk(storage, askId, { outcomeToldOn: today() }), 'Noted as told.');
    } else {
      const answer = kind !== 'ask' && wantsAnswer(kind);
      const time = timeOf(now());
      void save(
        logMessage(storage, { personId, date: today(), time, wantsAnswer: answer }),
        `Logged: ${name}.`,
      );
    }
  };
  return <button type="button" class={styles.tick} aria-label={`Done: ${name}`} onClick={tick} />;
}

function Answered({ touch: { waitingMessageId } }: { readonly touch: WeekTouch }) {
  const { storage, today } = useServices();
  const save = useSaving();
  if (waitingMessageId === null) return null;
  return (
    <Button
      variant="quiet"
      onClick={() =>
        void save(setAnswered(storage, waitingMessageId, today()), 'Noted: they answered.')
      }
    >
      They answered
    </Button>
  );
}

function More({ touch, name, onExplain }: WeekRowProps) {
  const { storage, today, locale } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const { personId, pinned } = touch;
  return (
    <Menu
      label={`More for ${name}`}
      items={[
        { label: 'Why?', icon: 'info', onSelect: onExplain },
        ...NOT_NOW_DAYS.map((days) => ({
          label: `Not now: ${days} days`,
          icon: 'clock' as const,
          onSelect: () => {
            const until = addDays(today(), days);
            void save(
              sayOfPerson(storage, personId, 'not now', until),
              `Not before ${dayInWords(until, today(), locale)}.`,
            );
          },
        })),
        {
          label: 'Not this person',
          icon: 'close',
          onSelect: () =>
            void save(
              sayOfPerson(storage, personId, 'not this person'),
              `${name} is not proposed any more.`,
            ),
        },
        pinned
          ? {
              label: 'Unpin',
              icon: 'star',
              onSelect: () =>
                void save(takeBackOfPerson(storage, personId, 'pinned'), 'No longer pinned.'),
            }
          : {
              label: 'Pin',
              icon: 'star',
              onSelect: () => void save(sayOfPerson(storage, personId, 'pinned'), 'Pinned.'),
            },
        {
          label: 'Open their page',
          icon: 'person',
          onSelect: () => route(href(`/people/${personId}`)),
        },
      ]}
    />
  );
}

const weekdayOf = (date: CalendarDate, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
