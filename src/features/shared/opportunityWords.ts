import type { OpportunityKind, OpportunityPart } from '../../domain/opportunity';

/** How the words of the domain are said on the pages of opportunities. */

export const OPPORTUNITY_KIND_WORDS: Readonly<Record<OpportunityKind, string>> = {
  application: 'Application',
  project: 'Project',
  partnership: 'Partnership',
};

export const PART_WORDS: Readonly<Record<OpportunityPart, string>> = {
  champion: 'Champion',
  'hiring manager': 'Hiring manager',
  referrer: 'Referrer',
  partner: 'Partner',
  contact: 'Contact',
};
