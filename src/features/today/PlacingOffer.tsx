import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { Banner } from '../../ui/Banner';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';

interface PlacingOfferProps {
  readonly placing: readonly Id[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** After an import: who belongs on the rings; there until it is done, and resumable. */
export function PlacingOffer({ placing, people }: PlacingOfferProps) {
  const left = placing.filter((id) => people.get(id)?.layer === 'unplaced').length;
  if (left === 0) return null;
  return (
    <Banner
      tone="info"
      title="Who matters for what comes next?"
      actions={
        <LinkButton variant="primary" href={href('/people/place')}>
          Place people on your rings
        </LinkButton>
      }
    >
      {left === 1 ? 'One person waits' : `${left} people wait`}, one tap each.
    </Banner>
  );
}
