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
