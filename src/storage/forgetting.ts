import type { Id } from '../domain/record';
import type { JournalEntry } from './journal';

// What a journal forgets when something is deleted for good.

/** An entry without the words about those rows; null where nothing is left of it. */
export function forgotten(entry: JournalEntry, gone: ReadonlySet<Id>): JournalEntry | null {
  const changes = entry.changes.flatMap((change) => {
    if (!gone.has(change.id)) return [change];
    return entry.cause === 'purge' && change.kind === 'remove' ? [{ ...change, before: {} }] : [];
  });
  return changes.length === 0 ? null : { ...entry, changes };
}

/** A journal without the words about those rows. */
export const withoutWordsOn = (
  entries: readonly JournalEntry[],
  gone: ReadonlySet<Id>,
): JournalEntry[] => entries.flatMap((entry) => forgotten(entry, gone) ?? []);

/** Who became one with those of `ids`, through however many merges, as a journal in its order knows. */
export function mergedInto(entries: readonly JournalEntry[], ids: ReadonlySet<Id>): Set<Id> {
  const intoById = new Map<Id, Id>();
  for (const { changes } of entries) {
    for (const change of changes) {
      if (change.kind === 'remove' && change.into !== undefined) {
        intoById.set(change.id, change.into);
      }
    }
  }
  const found = new Set<Id>();
  for (const gone of intoById.keys()) {
    const seen = new Set<Id>();
    for (let at: Id | undefined = gone; at !== undefined && !seen.has(at); at = intoById.get(at)) {
      if (at !== gone && ids.has(at)) found.add(gone);
      seen.add(at);
    }
  }
  return found;
}
