import type { Timestamp } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { ExportFile } from '../features/services';
import { readEverything } from '../storage/allRows';
import { readSentinel, type TextStore, writeSentinel } from '../storage/sentinel';
import type { Storage } from '../storage/storage';
import type { StorageError } from '../storage/storageError';

/** Makes the file of 'Export everything': every record and the journal, with counts and a checksum. */
export async function buildExport(
  storage: Storage,
  dayInName: (at: Timestamp) => string,
): Promise<Result<ExportFile, StorageError>> {
  const everything = await readEverything(storage);
  if (!everything.ok) return err(everything.error);
  // Loaded on demand: nobody exports on the way to a jot.
  const { writeBackup } = await import('../exchange/backup/writeBackup');
  const exportedAt = storage.now();
  const { rows, changes } = everything.value;
  const bytes = await writeBackup({ ...rows, changes }, { exportedAt });
  const file = new File([bytes], `orrery-${dayInName(exportedAt)}.json`, {
    type: 'application/json',
  });
  return ok({ file, exportedAt, lastClock: changes.at(-1)?.clock ?? null });
}

/** Remembers, outside of the database, that a copy has left the device. */
export function rememberExport(textStore: TextStore, { exportedAt, lastClock }: ExportFile): void {
  const sentinel = readSentinel(textStore);
  if (sentinel) {
    writeSentinel(textStore, { ...sentinel, lastBackupAt: exportedAt, lastBackupClock: lastClock });
  }
}
