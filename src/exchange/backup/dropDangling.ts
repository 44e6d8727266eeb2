import type { BackupRepair, PlainRow } from './backupFormat';
import type { Reference } from './schemas/tableRule';

/**
 * A row whose references all point at rows that exist; null where it can't be without one that is
 * missing. Each that was dropped is told to `onRepair`.
 */
export function dropDangling<Row extends { readonly id: string }>(
  table: string,
  row: Row,
  references: readonly Reference[],
  idsByTable: ReadonlyMap<string, ReadonlySet<string>>,
  onRepair: (repair: BackupRepair) => void,
): Row | null {
  const changed: Record<string, unknown> = {};
  for (const reference of references) {
    const { field, kind } = reference;
    const ids = idsByTable.get(reference.table) ?? new Set<string>();
    const value: unknown = (row as PlainRow)[field];
    const kept = keepReferences(value, kind, (id) => typeof id === 'string' && ids.has(id));
    if (kept === value) continue;
    onRepair({ type: 'referenceDropped', table, id: row.id, field });
    if (kind === 'required') return null;
    changed[field] = kept;
  }
  return Object.keys(changed).length === 0 ? row : { ...row, ...changed };
}

/** The value itself where nothing is missing, else what is left of it. */
function keepReferences(
  value: unknown,
  kind: Reference['kind'],
  exists: (id: unknown) => boolean,
): unknown {
  if (kind === 'one' || kind === 'required') return value === null || exists(value) ? value : null;
  if (!Array.isArray(value)) return value;
  if (kind === 'many') return value.every(exists) ? value : value.filter(exists);
  const isWhole = (role: PlainRow) => role.organizationId === null || exists(role.organizationId);
  if (value.every(isWhole)) return value;
  return value.map((role: PlainRow) => (isWhole(role) ? role : { ...role, organizationId: null }));
}
