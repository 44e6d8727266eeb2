import type { ExportFile } from '../features/services';
import { readSentinel, type TextStore, writeSentinel } from '../storage/sentinel';

/** Remembers, outside of the database, that a copy has left the device. */
export function rememberExport(textStore: TextStore, { exportedAt, lastClock }: ExportFile): void {
  const sentinel = readSentinel(textStore);
  if (sentinel) {
    writeSentinel(textStore, { ...sentinel, lastBackupAt: exportedAt, lastBackupClock: lastClock });
  }
}
