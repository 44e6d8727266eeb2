import type { Person } from '../domain/person';
import type { Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { textKey } from '../domain/textKey';
import type { Commit } from './commitFeed';
import { findOrMakeOrganization } from './organizations';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, writeInTransaction } from './write';

/** What can be done to many people at once. */
export type BulkChange =
  | { readonly type: 'add tag' | 'remove tag'; readonly tag: string }
  | { readonly type: 'organization'; readonly name: string }
  /** Days between touches; null follows the layer. */
  | { readonly type: 'cadence'; readonly days: number | null }
  /** What stands here of them is right today. */
  | { readonly type: 'confirm'; readonly on: Person['confirmedOn'] };

/** Makes the same change to people, in one transaction with one undo; whoever has it already is left. */
export async function changePeople(
  storage: Storage,
  ids: readonly Id[],
  change: BulkChange,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['people', 'organizations'], async () => {
        const writes: Write[] = [];
        let organizationId: Id | null = null;
        if (change.type === 'organization') {
          const found = await findOrMakeOrganization(storage, change.name);
          organizationId = found.organizationId;
          writes.push(...found.writes);
        }
        const people = await storage.database.people.bulkGet([...new Set(ids)]);
        for (const person of people) {
          if (!person) continue;
          const fields = fieldsFor(person, change, organizationId);
          writes.push({ kind: 'update', table: 'people', id: person.id, fields });
        }
        return writeInTransaction(storage, 'edit', writes);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

function fieldsFor(
  { tags }: Person,
  change: BulkChange,
  organizationId: Id | null,
): Partial<Draftable<Person>> {
  switch (change.type) {
    case 'add tag': {
      const has = tags.some((tag) => textKey(tag) === textKey(change.tag));
      return has ? {} : { tags: [...tags, change.tag] };
    }
    case 'remove tag':
      return { tags: tags.filter((tag) => textKey(tag) !== textKey(change.tag)) };
    case 'organization':
      return { organizationId };
    case 'cadence':
      return { cadenceDays: change.days };
    case 'confirm':
      return { confirmedOn: change.on };
  }
}
