import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import {
  DatabaseNewerError,
  RowMissingError,
  rememberWhyClosed,
  toStorageError,
} from '../../src/storage/storageError';

describe('what the database threw, as a reason', () => {
  const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

  it('is a full disk where an abort has the quota inside', () => {
    expect(toStorageError(new Dexie.AbortError('Transaction aborted', quota))).toEqual({
      type: 'QuotaExceeded',
    });
    expect(toStorageError({ name: 'AbortError', inner: { name: 'X', inner: quota } })).toEqual({
      type: 'QuotaExceeded',
    });
    expect(toStorageError(quota)).toEqual({ type: 'QuotaExceeded' });
  });

  it('is a full disk where single rows of many failed by the quota', () => {
    const bulk = new Dexie.BulkError('people.bulkAdd(): 2 of 500 failed', { 3: quota, 4: quota });
    expect(toStorageError(bulk)).toEqual({ type: 'QuotaExceeded' });
  });

  it('is something else where an abort has another reason, or none', () => {
    expect(toStorageError(new Dexie.AbortError('gone'))).toMatchObject({
      type: 'Unexpected',
      detail: 'AbortError: gone',
    });
  });

  it('is read by the name of the error', () => {
    expect(toStorageError(new RowMissingError('ada'))).toEqual({ type: 'RowMissing', id: 'ada' });
    expect(toStorageError(new DatabaseNewerError(''))).toEqual({ type: 'DatabaseNewer' });
    expect(toStorageError(new Dexie.MissingAPIError('no IndexedDB'))).toMatchObject({
      type: 'Unavailable',
    });
    expect(toStorageError(new DOMException('no', 'SecurityError'))).toEqual({
      type: 'Unavailable',
      detail: 'no',
    });
  });

  it('is a closed database for the reason that was told, and for none but that', () => {
    const closed = new Dexie.DatabaseClosedError();
    expect(toStorageError(closed)).toEqual({ type: 'Closed' });
    rememberWhyClosed('Erased');
    expect(toStorageError(closed)).toEqual({ type: 'Erased' });
    rememberWhyClosed('UpdatedElsewhere');
    expect(toStorageError(closed)).toEqual({ type: 'UpdatedElsewhere' });
  });

  it('is said as it came where nobody knows it, whatever was thrown', () => {
    expect(toStorageError(new TypeError('x is not a function'))).toEqual({
      type: 'Unexpected',
      detail: 'TypeError: x is not a function',
    });
    for (const thrown of ['words', null, undefined, 7]) {
      expect(toStorageError(thrown)).toEqual({ type: 'Unexpected', detail: `Error: ${thrown}` });
    }
  });

  it('ends where errors hold one another', () => {
    const endless: { name: string; inner?: unknown } = { name: 'Odd' };
    endless.inner = endless;
    expect(toStorageError(endless)).toMatchObject({ type: 'Unexpected' });
  });
});
