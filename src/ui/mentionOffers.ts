import { createContext } from 'preact';

/** Somebody who may be meant by what stands behind an '@'. */
export interface MentionOffer {
  readonly personId: string;
  readonly name: string;
}

/** Who may be meant by the letters behind an '@', the likeliest first; without a provider nobody is offered. */
export const MentionOffersContext = createContext<
  (begun: string) => Promise<readonly MentionOffer[]>
>(() => Promise.resolve([]));
