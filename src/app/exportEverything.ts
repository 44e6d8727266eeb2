import { err, ok, type Result } from '../domain/result';
import type { ExportFile, Services } from '../features/services';
import { backupPlaceOf } from '../features/settings/backupPlace';
import { backupWorker } from '../features/settings/backupWorker';
import type { StorageError } from '../storage/storageError';

/**
 * Makes the file of 'Export everything': every record and the journal, with counts and a checksum. In
 * the data worker: with thousands of people it takes seconds, and it is made before anybody asks for it.
 */
export function buildExport(
  services: Pick<Services, 'space' | 'storage' | 'dayOf'>,
): Promise<Result<ExportFile, StorageError>> {
  return new Promise((resolve) => {
    const worker = backupWorker((reply) => {
      worker.stop();
      if (reply.type === 'exported') {
        const { bytes, exportedAt, lastClock } = reply;
        const file = new File([bytes], `orrery-${services.dayOf(exportedAt)}.json`, {
          type: 'application/json',
        });
        resolve(ok({ file, exportedAt, lastClock }));
      } else if (reply.type === 'failed') resolve(err(reply.error));
    });
    worker.ask({ type: 'export', place: backupPlaceOf(services) });
  });
}
