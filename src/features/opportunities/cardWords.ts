import { dayInWords } from '../../domain/dayInWords';
import type { CalendarDate, Id } from '../../domain/record';
import type { OpportunityCard } from '../../storage/opportunities';
import type { PersonSummary } from '../../storage/summaries';
import { OPPORTUNITY_KIND_WORDS } from '../shared/opportunityWords';

/** What stands beneath a title: the organization or the kind, and the people. */
export function cardWords(
  { opportunity, organization, parts }: OpportunityCard,
  people: ReadonlyMap<Id, PersonSummary>,
): string {
  const names = parts.flatMap(({ personId }) => people.get(personId)?.name ?? []);
  const [first] = names;
  const who =
    first === undefined ? '' : names.length === 1 ? first : `${first} and ${names.length - 1} more`;
  return [organization || OPPORTUNITY_KIND_WORDS[opportunity.kind], who]
    .filter(Boolean)
    .join(' · ');
}

/** The next step with its day; '' where there is none. */
export function stepWords(
  { nextStep }: OpportunityCard,
  today: CalendarDate,
  locale: string,
): string {
  if (!nextStep) return '';
  return [nextStep.text, nextStep.due && dayInWords(nextStep.due, today, locale)]
    .filter(Boolean)
    .join(', ');
}
