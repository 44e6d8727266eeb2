import { readSentinel } from '../../storage/sentinel';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import { useChangesSinceBackup } from '../shared/useChangesSinceBackup';
import { EncryptedBackup } from './EncryptedBackup';
import { ExportEverything } from './ExportEverything';
import { RestoreFromFile } from './RestoreFromFile';
import styles from './SettingsPage.module.css';

/** Everything out, and back. */
export function BackupSection() {
  const { textStore, storage, locale } = useServices();
  const { changes, recount } = useChangesSinceBackup(storage, textStore);
  const last = readSentinel(textStore)?.lastBackupAt ?? null;
  return (
    <>
      <Section title="Backup" id="backup">
        <p class={styles.text}>
          {last
            ? `Last backup: ${new Date(last).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}${sinceInWords(changes)}.`
            : 'No copy has left this device yet.'}
        </p>
        <EncryptedBackup onDone={recount} />
        <ExportEverything onDone={recount} />
      </Section>
      <RestoreFromFile />
    </>
  );
}

const sinceInWords = (changes: number): string =>
  changes === 0
    ? ', with everything in it'
    : `, ${changes.toLocaleString('en')} ${changes === 1 ? 'change' : 'changes'} ago`;
