import type { ImportCandidate } from './importCandidate';
import type { FieldChanges, ImportedFields, UpdateReason } from './importFields';
import { identityKeys } from './importMerge';
import { newPerson } from './newPerson';
import type { Person } from './person';
import { nameKey, organizationKey, phoneKey } from './personKeys';
import type { Draftable, Id } from './record';

/** A person while a plan is made: as they are now, with what the plan has changed so far. */
export interface PlannedPerson {
  readonly id: Id;
  readonly isNew: boolean;
  readonly isTrashed: boolean;
  person: Draftable<Person>;
  readonly changed: Set<keyof ImportedFields>;
  readonly reasons: UpdateReason[];
}

/** A person of this device, ready for planning. */
export function plannedFromRecord(record: Person): PlannedPerson {
  const { id, createdAt: _createdAt, updatedAt: _updatedAt, trashedAt, ...person } = record;
  const isTrashed = trashedAt !== null;
  return { id, isNew: false, isTrashed, person, changed: new Set(), reasons: [] };
}

/** Somebody whom the plan adds: unplaced and met. */
export function plannedFromCandidate(
  candidate: ImportCandidate,
  id: Id,
  organizationId: Id | null,
): PlannedPerson {
  const { organizationName: _name, source: _source, doubts: _doubts, ...known } = candidate;
  const person = newPerson({ ...known, organizationId, met: true, layer: 'unplaced' });
  return { id, isNew: true, isTrashed: false, person, changed: new Set(), reasons: [] };
}

/** Writes what a candidate told into the planned person. */
export function applyChanges(planned: PlannedPerson, changes: FieldChanges): void {
  planned.person = { ...planned.person, ...changes.fields };
  for (const field of Object.keys(changes.fields)) {
    planned.changed.add(field as keyof ImportedFields);
  }
  planned.reasons.push(...changes.reasons);
}

/**
 * The people of a plan, found by what identifies them. The first holder of a key keeps
 * it, whoever comes to hold it later: that is what lets the same file meet the same people again.
 */
export class PeopleIndex {
  readonly #byIdentity = new Map<string, PlannedPerson>();
  readonly #byPhone = new Map<string, PlannedPerson>();
  readonly #byNameAndOrganization = new Map<string, Namesakes>();
  readonly #byName = new Map<string, Namesakes>();
  readonly #organizationName: (id: Id | null) => string;

  constructor(organizationName: (id: Id | null) => string) {
    this.#organizationName = organizationName;
  }

  /** Takes somebody in, or takes in what was changed about somebody since. */
  add(planned: PlannedPerson): void {
    const { person } = planned;
    for (const { key } of identityKeys(person)) {
      if (!this.#byIdentity.has(key)) this.#byIdentity.set(key, planned);
    }
    for (const phone of person.phones) {
      const key = phoneKey(phone);
      if (key !== '' && !this.#byPhone.has(key)) this.#byPhone.set(key, planned);
    }
    const name = nameKey(person.name);
    namesakes(this.#byName, name).add(planned);
    for (const { organizationId } of [person, ...person.pastRoles]) {
      const organization = organizationKey(this.#organizationName(organizationId));
      if (organization === '') continue;
      namesakes(this.#byNameAndOrganization, `${name}|${organization}`).add(planned);
    }
  }

  holderOf(key: string): PlannedPerson | undefined {
    return this.#byIdentity.get(key);
  }

  holderOfPhone(phone: string): PlannedPerson | undefined {
    return this.#byPhone.get(phoneKey(phone));
  }

  /** Those of one name and organization, past ones included; of the name alone for no organization. */
  namesakesOf(name: string, organizationName: string): Namesakes {
    if (organizationName === '') return this.#byName.get(nameKey(name)) ?? NOBODY;
    const key = `${nameKey(name)}|${organizationKey(organizationName)}`;
    return this.#byNameAndOrganization.get(key) ?? NOBODY;
  }
}

/** People of one name. Those without a LinkedIn address are kept apart, so that asking stays fast. */
export class Namesakes {
  readonly #all = new Set<PlannedPerson>();
  readonly #open = new Set<PlannedPerson>();

  add(planned: PlannedPerson): void {
    this.#all.add(planned);
    this.#open.add(planned);
  }

  /** Up to two of them who may be the candidate; two different LinkedIn addresses rule that out. */
  possible(candidate: Pick<ImportCandidate, 'linkedinUrl'>): PlannedPerson[] {
    const found: PlannedPerson[] = [];
    for (const planned of candidate.linkedinUrl === '' ? this.#all : this.#open) {
      if (candidate.linkedinUrl !== '' && planned.person.linkedinUrl !== '') {
        this.#open.delete(planned);
        continue;
      }
      found.push(planned);
      if (found.length === 2) break;
    }
    return found;
  }
}

const NOBODY = new Namesakes();

function namesakes(byKey: Map<string, Namesakes>, key: string): Namesakes {
  const present = byKey.get(key);
  if (present !== undefined) return present;
  const created = new Namesakes();
  byKey.set(key, created);
  return created;
}
