import type { Services } from '../features/services';
import type { StorageError } from '../storage/storageError';
import type { Opened } from './openServices';

/** What the app knows of its database. */
export type AppState =
  | { readonly status: 'opening'; readonly blocked: boolean }
  | { readonly status: 'failed'; readonly error: StorageError }
  | {
      readonly status: 'open';
      readonly services: Services;
      readonly lost: Opened['lost'];
      readonly updatedElsewhere: boolean;
    };

/** Whether there is anything that its owner has to know before all else. */
export const hasNotice = (state: AppState): boolean =>
  state.status === 'opening'
    ? state.blocked
    : state.status === 'failed' ||
      state.updatedElsewhere ||
      state.lost !== null ||
      state.services.space === 'sample' ||
      state.services.storage.readOnly;
