import { useState } from 'preact/hooks';
import { agoInWords } from '../../../domain/dayInWords';
import type { ThisWeek as Week, WeekTouch } from '../../../domain/planner/thisWeek';
import type { Id } from '../../../domain/record';
import { setAnswered } from '../../../storage/messages';
import { takeBackOfPerson } from '../../../storage/ownerWords';
import type { PersonSummary } from '../../../storage/summaries';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { href } from '../../../ui/href';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Section } from '../../../ui/Section';
import { usePlan, useSaving, useServices } from '../../services';
import { PutOff } from '../PutOff';
import styles from './ThisWeek.module.css';
import { WeekRow } from './WeekRow';
import { reasonsInWords, totalInWords, underOwedInWords } from './weekWords';

type People = ReadonlyMap<Id, PersonSummary>;

/** Whom to be in touch with this week and why, with what it takes; and what waits for an answer. */
export function ThisWeek({ people }: { readonly people: People }) {
  const { explain } = useServices();
  const answer = usePlan('week');
  if (answer === null) return null;
  if (!answer.ok) {
    return (
      <Section title="This week">
        <p class={styles.hint}>{explain(answer.error).text}</p>
      </Section>
    );
  }
  return <Planned week={answer.value} people={people} />;
}

function Planned({ week, people }: { readonly week: Week; readonly people: People }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const [explained, setExplained] = useState<WeekTouch | null>(null);
  // Whoever was moved to the trash since the week was computed is gone from it at once.
  const touches = week.touches.filter(({ personId }) => people.has(personId));
  // A promise stands under Owed, and only there; its minutes are part of the week all the same.
  const shown = touches.filter(({ followUpId }) => followUpId === null);
  const underOwed = touches.filter(({ followUpId, done }) => followUpId !== null && !done).length;
  const nameOf = (id: Id): string => people.get(id)?.name ?? '';
  return (
    <Section title="This week">
      {touches.length > 0 && <p class={styles.total}>{totalInWords({ ...week, touches })}</p>}
      {underOwed > 0 && <p class={styles.hint}>{underOwedInWords(underOwed, touches.length)}</p>}
      {week.off && <p class={styles.hint}>This week is off. Nothing is proposed.</p>}
      {!week.off && touches.length === 0 && (
        <p class={styles.hint}>Nobody is due this week. A quiet week is a good week too.</p>
      )}
      <List label="This week">
        {shown.map((touch) => (
          <WeekRow
            key={touch.personId}
            touch={touch}
            name={nameOf(touch.personId)}
            onExplain={() => setExplained(touch)}
          />
        ))}
      </List>
      {!week.off && !week.hasTarget && (
        <p class={styles.hint}>
          {week.hasGoal
            ? 'Give your goal a target, such as a role or an organization, and the week finds who leads there: '
            : 'Say what you want next, and the week finds who leads there: '}
          <a href={href('/plan')}>Plan</a>.
        </p>
      )}
      <PutOff
        label="Put off this week"
        items={week.putOff
          .filter(({ personId }) => people.has(personId))
          .map(({ personId, until }) => ({
            id: personId,
            title: nameOf(personId),
            href: href(`/people/${personId}`),
            until,
            bringBack: () =>
              void save(takeBackOfPerson(storage, personId, 'not now'), 'May be proposed again.'),
          }))}
      />
      <WaitingList week={week} people={people} />
      {explained && (
        <Dialog
          open
          size="small"
          title={`Why ${nameOf(explained.personId)}?`}
          onClose={() => setExplained(null)}
        >
          <ul class={styles.reasons} aria-label="Reasons">
            {reasonsInWords(explained, today(), locale).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </Section>
  );
}

/** So many at a time; answers to older ones are logged on the person's page. */
const MOST_WAITING = 5;

function WaitingList({ week, people }: { readonly week: Week; readonly people: People }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const waiting = week.waiting.filter(({ personId }) => people.has(personId));
  if (waiting.length === 0) return null;
  return (
    <div class={styles.waiting}>
      <h3>Waiting for an answer</h3>
      <List label="Waiting for an answer">
        {waiting.slice(0, MOST_WAITING).map(({ messageId, personId, sentOn }) => (
          <ListRow
            key={messageId}
            href={href(`/people/${personId}`)}
            title={<bdi>{people.get(personId)?.name}</bdi>}
            subtitle={`Written ${agoInWords(sentOn, today(), locale)}`}
            trailing={
              <Button
                variant="quiet"
                onClick={() =>
                  void save(setAnswered(storage, messageId, today()), 'Noted: they answered.')
                }
              >
                They answered
              </Button>
            }
          />
        ))}
      </List>
    </div>
  );
}
