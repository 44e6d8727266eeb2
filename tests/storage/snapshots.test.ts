import { describe, expect, it } from 'vitest';
import {
  keepSnapshot,
  listSnapshots,
  readSnapshot,
  rewriteSnapshot,
  type Snapshot,
  type SnapshotReason,
} from '../../src/storage/snapshots';
import { NOON } from '../support/builders';
import { aDatabaseName, unwrap } from '../support/storage';

const aSnapshot = (
  id: string,
  createdAt: number,
  reason: SnapshotReason = 'before restore',
): Snapshot => ({
  id,
  createdAt,
  reason,
  people: 3,
  lastClock: null,
  bytes: new Uint8Array([31, 139, createdAt % 256]),
});

describe('snapshots', () => {
  it('come back whole, the newest first', async () => {
    const name = aDatabaseName();
    const [older, newer] = [aSnapshot('a', NOON), aSnapshot('b', NOON + 1)];
    unwrap(await keepSnapshot(name, older));
    unwrap(await keepSnapshot(name, newer));
    const { bytes: _, ...head } = newer;
    expect(unwrap(await listSnapshots(name)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(unwrap(await listSnapshots(name))[0]).toEqual(head);
    expect(unwrap(await readSnapshot(name, 'a'))).toEqual(older.bytes);
    expect(unwrap(await readSnapshot(name, 'gone'))).toBeNull();
  });

  it('are two; the oldest goes', async () => {
    const name = aDatabaseName();
    for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) {
      unwrap(await keepSnapshot(name, aSnapshot(id, NOON + index)));
    }
    expect(unwrap(await listSnapshots(name)).map(({ id }) => id)).toEqual(['d', 'c']);
  });

  it('of each day are seven, beside the others', async () => {
    const name = aDatabaseName();
    unwrap(await keepSnapshot(name, aSnapshot('restore', NOON - 1)));
    for (let index = 0; index < 9; index += 1) {
      unwrap(await keepSnapshot(name, aSnapshot(`day ${index}`, NOON + index, 'daily')));
    }
    const ids = unwrap(await listSnapshots(name)).map(({ id }) => id);
    expect(ids).toHaveLength(8);
    expect(ids).toContain('restore');
    expect(ids).not.toContain('day 1');
  });

  it('are written anew where something in them was deleted for good', async () => {
    const name = aDatabaseName();
    unwrap(await keepSnapshot(name, aSnapshot('a', NOON)));
    const bytes = new Uint8Array([1, 2]);
    unwrap(await rewriteSnapshot(name, { id: 'a', bytes, people: 2 }));
    unwrap(await rewriteSnapshot(name, { id: 'gone', bytes, people: 2 }));
    expect(unwrap(await readSnapshot(name, 'a'))).toEqual(bytes);
    expect(unwrap(await listSnapshots(name)).map(({ people }) => people)).toEqual([2]);
  });

  it('never let go of the one just taken, though the clock was set back', async () => {
    const name = aDatabaseName();
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      unwrap(await keepSnapshot(name, aSnapshot(id, NOON - index)));
    }
    const ids = unwrap(await listSnapshots(name)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain('c');
  });

  it('are none before the first', async () => {
    expect(unwrap(await listSnapshots(aDatabaseName()))).toEqual([]);
  });
});
