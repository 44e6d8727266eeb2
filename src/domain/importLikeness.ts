import type { ImportCandidate } from './importCandidate';
import type { NameKeys, PeopleIndex, PlannedPerson } from './importPeople';
import { emailKey } from './personKeys';

/** What speaks for a candidate being a person who isn't identified by it. */
export type Likeness = 'nameAndOrganization' | 'name' | 'email' | 'phone';

/** Who has the candidate's name and organization, and isn't told apart from it by anything else. */
export const namesakes = (index: PeopleIndex, candidate: ImportCandidate): PlannedPerson[] =>
  index.namesakesOf(candidate.name, candidate.organizationName).possible(candidate);

/** Who shares an e-mail, a telephone or at least a whole name with the candidate; undefined where nobody does. */
export function findResembling(
  index: PeopleIndex,
  keys: NameKeys,
  candidate: ImportCandidate,
): { readonly planned: PlannedPerson; readonly why: Likeness } | undefined {
  for (const email of candidate.emails) {
    const planned = index.holderOf(`e:${emailKey(email)}`);
    if (planned !== undefined) return { planned, why: 'email' };
  }
  for (const phone of candidate.phones) {
    const planned = index.holderOfPhone(phone);
    if (planned !== undefined) return { planned, why: 'phone' };
  }
  // A first name alone is shared by too many to be worth a look.
  if (!keys.name(candidate.name).includes(' ')) return undefined;
  const [planned] = index.namesakesOf(candidate.name, '').possible(candidate);
  return planned === undefined || planned.isNew ? undefined : { planned, why: 'name' };
}
