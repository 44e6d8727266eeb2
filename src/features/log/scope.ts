import type { Id } from '../../domain/record';
import { getGoal } from '../../storage/goals';
import { formerPeople, getOrganization, peopleAt } from '../../storage/organizations';
import { getPerson } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import { href } from '../../ui/href';

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
  /** Whose entries belong to it; of a goal its own count, whoever took part. */
  readonly personIds: ReadonlySet<Id>;
  readonly back: { readonly href: string; readonly label: string };
}

/** Reads the name of a scope, its people (of an organization also those who were there) and the way back. */
export async function readScope(storage: Storage, scope: Scope): Promise<Around> {
  const nobody: ReadonlySet<Id> = new Set();
  switch (scope.kind) {
    case 'all':
      return { name: '', personIds: nobody, back: { href: href('/plan'), label: 'Plan' } };
    case 'person': {
      const name = (await getPerson(storage, scope.id))?.name ?? 'somebody';
      const back = { href: href(`/people/${scope.id}`), label: name };
      return { name, personIds: new Set([scope.id]), back };
    }
    case 'organization': {
      const name = (await getOrganization(storage, scope.id))?.name ?? 'an organization';
      const there = await peopleAt(storage, scope.id);
      const before = await formerPeople(storage, scope.id);
      return {
        name,
        personIds: new Set([...there, ...before].map(({ id }) => id)),
        back: { href: href(`/organizations/${scope.id}`), label: name },
      };
    }
    case 'goal': {
      const name = (await getGoal(storage, scope.id))?.text ?? 'a goal';
      const back = { href: href(`/plan/goals/${scope.id}`), label: 'Goal' };
      return { name, personIds: nobody, back };
    }
  }
}
