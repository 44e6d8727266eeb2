import { expect, test, vi } from 'vitest';
import { createUpdates, type UpdateState } from '../../../src/app/pwa/update';

function someUpdates({ isSaved = async () => true }: { isSaved?: () => Promise<boolean> } = {}) {
  const reload = vi.fn();
  const askToTakeOver = vi.fn();
  const states: UpdateState[] = [];
  const updates = createUpdates({ beforeUpdate: isSaved, reload });
  updates.subscribe((state) => states.push(state));
  return { updates, reload, askToTakeOver, states };
}

test('a newer version that waits is told of, and nothing else happens by itself', () => {
  const { updates, reload, askToTakeOver, states } = someUpdates();
  updates.newerVersionWaits(askToTakeOver);
  expect(states).toEqual(['none', 'waiting']);
  expect(askToTakeOver).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('applying saves first, then lets the newer version take over, and reloads when it has', async () => {
  const order: string[] = [];
  const updates = createUpdates({
    beforeUpdate: async () => {
      order.push('save');
      return true;
    },
    reload: () => order.push('reload'),
  });
  updates.newerVersionWaits(() => order.push('take over'));
  expect(await updates.applyUpdate()).toBe(true);
  await updates.newerVersionControls();
  // Saved twice: words may have been typed while the newer version took over.
  expect(order).toEqual(['save', 'take over', 'save', 'reload']);
});

test('text that cannot be written keeps the update waiting', async () => {
  for (const isSaved of [async () => false, () => Promise.reject(new Error('disk full'))]) {
    const { updates, reload, askToTakeOver, states } = someUpdates({ isSaved });
    updates.newerVersionWaits(askToTakeOver);
    expect(await updates.applyUpdate()).toBe(false);
    expect(states).toEqual(['none', 'waiting', 'applying', 'waiting']);
    expect(askToTakeOver).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  }
});

test('a page reloads once, however often the controller changes', async () => {
  const { updates, reload } = someUpdates();
  await Promise.all([updates.newerVersionControls(), updates.newerVersionControls()]);
  await updates.newerVersionControls();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('when another window updates, unsaved text here stays on screen until it can be saved', async () => {
  let canSave = false;
  const { updates, reload, states } = someUpdates({ isSaved: async () => canSave });
  await updates.newerVersionControls();
  expect(reload).not.toHaveBeenCalled();
  expect(states.at(-1)).toBe('waiting');

  canSave = true;
  expect(await updates.applyUpdate()).toBe(true);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
});

test('there is nothing to apply where no version waits', async () => {
  const { updates, reload } = someUpdates();
  expect(await updates.applyUpdate()).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});

test('a listener hears no more once it has left', () => {
  const { updates } = someUpdates();
  const heard: UpdateState[] = [];
  const leave = updates.subscribe((state) => heard.push(state));
  leave();
  updates.newerVersionWaits(() => undefined);
  expect(heard).toEqual(['none']);
});
