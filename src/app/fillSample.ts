import { sampleNetwork } from '../demo/sampleNetwork';
import type { CalendarDate } from '../domain/record';
import type { Storage } from '../storage/storage';
import { TABLE_NAMES } from '../storage/tables';
import { type Write, write } from '../storage/write';

/** Fills the sample's own database on its first opening; loaded on demand. */
export async function fillSample(storage: Storage, today: CalendarDate): Promise<void> {
  if ((await storage.database.people.count()) > 0 || storage.readOnly) return;
  const network = sampleNetwork(today, storage.newId);
  const writes = TABLE_NAMES.flatMap((table) =>
    network[table].map((row) => ({ kind: 'insert', table, row }) as Write),
  );
  await write(storage, 'sample', writes);
}
