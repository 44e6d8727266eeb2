import type { BackupError } from '../../exchange/backup/backupFormat';
import type { Restored } from './backupProtocol';

/** What a restore did. */
export const restoredInWords = (restored: Restored, locale: string): string => {
  const count = (number: number): string => number.toLocaleString(locale);
  return restored.how === 'replace'
    ? `Restored: ${count(restored.people)} people.`
    : `Merged: ${count(restored.added)} entries added, ${count(restored.updated)} updated.`;
};

/** Why a file can't be restored, and what to do about it. */
export function refusalInWords(error: BackupError): string {
  switch (error.type) {
    case 'tooLarge':
      return 'The file is too large to be read on this device.';
    case 'notABackup':
      return "This is not a file of 'Export everything' nor an encrypted backup. Contacts and LinkedIn files go to Import, above.";
    case 'newerVersion':
      return 'The file was made by a newer Orrery. Update the app, then restore.';
    case 'locked':
    case 'wrongPassphrase':
      return 'The file is encrypted: it opens with its passphrase alone.';
    case 'damaged':
      return 'The file is damaged: it is not what was once exported. Use another copy.';
  }
}
