import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useServices } from '../services';
import { EncryptedFile } from './EncryptedFile';
import styles from './SettingsPage.module.css';

/** One file with everything that only its passphrase opens. */
export function EncryptedBackup({ onDone }: { readonly onDone: () => void }) {
  const { storage } = useServices();
  const [open, setOpen] = useState(false);
  return (
    <div class={styles.row}>
      <p class={styles.note}>Locked with a passphrase: safe in a cloud or in mail.</p>
      <Button icon="lock" variant="primary" onClick={() => setOpen(true)}>
        Encrypted backup
      </Button>
      <Dialog title="Encrypted backup" open={open} onClose={() => setOpen(false)}>
        <EncryptedFile
          key={storage.deviceId}
          onHandedOver={() => {
            onDone();
            setOpen(false);
          }}
        />
      </Dialog>
    </div>
  );
}
