import { addDays } from '../../domain/calendarDate';
import { isReviewDue } from '../../domain/mapReview';
import type { CalendarDate, Id } from '../../domain/record';
import { writeSetting } from '../../storage/settings';
import type { PersonSummary } from '../../storage/summaries';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { useServices } from '../services';

const QUIET_DAYS = 7;

interface ReviewOfferProps {
  readonly reviewedOn: CalendarDate | null;
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** A look over the whole map, where there was none for a month; quiet for a week where that is asked for. */
export function ReviewOffer({ reviewedOn, people }: ReviewOfferProps) {
  const { storage, today, dayOf, complain } = useServices();
  const onRecord = [...people.values()].map(({ layer, createdAt }) => ({
    layer,
    addedOn: dayOf(createdAt),
  }));
  if (!isReviewDue(onRecord, reviewedOn, today())) return null;
  const later = async (): Promise<void> => {
    const kept = await writeSetting(storage, 'reviewQuietUntil', addDays(today(), QUIET_DAYS));
    if (!kept.ok) complain(kept.error);
  };
  return (
    <Banner
      tone="info"
      title="A few minutes for your map?"
      actions={
        <>
          <LinkButton variant="primary" href={href('/review')}>
            Look over your map
          </LinkButton>
          <Button variant="quiet" onClick={() => void later()}>
            Not this week
          </Button>
        </>
      }
    >
      Plans past their day, facts that may be old and gaps, one tap each.
    </Banner>
  );
}
