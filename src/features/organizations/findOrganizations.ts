import type { Organization } from '../../domain/person';
import type { Id } from '../../domain/record';
import { textKey } from '../../domain/textKey';

/** The organizations in whose name, industry or notes all words of the query stand, in their order. */
export function findOrganizations(
  organizations: readonly Organization[],
  query: string,
): readonly Organization[] {
  const words = textKey(query).split(' ').filter(Boolean);
  if (words.length === 0) return organizations;
  return organizations.filter(({ name, industry, notes }) => {
    const text = [name, industry, notes].map(textKey).join('\n');
    return words.every((word) => text.includes(word));
  });
}

/** How many people are at each organization now. */
export function countPeople(
  people: Iterable<{ readonly organizationId: Id | null }>,
): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { organizationId } of people) {
    if (organizationId !== null) {
      counts.set(organizationId, (counts.get(organizationId) ?? 0) + 1);
    }
  }
  return counts;
}

/** '1 person', '12 people', or '' for nobody. */
export const peopleCount = (count: number): string =>
  count === 0 ? '' : count === 1 ? '1 person' : `${count} people`;
