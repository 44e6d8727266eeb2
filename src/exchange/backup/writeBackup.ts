import type { Timestamp } from '../../domain/record';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backupFormat';
import { checksumOf } from './canonicalJson';

/**
 * The owner's backup of everything (FORMAT.md), as UTF-8 JSON with one record a line. Takes any
 * tables, so that one that is new to the app needs nothing here. Needs `crypto.subtle`, which the
 * browser has in secure contexts only.
 */
export async function writeBackup(
  tables: Readonly<Record<string, readonly object[]>>,
  { exportedAt, app = 'Orrery' }: { readonly exportedAt: Timestamp; readonly app?: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const counts = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.length]),
  );
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    app,
    counts,
    checksum: await checksumOf(tables),
  };
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const tableTexts = Object.entries(tables).map(
    ([name, rows]) => `${JSON.stringify(name)}: ${rowsText(rows)}`,
  );
  return new TextEncoder().encode(
    `{\n${fields.join(',\n')},\n"tables": {\n${tableTexts.join(',\n')}\n}\n}\n`,
  );
}

const rowsText = (rows: readonly object[]): string =>
  rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
