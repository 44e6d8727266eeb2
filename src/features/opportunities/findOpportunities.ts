import type { OpportunityKind } from '../../domain/opportunity';
import type { Id } from '../../domain/record';
import { textKey } from '../../domain/textKey';
import type { OpportunityCard } from '../../storage/opportunities';
import type { PersonSummary } from '../../storage/summaries';

/** What is looked for; no kind is any. */
interface Wanted {
  readonly kinds: readonly OpportunityKind[];
  readonly query: string;
}

/** The opportunities of those kinds in whose title, organization, people or next step each word is. */
export function findOpportunities(
  cards: readonly OpportunityCard[],
  { kinds, query }: Wanted,
  people: ReadonlyMap<Id, PersonSummary>,
): readonly OpportunityCard[] {
  const words = textKey(query)
    .split(' ')
    .filter((word) => word !== '');
  if (kinds.length === 0 && words.length === 0) return cards;
  return cards.filter(({ opportunity, organization, parts, nextStep }) => {
    if (kinds.length > 0 && !kinds.includes(opportunity.kind)) return false;
    if (words.length === 0) return true;
    const names = parts.map(({ personId }) => people.get(personId)?.name ?? '');
    const text = textKey(
      [opportunity.title, organization, nextStep?.text ?? '', ...names].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
