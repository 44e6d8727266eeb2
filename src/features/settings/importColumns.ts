import type { Result } from '../../domain/result';
import {
  type RememberedColumns,
  TABLE_FIELDS,
  type TableField,
} from '../../exchange/csv/tableFields';
import { readSetting, writeSetting } from '../../storage/settings';
import type { Storage } from '../../storage/storage';
import type { StorageError } from '../../storage/storageError';

const MOST_REMEMBERED = 50;

/** What the owner said of unknown tables before; fields that this version doesn't know are left out. */
export async function readColumns(storage: Storage): Promise<RememberedColumns[]> {
  const kept = await readSetting(storage, 'importColumns');
  return kept.map(({ key, mapping }) => ({
    key,
    mapping: mapping.map((field) => (isField(field) ? field : null)),
  }));
}

const isField = (field: string | null): field is TableField =>
  (TABLE_FIELDS as readonly (string | null)[]).includes(field);

/** Remembers a choice for all tables with the same headers. */
export async function rememberColumns(
  storage: Storage,
  chosen: RememberedColumns,
): Promise<Result<null, StorageError>> {
  const kept = await readSetting(storage, 'importColumns');
  const others = kept.filter(({ key }) => key !== chosen.key).slice(1 - MOST_REMEMBERED);
  return writeSetting(storage, 'importColumns', [...others, chosen]);
}
