import { expect, it, vi } from 'vitest';
import { askOnceToKeepData } from '../../src/app/keepData';
import type { Services } from '../../src/features/services';
import { createCommitFeed, everythingReplaced } from '../../src/storage/commitFeed';
import { aTextStore } from '../support/storage';

function watching(textStore: Services['textStore']) {
  const commits = createCommitFeed(null);
  const askToKeepData = vi.fn(async () => 'kept' as const);
  const device = { askToKeepData } as unknown as Services['device'];
  askOnceToKeepData({ space: 'own', textStore, device, storage: { commits } });
  return { askToKeepData, save: () => commits.announce(everythingReplaced('x')) };
}

it('asks to keep the data at the first save, once', () => {
  const textStore = aTextStore();
  const { askToKeepData, save } = watching(textStore);
  save();
  save();
  expect(askToKeepData).toHaveBeenCalledTimes(1);
  const later = watching(textStore);
  later.save();
  expect(later.askToKeepData).not.toHaveBeenCalled();
});

it('asks where the mark of it can’t be kept', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { askToKeepData, save } = watching({ ...aTextStore(), setItem: full });
  save();
  expect(askToKeepData).toHaveBeenCalledTimes(1);
});
