import * as v from 'valibot';
import type { BackupRepair, PlainRow } from './backupFormat';
import type { TableRule } from './schemas/tableRule';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy made of fresh objects, without the keys by which a file could reach a prototype. */
export function cleanCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => cleanCopy(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !FORBIDDEN_KEYS.has(key))
      .map(([key, field]) => [key, cleanCopy(field)]),
  );
}

/** True for a clean copy that is a record: an object rather than a list. */
export const isPlainRow = (value: unknown): value is PlainRow =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A row as its table wants it. Fields that are missing or wrong are reset to what stands for nothing,
 * lists lose the items that are wrong; both are told to `onRepair`. Fields that this version doesn't
 * know stay. Null where the row has no id, or lacks what can't be made up.
 */
export function repairRow<Row>(
  table: string,
  value: unknown,
  rule: TableRule<Row>,
  onRepair: (repair: BackupRepair) => void,
): Row | null {
  const row = cleanCopy(value);
  const id = isPlainRow(row) && typeof row.id === 'string' && row.id !== '' ? row.id : null;
  if (!isPlainRow(row) || id === null) {
    onRepair({ type: 'rowDropped', table, id: null });
    return null;
  }
  const strict = v.safeParse(rule.schema, row);
  if (strict.success) return strict.output;

  const { row: mended, fields } = mend(row, strict.issues, rule.defaults(row));
  const second = v.safeParse(rule.schema, mended);
  if (!second.success) {
    onRepair({ type: 'rowDropped', table, id });
    return null;
  }
  for (const field of fields) onRepair({ type: 'fieldReset', table, id, field });
  return second.output;
}

function mend(
  row: PlainRow,
  issues: readonly v.BaseIssue<unknown>[],
  defaults: PlainRow,
): { readonly row: PlainRow; readonly fields: readonly string[] } {
  const placesByField = new Map<string, Set<unknown>>();
  for (const { path } of issues) {
    const field = String(path?.[0]?.key);
    const places = placesByField.get(field) ?? new Set();
    places.add(path?.[1]?.key);
    placesByField.set(field, places);
  }
  const mended: Record<string, unknown> = { ...row };
  for (const [field, places] of placesByField) {
    const value = row[field];
    const isList = Array.isArray(value) && !places.has(undefined);
    mended[field] = isList ? value.filter((_, index) => !places.has(index)) : defaults[field];
  }
  return { row: mended, fields: [...placesByField.keys()] };
}
