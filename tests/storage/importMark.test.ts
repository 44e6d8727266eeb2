import { describe, expect, it } from 'vitest';
import { clearImportMark, markImport, wasImportCutOff } from '../../src/storage/importMark';
import { aForbiddenTextStore, aTextStore } from '../support/storage';

describe('the mark of an import under way', () => {
  it('tells of an import that was begun and never ended', () => {
    const store = aTextStore();
    markImport(store, 2_000);
    expect(wasImportCutOff(store, null)).toBe(true);
    expect(wasImportCutOff(store, 1_000)).toBe(true);
  });

  it('says nothing where the import was written before the app was killed', () => {
    const store = aTextStore();
    markImport(store, 2_000);
    expect(wasImportCutOff(store, 2_001)).toBe(false);
  });

  it('says nothing once it was taken away, where none was begun, and where storage is forbidden', () => {
    const store = aTextStore();
    expect(wasImportCutOff(store, null)).toBe(false);
    markImport(store, 2_000);
    clearImportMark(store);
    expect(wasImportCutOff(store, null)).toBe(false);
    expect(wasImportCutOff(aForbiddenTextStore(), null)).toBe(false);
    expect(() => markImport(aForbiddenTextStore(), 1)).not.toThrow();
  });
});
