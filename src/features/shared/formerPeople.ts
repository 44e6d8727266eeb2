import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';

/** Who had a role at an organization before and has another one now. */
export const formerPeople = (
  people: ReadonlyMap<Id, PersonSummary>,
  organizationId: Id,
): PersonSummary[] =>
  [...people.values()].filter(
    (person) =>
      person.organizationId !== organizationId &&
      person.pastRoles.some((role) => role.organizationId === organizationId),
  );
