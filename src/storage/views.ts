import type { PeopleFilter, View } from '../domain/peopleFilter';
import type { Id } from '../domain/record';
import type { Result } from '../domain/result';
import type { Commit } from './commitFeed';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import { trash } from './trash';
import { write } from './write';

/** Keeps a filter under a name. */
export const saveView = (
  storage: Storage,
  name: string,
  filter: PeopleFilter,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'add', [
    { kind: 'insert', table: 'views', row: { id: storage.newId(), name, filter } },
  ]);

/** The saved views in use, the oldest first. */
export const allViews = (storage: Storage): Promise<View[]> =>
  storage.database.views.filter((view) => view.trashedAt === null).toArray();

/** Lets go of a view; the people in it stay as they are. */
export const removeView = (storage: Storage, id: Id): Promise<Result<Commit, StorageError>> =>
  trash(storage, 'views', [id]);
