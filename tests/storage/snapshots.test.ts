import { describe, expect, it } from 'vitest';
import { keepSnapshot, listSnapshots, type Snapshot } from '../../src/storage/snapshots';
import { NOON } from '../support/builders';
import { aDatabaseName, unwrap } from '../support/storage';

const aSnapshot = (id: string, createdAt: number): Snapshot => ({
  id,
  createdAt,
  reason: 'before restore',
  people: 3,
  bytes: new Uint8Array([31, 139, createdAt % 256]),
});

describe('snapshots', () => {
  it('come back whole, the newest first', async () => {
    const name = aDatabaseName();
    const [older, newer] = [aSnapshot('a', NOON), aSnapshot('b', NOON + 1)];
    unwrap(await keepSnapshot(name, older));
    unwrap(await keepSnapshot(name, newer));
    expect(unwrap(await listSnapshots(name))).toEqual([newer, older]);
  });

  it('are two; the oldest goes', async () => {
    const name = aDatabaseName();
    for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) {
      unwrap(await keepSnapshot(name, aSnapshot(id, NOON + index)));
    }
    expect(unwrap(await listSnapshots(name)).map(({ id }) => id)).toEqual(['d', 'c']);
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
