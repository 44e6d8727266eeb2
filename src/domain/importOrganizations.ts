import type { NameKeys } from './importPeople';
import type { Organization } from './person';
import type { Id, Identified } from './record';

/** The organizations by name, with those that the plan adds. */
export class OrganizationBook {
  readonly #idByKey = new Map<string, Id>();
  readonly #nameById = new Map<Id, string>();
  readonly #added: Identified<Organization>[] = [];
  readonly #newId: () => Id;
  readonly #keys: NameKeys;

  constructor(organizations: readonly Organization[], newId: () => Id, keys: NameKeys) {
    this.#newId = newId;
    this.#keys = keys;
    const byAge = [...organizations].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id, name, trashedAt } of byAge) {
      this.#nameById.set(id, name);
      const key = this.#keys.organization(name);
      if (trashedAt === null && !this.#idByKey.has(key)) this.#idByKey.set(key, id);
    }
  }

  nameOf(id: Id | null): string {
    return id === null ? '' : (this.#nameById.get(id) ?? '');
  }

  idFor(name: string): Id {
    const key = this.#keys.organization(name);
    const present = this.#idByKey.get(key);
    if (present !== undefined) return present;
    const id = this.#newId();
    this.#idByKey.set(key, id);
    this.#nameById.set(id, name);
    this.#added.push({ id, name, industry: '', website: '', notes: '' });
    return id;
  }

  added(): readonly Identified<Organization>[] {
    return this.#added;
  }
}
