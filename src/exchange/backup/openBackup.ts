import { err, type Result } from '../../domain/result';
import type { BackupError } from './backupFormat';
import { decrypt, isEncrypted } from './encryption';
import { type ReadBackup, readBackup } from './readBackup';

/**
 * Reads a backup, encrypted or not. An encrypted one without `passphrase` is an error that says so.
 */
export async function openBackup(
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<Result<ReadBackup, BackupError>> {
  if (!isEncrypted(bytes)) return readBackup(bytes);
  if (passphrase === null) return err({ type: 'locked' });
  const opened = await decrypt(bytes, passphrase);
  if (opened.ok) return readBackup(opened.value);
  return opened.error.type === 'wrongPassphrase'
    ? err({ type: 'wrongPassphrase' })
    : err({ type: 'damaged', what: 'encryption' });
}
