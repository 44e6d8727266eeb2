import * as v from 'valibot';
import { isClock } from '../../domain/hybridClock';
import type { BackupRepair, ChangeRow, PlainRow } from './backupFormat';
import { cleanCopy, isPlainRow, repairRow } from './repairRow';
import { id, idOrNull, text } from './schemas/fields';
import type { TableRule } from './schemas/tableRule';
import { TABLE_RULES } from './schemas/tableRules';

const entrySchema = v.looseObject({
  clock: v.pipe(text, v.check(isClock)),
  transactionId: id,
  cause: id,
  undoes: idOrNull,
  changes: v.array(v.unknown()),
});

/**
 * The journal of a backup. Undo puts back what it says that rows were, and the next write counts on
 * from its last clock: so an entry needs a right clock, and what a change holds has to be what its table
 * would take. Whatever isn't is left out, and told to `onRepair`.
 */
export function readJournal(
  values: readonly unknown[],
  onRepair: (repair: BackupRepair) => void,
): ChangeRow[] {
  const byClock = new Map<string, ChangeRow>();
  for (const value of values) {
    const copy = cleanCopy(value);
    const entry = v.safeParse(entrySchema, copy);
    if (!entry.success) {
      const clock = isPlainRow(copy) && typeof copy.clock === 'string' ? copy.clock : null;
      onRepair({ type: 'rowDropped', table: 'changes', id: clock });
      continue;
    }
    const { clock, cause, changes } = entry.output;
    if (byClock.has(clock)) {
      onRepair({ type: 'duplicateDropped', table: 'changes', id: clock });
      continue;
    }
    const read = changes.map((change) => readChange(change, cause));
    const kept = read.flatMap((change) => change ?? []);
    if (kept.some((change, index) => change !== changes[index]) || kept.length < changes.length) {
      onRepair({ type: 'fieldReset', table: 'changes', id: clock, field: 'changes' });
    }
    if (kept.length > 0 || changes.length === 0) {
      byClock.set(clock, { ...entry.output, changes: kept });
    }
  }
  return [...byClock.values()];
}

/** A change of which each part can be put back; the change itself where all can, null where none can. */
function readChange(change: unknown, cause: string): PlainRow | null {
  if (!isPlainRow(change) || typeof change.id !== 'string' || change.id === '') return null;
  const rule = ruleOf(change.table);
  if (!rule) return null;
  switch (change.kind) {
    case 'insert':
      return change;
    case 'update':
      return readUpdate(change, rule);
    case 'remove':
      return readRemove(change, rule, cause);
    default:
      return null;
  }
}

const ruleOf = (table: unknown): TableRule<unknown> | null =>
  typeof table === 'string' && Object.hasOwn(TABLE_RULES, table)
    ? TABLE_RULES[table as keyof typeof TABLE_RULES]
    : null;

function readUpdate(change: PlainRow, { schema }: TableRule<unknown>): PlainRow | null {
  const { before, after } = change;
  if (!isPlainRow(before) || !isPlainRow(after)) return null;
  const isWrong = (field: string): boolean =>
    [before, after].some((state) => {
      const entry = Object.hasOwn(schema.entries, field) ? schema.entries[field] : undefined;
      return entry !== undefined && Object.hasOwn(state, field) && !v.is(entry, state[field]);
    });
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const wrong = new Set(fields.filter(isWrong));
  if (wrong.size === 0) return change;
  if (wrong.size === fields.length) return null;
  const without = (state: PlainRow) =>
    Object.fromEntries(Object.entries(state).filter(([field]) => !wrong.has(field)));
  return { ...change, before: without(before), after: without(after) };
}

/** What was deleted for good left an empty state behind, which nothing puts back. */
function readRemove(change: PlainRow, rule: TableRule<unknown>, cause: string): PlainRow | null {
  const { before } = change;
  if (!isPlainRow(before)) return null;
  const isForGood = cause === 'purge' && Object.keys(before).length === 0;
  if (isForGood || (before.id === change.id && v.is(rule.schema, before))) return change;
  if (before.id !== change.id) return null;
  const mended = repairRow(String(change.table), before, rule, () => undefined);
  return mended === null ? null : { ...change, before: mended };
}
