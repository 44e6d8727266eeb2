import { useState } from 'preact/hooks';
import { FEWEST_CHARACTERS, makePassphrase } from '../../exchange/backup/passphrase';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { handOver } from '../../ui/handOver';
import { Progress } from '../../ui/Progress';
import { TextField } from '../../ui/TextField';
import { type ExportFile, useServices } from '../services';
import styles from './SettingsPage.module.css';
import { useBackupWorker } from './useBackupWorker';

type Making =
  | { readonly step: 'asking' | 'encrypting' }
  | { readonly step: 'ready'; readonly made: ExportFile };

interface EncryptedFileProps {
  /** The file has left the app. */
  readonly onHandedOver: () => void;
}

/** A passphrase, then a file of everything that it opens: encrypted, checked, handed over. */
export function EncryptedFile({ onHandedOver }: EncryptedFileProps) {
  const { dayOf, complain, rememberExport } = useServices();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [shown, setShown] = useState(false);
  const [fault, setFault] = useState<{ field: 'first' | 'second'; text: string } | null>(null);
  const [making, setMaking] = useState<Making>({ step: 'asking' });
  const { place, ask } = useBackupWorker((reply) => {
    if (reply.type === 'encrypted') {
      const { bytes, exportedAt, lastClock } = reply;
      const file = new File([bytes], `orrery-${dayOf(exportedAt)}.json.age`, {
        type: 'application/octet-stream',
      });
      setMaking({ step: 'ready', made: { file, exportedAt, lastClock } });
    } else if (reply.type === 'failed') {
      complain(reply.error);
      setMaking({ step: 'asking' });
    }
  });
  if (making.step === 'encrypting') {
    return <Progress label="Encrypting, then opening it once to be sure" value={null} />;
  }
  if (making.step === 'ready') {
    const { made } = making;
    return (
      <div class={styles.form}>
        <Banner tone="info" title="The backup is made, and it opens.">
          It was decrypted once with your passphrase. Without the passphrase nobody can read it, you
          included: keep it apart from the file.
        </Banner>
        <p class={styles.fileName}>{made.file.name}</p>
        <Button
          variant="primary"
          size="large"
          icon="share"
          onClick={async () => {
            if (!(await handOver(made.file))) return;
            rememberExport(made);
            onHandedOver();
          }}
        >
          Save the file
        </Button>
      </div>
    );
  }
  const encrypt = (): void => {
    if ([...passphrase].length < FEWEST_CHARACTERS) {
      const text = `At least ${FEWEST_CHARACTERS} characters: a few words are good.`;
      setFault({ field: 'first', text });
    } else if (!shown && passphrase !== repeated) {
      setFault({ field: 'second', text: 'The two are not the same.' });
    } else {
      setFault(null);
      setMaking({ step: 'encrypting' });
      ask({ type: 'encrypt', place, passphrase });
    }
  };
  const secret = {
    type: shown ? 'text' : 'password',
    autocomplete: 'new-password',
    autocapitalize: 'none',
    spellcheck: false,
  } as const;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        encrypt();
      }}
    >
      <TextField
        {...secret}
        label="Passphrase"
        value={passphrase}
        onInput={setPassphrase}
        error={fault?.field === 'first' ? fault.text : undefined}
        hint="It can't be recovered. Write it down."
      />
      {!shown && (
        <TextField
          {...secret}
          label="Passphrase again"
          value={repeated}
          onInput={setRepeated}
          error={fault?.field === 'second' ? fault.text : undefined}
        />
      )}
      <Checkbox label="Show it" checked={shown} onChange={setShown} />
      <div class={styles.actions}>
        <Button variant="primary" type="submit">
          Encrypt
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            setPassphrase(makePassphrase((count) => crypto.getRandomValues(new Uint8Array(count))));
            setShown(true);
            setFault(null);
          }}
        >
          Make one up
        </Button>
      </div>
    </form>
  );
}
