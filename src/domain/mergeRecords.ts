import { sameValue } from './sameValue';

/** A row of any table, as far as a merge looks at it. */
export type MergeRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly updatedAt: number;
};

/**
 * When a field of a row was last written, as a clock whose order is the order of the writes; null
 * where the journal doesn't know.
 */
export type FieldClock = (id: string, field: string) => string | null;

/** One of two sides that are merged. */
export interface MergeSide {
  readonly rows: readonly MergeRow[];
  readonly clockOf: FieldClock;
}

/**
 * The rows of two sides as one: every row of either is in it. Where both have a row, each field comes
 * from whoever wrote it last by the journal's clocks; where a journal doesn't know, from the row that
 * was changed last. Which side is called 'ours' decides nothing, so two devices that merge each
 * other's files end up alike, and a second merge changes nothing.
 */
export function mergeRows(ours: MergeSide, theirs: MergeSide): MergeRow[] {
  const theirsById = new Map(theirs.rows.map((row) => [row.id, row]));
  const merged = ours.rows.map((row) => {
    const other = theirsById.get(row.id);
    return other === undefined ? row : mergeRow(row, ours.clockOf, other, theirs.clockOf);
  });
  const ourIds = new Set(ours.rows.map(({ id }) => id));
  return [...merged, ...theirs.rows.filter(({ id }) => !ourIds.has(id))];
}

function mergeRow(ours: MergeRow, ourClock: FieldClock, theirs: MergeRow, theirClock: FieldClock) {
  const fields = new Map<string, unknown>();
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const isOurs =
      sameValue(ours[field], theirs[field]) ||
      comesFirst(
        [ourClock(ours.id, field), ours.updatedAt, ours[field]],
        [theirClock(theirs.id, field), theirs.updatedAt, theirs[field]],
      );
    const from = isOurs ? ours : theirs;
    if (Object.hasOwn(from, field)) fields.set(field, from[field]);
  }
  const updatedAt = Math.max(ours.updatedAt, theirs.updatedAt);
  return { ...Object.fromEntries(fields), id: ours.id, updatedAt };
}

type Written = readonly [clock: string | null, updatedAt: number, value: unknown];

/** Whether the first value is the one to keep. Equally late ones are settled by what they say. */
function comesFirst([clock, at, value]: Written, [otherClock, otherAt, other]: Written): boolean {
  if (clock !== null && otherClock !== null && clock !== otherClock) return clock > otherClock;
  if (clock === null && otherClock !== null) return false;
  if (clock !== null && otherClock === null) return true;
  if (at !== otherAt) return at > otherAt;
  return JSON.stringify(value ?? null) >= JSON.stringify(other ?? null);
}
