import type { Snapshot } from '../../storage/snapshots';

/** A snapshot as the backup file that it is, unpacked. */
export async function snapshotFile(snapshot: Snapshot): Promise<File> {
  const stream = new Blob([snapshot.bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(stream).arrayBuffer();
  return new File([bytes], 'snapshot.json', { type: 'application/json' });
}
