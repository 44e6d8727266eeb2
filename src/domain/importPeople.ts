import type { ImportCandidate } from './importCandidate';
import type { FieldChanges, ImportedFields, UpdateReason } from './importFields';
import { identityKeys } from './importMerge';
import { newPerson } from './newPerson';
import type { Person } from './person';
import { nameKey, organizationKey, phoneKey, remembering } from './personKeys';
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
  const {
    organizationName: _name,
    source: _source,
    doubts: _doubts,
    related: _related,
    ...known
  } = candidate;
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

/** The keys of names for one plan: each name is asked for several times. */
export interface NameKeys {
  readonly name: (name: string) => string;
  readonly organization: (name: string) => string;
}

/** Fresh keys, to be dropped with the plan. */
export const newNameKeys = (): NameKeys => ({
  name: remembering(nameKey),
  organization: remembering(organizationKey),
});

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
  readonly #keys: NameKeys;

  constructor(organizationName: (id: Id | null) => string, keys: NameKeys) {
    this.#organizationName = organizationName;
    this.#keys = keys;
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
    const name = this.#keys.name(person.name);
    namesakes(this.#byName, name).add(planned);
    for (const { organizationId } of [person, ...person.pastRoles]) {
      const organization = this.#keys.organization(this.#organizationName(organizationId));
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
    const nameKey = this.#keys.name(name);
    if (organizationName === '') return this.#byName.get(nameKey) ?? NOBODY;
    const key = `${nameKey}|${this.#keys.organization(organizationName)}`;
    return this.#byNameAndOrganization.get(key) ?? NOBODY;
  }
}

/**
 * People of one name: two of them, since nobody asks for more, and all of those without a LinkedIn
 * address. There is one for each name of a large import, so it holds next to nothing.
 */
class Namesakes {
  #first: PlannedPerson | null = null;
  #second: PlannedPerson | null = null;
  #open: Set<PlannedPerson> | null = null;

  add(planned: PlannedPerson): void {
    if (planned.person.linkedinUrl === '') {
      this.#open ??= new Set();
      this.#open.add(planned);
    }
    if (this.#first === null) this.#first = planned;
    else if (this.#second === null && this.#first !== planned) this.#second = planned;
  }

  /** Up to two of them who may be the candidate; two different LinkedIn addresses rule that out. */
  possible(candidate: Pick<ImportCandidate, 'linkedinUrl'>): PlannedPerson[] {
    if (candidate.linkedinUrl === '') {
      return [this.#first, this.#second].filter((planned) => planned !== null);
    }
    const found: PlannedPerson[] = [];
    for (const planned of this.#open ?? []) {
      if (found.length === 2) break;
      // Whoever was given an address since isn't asked about again.
      if (planned.person.linkedinUrl === '') found.push(planned);
      else this.#open?.delete(planned);
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
