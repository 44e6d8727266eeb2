import type { Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { sameValue } from '../domain/sameValue';
import { fieldsOf, type JournalEntry, type RowChange } from './journal';
import { readStanding, type Standing } from './laterWrites';
import { eachReferrer, referencesOf } from './references';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { TABLE_NAMES, type TableName } from './tables';
import { inOneTransaction, type PutBack, type Write, writeInTransaction } from './write';

/**
 * Something that undo left as it is: the owner changed or used it since, or what it would refer to is
 * gone by now.
 */
export type Kept =
  | {
      readonly reason: 'changed since' | 'would dangle';
      readonly table: TableName;
      readonly id: Id;
      readonly field: string;
    }
  | {
      readonly reason: 'edited since' | 'in use' | 'would dangle';
      readonly table: TableName;
      readonly id: Id;
    };

/** What an undo did. */
export interface Undone {
  /** The transaction of the undo itself: undoing that one is redo. */
  readonly transactionId: Id;
  /** Rows that were taken back, whole or in part. */
  readonly rows: number;
  readonly kept: readonly Kept[];
}

type StoredRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/** What undo is about to do to the rows, by id. */
interface Plan {
  /** Fields to restore in rows that are there. */
  readonly restored: Map<Id, { table: TableName; row: StoredRow; fields: Record<string, unknown> }>;
  /** Rows that were removed, to be put back. */
  readonly putBack: Map<Id, { table: TableName; row: StoredRow }>;
  /** Rows that were added, to be removed. */
  readonly going: Map<Id, TableName>;
  readonly kept: Kept[];
}

/**
 * Takes back what the transaction did, as far as nothing later rests on it: a field is restored only
 * where its value is still what that change wrote, an added row is removed only where nobody edited
 * it and no other row refers to it. The rest is listed in `kept`. Nothing refers to a missing row
 * afterwards that didn't before.
 */
export async function undo(
  storage: Storage,
  transactionId: Id,
): Promise<Result<Undone, StorageError>> {
  const { database } = storage;
  try {
    let kept: readonly Kept[] = [];
    let rows = 0;
    const commit = await inOneTransaction(storage, TABLE_NAMES, async () => {
      const entries = await database.changes
        .where('transactionId')
        .equals(transactionId)
        .sortBy('clock');
      const plan = await planUndo(storage, entries);
      const writes = toWrites(plan);
      kept = plan.kept;
      rows = writes.length;
      return writeInTransaction(storage, 'undo', writes, { undoes: transactionId });
    });
    return ok({ transactionId: commit.transactionId, rows, kept });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

async function planUndo(storage: Storage, entries: readonly JournalEntry[]): Promise<Plan> {
  const plan: Plan = { restored: new Map(), putBack: new Map(), going: new Map(), kept: [] };
  const last = entries.at(-1);
  // What was deleted for good left nothing that could be put back.
  if (!last || last.cause === 'purge') return plan;
  const changes = entries.flatMap((entry) => entry.changes).reverse();
  const rows = await presentRows(storage, changes);
  const standing = await readStanding(storage, last, new Set(changes.map((change) => change.id)));
  for (const change of changes) planChange(plan, change, rows.get(change.id), standing);
  await keepWhatWouldDangle(storage, plan);
  await keepWhatIsInUse(storage, plan);
  return plan;
}

async function presentRows(
  { database }: Storage,
  changes: readonly RowChange[],
): Promise<Map<Id, StoredRow>> {
  const rows = new Map<Id, StoredRow>();
  for (const table of TABLE_NAMES) {
    const ids = changes.filter((change) => change.table === table).map((change) => change.id);
    if (ids.length === 0) continue;
    const found: (StoredRow | undefined)[] = await database.table(table).bulkGet(ids);
    for (const row of found) if (row) rows.set(row.id, row);
  }
  return rows;
}

function planChange(
  plan: Plan,
  change: RowChange,
  row: StoredRow | undefined,
  standing: Standing,
): void {
  const { table, id } = change;
  if (change.kind === 'remove') {
    if (!row && standing.row(id)) plan.putBack.set(id, { table, row: change.before as StoredRow });
  } else if (!row) {
    // Removed since: there is nothing left to take back.
  } else if (change.kind === 'insert') {
    if (standing.whole(id)) plan.going.set(id, table);
    else plan.kept.push({ reason: 'edited since', table, id });
  } else {
    const fields: Record<string, unknown> = {};
    for (const field of fieldsOf(change)) {
      const { before, after } = change;
      if (sameValue(row[field], after[field]) && standing.field(id, field)) {
        fields[field] = before[field];
      } else if (!sameValue(row[field], before[field])) {
        plan.kept.push({ reason: 'changed since', table, id, field });
      }
    }
    if (Object.keys(fields).length > 0) plan.restored.set(id, { table, row, fields });
  }
}

/** Leaves out what would refer to a row that is gone, which may leave others without their row. */
async function keepWhatWouldDangle({ database }: Storage, plan: Plan): Promise<void> {
  const { restored, putBack, kept } = plan;
  const contents = [
    ...[...restored.values()].map(({ table, fields }) => referencesOf(table, fields)),
    ...[...putBack.values()].map(({ table, row }) => referencesOf(table, row)),
  ].flat();
  const gone = new Set<Id>();
  for (const table of TABLE_NAMES) {
    const ids = [...new Set(contents.filter(({ to }) => to === table).map(({ id }) => id))];
    if (ids.length === 0) continue;
    const found = await database.table(table).bulkGet(ids);
    ids.forEach((id, index) => {
      if (!found[index]) gone.add(id);
    });
  }
  const dangles = (table: TableName, content: Readonly<Record<string, unknown>>): boolean =>
    referencesOf(table, content).some(({ id }) => gone.has(id) && !putBack.has(id));

  for (let before = -1; before !== putBack.size; ) {
    before = putBack.size;
    for (const [id, { table, row }] of putBack) {
      if (!dangles(table, row)) continue;
      putBack.delete(id);
      kept.push({ reason: 'would dangle', table, id });
    }
  }
  for (const [id, { table, fields }] of restored) {
    for (const [field, value] of Object.entries(fields)) {
      if (!dangles(table, { [field]: value })) continue;
      delete fields[field];
      kept.push({ reason: 'would dangle', table, id, field });
    }
    if (Object.keys(fields).length === 0) restored.delete(id);
  }
}

/** Keeps the added rows to which rows that stay refer; a row that is kept keeps what it refers to. */
async function keepWhatIsInUse(storage: Storage, plan: Plan): Promise<void> {
  const { restored, putBack, going, kept } = plan;
  const referrers = new Map<Id, Set<Id>>([...going.keys()].map((id) => [id, new Set()]));
  const tell = (id: Id, referrerId: Id): void => void referrers.get(id)?.add(referrerId);

  for (const to of new Set(going.values())) {
    const ids = new Set([...going].filter(([, table]) => table === to).map(([id]) => id));
    await eachReferrer(storage, to, ids, (id, referrerId) => {
      if (!restored.has(referrerId)) tell(id, referrerId);
    });
  }
  for (const { table, row, fields } of restored.values()) {
    for (const { id } of referencesOf(table, { ...row, ...fields })) tell(id, row.id);
  }
  for (const { table, row } of putBack.values()) {
    for (const { id } of referencesOf(table, row)) tell(id, row.id);
  }

  for (let before = -1; before !== going.size; ) {
    before = going.size;
    for (const [id, table] of going) {
      const isUsed = [...(referrers.get(id) ?? [])].some((referrer) => !going.has(referrer));
      if (!isUsed) continue;
      going.delete(id);
      kept.push({ reason: 'in use', table, id });
    }
  }
}

const toWrites = ({ restored, putBack, going }: Plan): (Write | PutBack)[] => [
  ...[...putBack.values()].map(({ table, row }) => ({ kind: 'put back' as const, table, row })),
  ...[...restored].map(
    ([id, { table, fields }]) => ({ kind: 'update', table, id, fields }) as Write,
  ),
  ...[...going].map(([id, table]) => ({ kind: 'remove' as const, table, id })),
];
