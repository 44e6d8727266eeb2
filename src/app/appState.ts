import type { Services } from '../features/services';
import type { StorageError } from '../storage/storageError';

/** What the app knows of its database. */
export type AppState =
  | { readonly status: 'opening'; readonly blocked: boolean }
  | { readonly status: 'failed'; readonly error: StorageError }
  | {
      readonly status: 'open';
      readonly services: Services;
      readonly updatedElsewhere: boolean;
    }
  /** Another window erased everything: nothing is shown, and nothing written, until a reload. */
  | { readonly status: 'erased' };

/** Whether there is anything that its owner has to know before all else. */
export const hasNotice = (state: AppState): boolean =>
  state.status === 'opening'
    ? state.blocked
    : state.status !== 'open' ||
      state.updatedElsewhere ||
      state.services.space === 'sample' ||
      state.services.storage.readOnly;
