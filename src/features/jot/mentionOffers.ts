import type { MentionOffer } from '../../ui/mentionOffers';
import type { Services } from '../services';

type OfferMentions = (begun: string) => Promise<readonly MentionOffer[]>;

const offering = new WeakMap<Services, OfferMentions>();

/** Who may be meant behind an '@' in any field, as in a note; the reader of notes is loaded for the first '@'. */
export function mentionOffersOf(services: Services): OfferMentions {
  let offer = offering.get(services);
  if (!offer) {
    offer = async (begun) => {
      const { noteReaderOf } = await import('./noteReader');
      return noteReaderOf(services).mentioned(begun);
    };
    offering.set(services, offer);
  }
  return offer;
}
