import { readClock } from '../domain/hybridClock';
import type { Id, Timestamp } from '../domain/record';
import type { Cause, JournalEntry, RowChange } from './journal';
import type { Storage } from './storage';

/** One transaction of the journal, as the history shows it. */
export interface Transaction {
  readonly id: Id;
  readonly at: Timestamp;
  /** The newest clock of its entries: what is older than it comes next. */
  readonly clock: string;
  readonly cause: Cause;
  readonly undoes: Id | null;
  /** The newest first, at most `MOST_CHANGES`. */
  readonly changes: readonly RowChange[];
  /** How many there are in all. */
  readonly changeCount: number;
}

/** An import of thousands is told by its first few. */
const MOST_CHANGES = 20;

/**
 * The newest transactions, at most `limit`; those older than the clock `before` where one is given,
 * and those that touched the row `rowId` where one is named.
 */
export async function readTransactions(
  { database }: Storage,
  {
    before = null,
    rowId = null,
    limit,
  }: {
    readonly before?: string | null;
    readonly rowId?: Id | null;
    readonly limit: number;
  },
): Promise<Transaction[]> {
  const found = new Map<Id, Transaction>();
  const older =
    before === null
      ? database.changes.toCollection()
      : database.changes.where('clock').below(before);
  await older
    .reverse()
    // Stops after the first entry of one too many, so that every transaction has all of its own.
    .until(({ transactionId }) => found.size === limit && !found.has(transactionId))
    .each((entry) => {
      const changes = rowId ? entry.changes.filter(({ id }) => id === rowId) : entry.changes;
      if (changes.length > 0) found.set(entry.transactionId, joined(found, entry, changes));
    });
  return [...found.values()];
}

function joined(
  found: ReadonlyMap<Id, Transaction>,
  { transactionId, clock, cause, undoes }: JournalEntry,
  changes: readonly RowChange[],
): Transaction {
  const present = found.get(transactionId);
  if (!present) {
    return {
      id: transactionId,
      at: readClock(clock)[0],
      clock,
      cause,
      undoes,
      changes: changes.slice(0, MOST_CHANGES),
      changeCount: changes.length,
    };
  }
  return {
    ...present,
    // Entries come from the last to the first; `before` must pass all of them.
    clock,
    changes: [...changes, ...present.changes].slice(0, MOST_CHANGES),
    changeCount: present.changeCount + changes.length,
  };
}

/** Stands behind every id in the order of a key. */
const AFTER_ANY_ID = '\uffff';

/** How many changes the journal has after that clock, or in all where it is null; one transaction is one. */
export async function changesSince(storage: Storage, clock: string | null): Promise<number> {
  const { changes } = storage.database;
  // The keys say enough: an entry itself may carry hundreds of rows.
  const index = '[clock+transactionId]';
  const later =
    clock === null ? changes.orderBy(index) : changes.where(index).above([clock, AFTER_ANY_ID]);
  // A large transaction has several entries: those of one stand beside each other.
  let count = 0;
  let last = '';
  await later.eachKey((key) => {
    const [, transactionId] = key as unknown as readonly [string, Id];
    if (transactionId !== last) count += 1;
    last = transactionId;
  });
  return count;
}

/** The transactions that were taken back and are not done again. */
export async function takenBack(storage: Storage): Promise<ReadonlySet<Id>> {
  const undone = new Map<Id, Id>();
  const back = new Set<Id>();
  const undos = await storage.database.changes.where('undoes').above('').sortBy('clock');
  for (const { transactionId, undoes } of undos) {
    if (undoes === null) continue;
    undone.set(transactionId, undoes);
    back.add(undoes);
    // The undo of an undo does again what was undone.
    const again = undone.get(undoes);
    if (again !== undefined) back.delete(again);
  }
  return back;
}
