import type { Id } from '../../domain/record';
import { getGoal } from '../../storage/goals';
import { getOrganization } from '../../storage/organizations';
import { getPerson } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { formerPeople } from '../shared/formerPeople';

/** Of what the log is: everything, or what a person, an organization or a goal has part in. */
export type Scope =
  | { readonly kind: 'all'; readonly id: '' }
  | { readonly kind: 'person' | 'organization' | 'goal'; readonly id: Id };

/** The scope that an address names. */
export function scopeOf(address: Readonly<Record<string, string>>): Scope {
  for (const kind of ['person', 'organization', 'goal'] as const) {
    const id = address[kind];
    if (id) return { kind, id };
  }
  return { kind: 'all', id: '' };
}

/** What the log of a scope needs besides its entries. */
export interface Around {
  readonly name: string;
  readonly back: { readonly href: string; readonly label: string };
}

/** Whose entries belong to a scope: of an organization also those who were there; of a goal its own count, whoever took part. */
export function peopleOfScope(
  people: ReadonlyMap<Id, PersonSummary>,
  { kind, id }: Scope,
): ReadonlySet<Id> {
  if (kind === 'person') return new Set([id]);
  if (kind !== 'organization') return new Set();
  const there = [...people.values()].filter(({ organizationId }) => organizationId === id);
  return new Set([...there, ...formerPeople(people, id)].map((person) => person.id));
}

/** Reads the name of a scope and the way back. */
export async function readScope(storage: Storage, scope: Scope): Promise<Around> {
  switch (scope.kind) {
    case 'all':
      return { name: '', back: { href: href('/plan'), label: 'Plan' } };
    case 'person': {
      const name = (await getPerson(storage, scope.id))?.name ?? 'somebody';
      const back = { href: href(`/people/${scope.id}`), label: name };
      return { name, back };
    }
    case 'organization': {
      const name = (await getOrganization(storage, scope.id))?.name ?? 'an organization';
      return { name, back: { href: href(`/organizations/${scope.id}`), label: name } };
    }
    case 'goal': {
      const name = (await getGoal(storage, scope.id))?.text ?? 'a goal';
      const back = { href: href(`/plan/goals/${scope.id}`), label: 'Goal' };
      return { name, back };
    }
  }
}
