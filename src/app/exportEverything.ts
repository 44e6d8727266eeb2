import type { Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { writeBackup } from '../exchange/backup/writeBackup';
import type { ExportFile } from '../features/services';
import { readEverything } from '../storage/allRows';
import type { Storage } from '../storage/storage';
import type { StorageError } from '../storage/storageError';

/** Makes the file of 'Export everything': every record and the journal, with counts and a checksum. */
export async function buildExport(
  storage: Storage,
  dayInName: (at: Timestamp) => string,
): Promise<Result<ExportFile, StorageError>> {
  const everything = await readEverything(storage);
  if (!everything.ok) return err(everything.error);
  const exportedAt = storage.now();
  const { rows, changes } = everything.value;
  const bytes = await writeBackup({ ...rows, changes }, { exportedAt });
  const file = new File([bytes], `orrery-${dayInName(exportedAt)}.json`, {
    type: 'application/json',
  });
  return ok({ file, exportedAt, lastClock: changes.at(-1)?.clock ?? null });
}
