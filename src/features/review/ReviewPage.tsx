import { useEffect, useState } from 'preact/hooks';
import { daysBetween } from '../../domain/calendarDate';
import { dayInWords } from '../../domain/dayInWords';
import { REVIEW_AFTER_DAYS } from '../../domain/mapReview';
import { LAYERS } from '../../domain/person';
import { writeSetting } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { showToast } from '../../ui/toast';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { filledSince } from '../shared/filledSince';
import { FilledSince } from './FilledSince';
import styles from './ReviewPage.module.css';
import { readReview } from './readReview';
import { WantsALook } from './WantsALook';

const RECENT_DAYS = 30;

const LAYER_WORDS = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
} as const;

/** A look over the whole map: what is out of date, each for one tap, then all of it in counts. */
export default function ReviewPage() {
  const { storage, summaries, today, locale, complain } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => summaries.subscribe(() => setPeople(summaries.current())), [summaries]);
  const found = useWatched(
    () => watch(() => readReview(storage, (id) => summaries.current().get(id)?.name)),
    [storage, summaries],
  );
  if (!found) return null;
  const back = { href: href('/'), label: 'Today' };
  if (people.size === 0) {
    return (
      <Page title="Review" back={back}>
        <EmptyState
          icon="review"
          title="Nothing to review yet"
          text="Import contacts or add a person, and the whole is counted here."
        >
          <LinkButton variant="primary" href={`${href('/settings')}#import`}>
            Import contacts
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  const all = [...people.values()];
  const recent = all.filter(
    (person) => person.lastTouch !== null && daysBetween(person.lastTouch, today()) <= RECENT_DAYS,
  ).length;
  const mine = found.owed.filter((each) => each.owner === 'me').length;
  const { reviewedOn } = found;
  const { since, title } = filledSince(reviewedOn, today());
  const empty = found.seats.filter(({ personId }) => personId === null);
  const filled = found.seats.filter(({ filledOn }) => filledOn !== null && filledOn >= since);
  const finish = async (): Promise<void> => {
    const kept = await writeSetting(storage, 'reviewedOn', today());
    if (!kept.ok) return complain(kept.error);
    showToast({
      text: `Looked over. The next look is offered in ${REVIEW_AFTER_DAYS} days.`,
      action: {
        label: 'Undo',
        onAction: () => void writeSetting(storage, 'reviewedOn', reviewedOn),
      },
    });
  };
  return (
    <Page title="Review" back={back}>
      <WantsALook people={people} emptySeats={empty.length} />
      <FilledSince seats={filled} people={people} title={title} />
      <div class={styles.done}>
        {reviewedOn !== today() && (
          <Button icon="check" onClick={() => void finish()}>
            Done
          </Button>
        )}
        {reviewedOn && (
          <p class={styles.calm}>Last looked over {dayInWords(reviewedOn, today(), locale)}.</p>
        )}
      </div>
      <Section title="People">
        <List label="People by layer">
          {LAYERS.map((layer) => (
            <ListRow
              key={layer}
              href={`${href('/people')}?layer=${layer}`}
              title={LAYER_WORDS[layer]}
              meta={String(all.filter((person) => person.layer === layer).length)}
            />
          ))}
        </List>
      </Section>
      <Section title={`The last ${RECENT_DAYS} days`}>
        <List label={`The last ${RECENT_DAYS} days`}>
          <ListRow title="People you were in touch with" meta={String(recent)} />
          <ListRow
            href={href('/conversations')}
            title="Conversations in all"
            meta={String(found.counts.conversations)}
          />
        </List>
      </Section>
      <Section title="What waits">
        <List label="What waits">
          <ListRow href={href('/')} title="Notes to sort" meta={String(found.toSort)} />
          <ListRow href={href('/')} title="You owe" meta={String(mine)} />
          <ListRow href={href('/')} title="Owed to you" meta={String(found.owed.length - mine)} />
        </List>
      </Section>
      <Section title="Goals">
        <List label="Goals">
          <ListRow href={href('/plan')} title="Goals" meta={String(found.counts.goals)} />
          <ListRow href={href('/plan/outlook')} title="Openings and weak spots" />
        </List>
      </Section>
    </Page>
  );
}
