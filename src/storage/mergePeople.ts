import { mergedPerson, withPersonReplaced } from '../domain/mergePeople';
import type { Person, Tie } from '../domain/person';
import type { Id, Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { REFERENCES } from './references';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { TABLE_NAMES, type TableName } from './tables';
import { takenBack } from './transactions';
import { inOneTransaction, type Write, writeInTransaction } from './write';

/** Two of whom the second becomes one with the first. */
export interface Merge {
  readonly keptId: Id;
  readonly goneId: Id;
}

/**
 * Makes one person of two, for each of `merges` in turn: everything that names the one who goes names
 * the one who stays. One transaction of the journal, so that undoing it takes them apart again.
 */
export async function mergePeople(
  storage: Storage,
  merges: readonly Merge[],
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, TABLE_NAMES, async () => {
        const chain = new Map<Id, Id>();
        const writes: Write[] = [];
        for (const { keptId, goneId } of merges) {
          // Somebody who has become one with another already is met there.
          const kept = last(chain, keptId);
          const gone = last(chain, goneId);
          if (kept === gone) continue;
          chain.set(gone, kept);
        }
        for (const [keptId, goneIds] of groups(chain)) {
          writes.push(...(await writesOf(storage, keptId, goneIds)));
        }
        return writeInTransaction(storage, 'merge', writes);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

function last(chain: ReadonlyMap<Id, Id>, id: Id): Id {
  let at = id;
  for (let next = chain.get(at); next !== undefined; next = chain.get(at)) at = next;
  return at;
}

function groups(chain: ReadonlyMap<Id, Id>): Map<Id, Id[]> {
  const byKept = new Map<Id, Id[]>();
  for (const gone of chain.keys()) {
    const kept = last(chain, gone);
    byKept.set(kept, [...(byKept.get(kept) ?? []), gone]);
  }
  return byKept;
}

async function writesOf(
  { database }: Storage,
  keptId: Id,
  goneIds: readonly Id[],
): Promise<Write[]> {
  const [kept, ...gone] = await database.people.bulkGet([keptId, ...goneIds]);
  if (!kept) throw new RowMissingError(keptId);
  let merged: Person = kept;
  gone.forEach((each, index) => {
    if (!each) throw new RowMissingError(goneIds[index] ?? '');
    merged = { ...merged, ...mergedPerson(merged, each) };
  });
  const { id: _id, createdAt: _c, updatedAt: _u, trashedAt: _t, ...fields } = merged;
  const writes: Write[] = [{ kind: 'update', table: 'people', id: keptId, fields }];
  for (const table of TABLE_NAMES) {
    if (table === 'ties') writes.push(...(await tieWrites(database.ties, keptId, goneIds)));
    else if (table === 'parts') writes.push(...(await partWrites(database.parts, keptId, goneIds)));
    else writes.push(...(await referenceWrites(database.table(table), table, keptId, goneIds)));
  }
  return [
    ...writes,
    ...goneIds.map((id): Write => ({ kind: 'remove', table: 'people', id, into: keptId })),
  ];
}

/** Only what is asked of a table here; Dexie's own types don't fit one whose name isn't known. */
interface Rows<Row> {
  where(field: string): { anyOf(ids: readonly Id[]): { toArray(): PromiseLike<Row[]> } };
}

async function referenceWrites(
  rows: Rows<{ readonly id: Id } & Readonly<Record<string, unknown>>>,
  table: TableName,
  keptId: Id,
  goneIds: readonly Id[],
): Promise<Write[]> {
  const fieldsById = new Map<Id, Record<string, unknown>>();
  for (const [field, to] of Object.entries(REFERENCES[table])) {
    if (to !== 'people') continue;
    for (const row of await rows.where(field).anyOf(goneIds).toArray()) {
      const present = row[field];
      const replaced = Array.isArray(present)
        ? goneIds.reduce<readonly Id[]>(
            (ids, goneId) => withPersonReplaced(ids, goneId, keptId),
            present,
          )
        : keptId;
      fieldsById.set(row.id, { ...fieldsById.get(row.id), [field]: replaced });
    }
  }
  return [...fieldsById].map(([id, fields]) => ({ kind: 'update', table, id, fields }) as Write);
}

/** A tie between both goes; of two with the same third person the stronger word stays. */
async function tieWrites(ties: Rows<Tie>, keptId: Id, goneIds: readonly Id[]): Promise<Write[]> {
  const all = [keptId, ...goneIds];
  const found = [
    ...(await ties.where('personAId').anyOf(all).toArray()),
    ...(await ties.where('personBId').anyOf(all).toArray()),
  ];
  const byOther = new Map<string, Tie>();
  const writes: Write[] = [];
  const byId = new Map(found.map((tie) => [tie.id, tie]));
  for (const tie of [...byId.values()].sort(byWorth)) {
    const ends = [tie.personAId, tie.personBId].map((id) => (all.includes(id) ? keptId : id));
    const [personAId = '', personBId = ''] = [...ends].sort();
    const key = `${personAId}|${personBId}`;
    if (personAId === personBId || byOther.has(key)) {
      writes.push({ kind: 'remove', table: 'ties', id: tie.id });
      continue;
    }
    byOther.set(key, tie);
    writes.push({ kind: 'update', table: 'ties', id: tie.id, fields: { personAId, personBId } });
  }
  return writes;
}

const CERTAINTIES = ['known', 'told', 'guessed'];

const byWorth = (a: Tie, b: Tie): number =>
  Number(a.trashedAt !== null) - Number(b.trashedAt !== null) ||
  b.strength - a.strength ||
  CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
  (a.id < b.id ? -1 : 1);

/** Somebody has one part in an opportunity: that of the one who stays goes first. */
async function partWrites(
  parts: Rows<{
    readonly id: Id;
    readonly opportunityId: Id;
    readonly personId: Id;
    readonly trashedAt: Timestamp | null;
  }>,
  keptId: Id,
  goneIds: readonly Id[],
): Promise<Write[]> {
  const found = await parts
    .where('personId')
    .anyOf([keptId, ...goneIds])
    .toArray();
  const taken = new Set<Id>();
  const writes: Write[] = [];
  const inUseFirst = [...found].sort(
    (a, b) =>
      Number(a.trashedAt !== null) - Number(b.trashedAt !== null) ||
      Number(a.personId !== keptId) - Number(b.personId !== keptId),
  );
  for (const { id, opportunityId, personId } of inUseFirst) {
    if (taken.has(opportunityId)) writes.push({ kind: 'remove', table: 'parts', id });
    else if (personId !== keptId) {
      writes.push({ kind: 'update', table: 'parts', id, fields: { personId: keptId } });
    }
    taken.add(opportunityId);
  }
  return writes;
}

/** Remembers that two are not the same person, on the row of each. */
export async function tellApart(
  storage: Storage,
  oneId: Id,
  otherId: Id,
): Promise<Result<Commit, StorageError>> {
  try {
    return ok(
      await inOneTransaction(storage, ['people'], async () => {
        const [one, other] = await storage.database.people.bulkGet([oneId, otherId]);
        if (!one || !other) throw new RowMissingError(one ? otherId : oneId);
        const apart = (person: Person, from: Id): Write => {
          const fields = { notSame: [...new Set([...person.notSame, from])] };
          return { kind: 'update', table: 'people', id: person.id, fields };
        };
        return writeInTransaction(storage, 'edit', [apart(one, otherId), apart(other, oneId)]);
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** A merge that can still be taken apart. */
export interface PastMerge {
  readonly transactionId: Id;
  /** The names of those who went, as they were. */
  readonly names: readonly string[];
}

const MOST_PAST_MERGES = 20;

/** The last merges that weren't taken back, the newest first. */
export async function pastMerges(storage: Storage): Promise<PastMerge[]> {
  const { database } = storage;
  const back = await takenBack(storage);
  const merges = new Map<Id, string[]>();
  await database.changes
    .where('cause')
    .equals('merge')
    .reverse()
    .until(() => merges.size > MOST_PAST_MERGES)
    .each(({ transactionId, changes }) => {
      if (back.has(transactionId)) return;
      const names = changes.flatMap((change) =>
        change.table === 'people' && change.kind === 'remove' ? [String(change.before.name)] : [],
      );
      merges.set(transactionId, [...names, ...(merges.get(transactionId) ?? [])]);
    });
  return [...merges]
    .slice(0, MOST_PAST_MERGES)
    .map(([transactionId, names]) => ({ transactionId, names }));
}
