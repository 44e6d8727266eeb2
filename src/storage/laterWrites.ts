import type { Id } from '../domain/record';
import { fieldsOf, type JournalEntry } from './journal';
import type { Storage } from './storage';

/** What still stands of a transaction, after everything that was written since. */
export interface Standing {
  /** Whether the row is there (or isn't) by this transaction's doing, and not by a later one's. */
  row(id: Id): boolean;
  /** Whether the field holds what this transaction wrote, and not what a later one did. */
  field(id: Id, field: string): boolean;
  /** Whether nothing of the row was written since, or all of it was taken back. */
  whole(id: Id): boolean;
}

/** A transaction that wrote a field, and the one that had written it before. */
interface Writer {
  readonly transactionId: Id;
  readonly undoes: Id | null;
  readonly before: Writer | null;
}

/** Stands for the row as such: that it was added, removed or put back. */
const ROW = '';

/**
 * Reads the journal from after the transaction (whose last entry is `last`) on. A later write counts
 * unless it was taken back, and a taking back doesn't count as a write: so undo after undo reaches
 * the beginning. That the same value stands there is not enough: a later transaction may have
 * written it on purpose.
 */
export async function readStanding(
  { database }: Storage,
  last: JournalEntry,
  ids: ReadonlySet<Id>,
): Promise<Standing> {
  const origin: Writer = { transactionId: last.transactionId, undoes: last.undoes, before: null };
  const writersById = new Map<Id, Map<string, Writer>>();

  await database.changes
    .where('clock')
    .above(last.clock)
    .each(({ transactionId, undoes, changes }) => {
      for (const change of changes) {
        if (!ids.has(change.id)) continue;
        const writers = writersById.get(change.id) ?? new Map<string, Writer>();
        writersById.set(change.id, writers);
        for (const field of change.kind === 'update' ? fieldsOf(change) : [ROW]) {
          const before = writers.get(field) ?? origin;
          writers.set(field, { transactionId, undoes, before });
        }
      }
    });

  const field = (id: Id, name: string): boolean => {
    const writer = writersById.get(id)?.get(name);
    return writer === undefined || reaches(writer, last.transactionId);
  };
  return {
    row: (id) => field(id, ROW),
    field: (id, name) => field(id, ROW) && field(id, name),
    whole: (id) => [...(writersById.get(id)?.keys() ?? [])].every((name) => field(id, name)),
  };
}

/** Whether, with everything taken back that an undo took back, the last writer is this transaction. */
function reaches(last: Writer, transactionId: Id): boolean {
  let writer: Writer | null = last;
  while (writer !== null && writer.transactionId !== transactionId) {
    if (writer.undoes === null) return false;
    const undone = writer.undoes;
    let taken: Writer | null = writer.before;
    while (taken !== null && taken.transactionId !== undone) taken = taken.before;
    writer = taken?.before ?? null;
  }
  return writer !== null;
}
