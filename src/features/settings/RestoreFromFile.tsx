import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { useServices } from '../services';
import { RestoreCheck } from './RestoreCheck';
import { RestoreOutcome } from './RestoreOutcome';
import { restoreRunOf } from './restoreRun';
import styles from './SettingsPage.module.css';

/** A backup back in: unlocked, looked at, then merged or put in the place of everything. */
export function RestoreFromFile() {
  const services = useServices();
  const run = restoreRunOf(services);
  const { check, reset } = run;
  const state = run.state.value;
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (location.hash === '#restore') document.getElementById('restore')?.scrollIntoView();
    return run.attend();
  }, [run]);
  const isBusy = state.step === 'reading' || state.step === 'writing';
  const isIdle = !isBusy && state.step !== 'checked' && state.step !== 'locked';
  return (
    <Section title="Restore" id="restore">
      {isBusy && <Progress label={state.words} value={null} max={1} />}
      {state.step === 'locked' && (
        <Unlock
          fileName={state.file.name}
          wrong={state.wrong}
          onPassphrase={(passphrase) => check(state.file, passphrase)}
          onCancel={reset}
        />
      )}
      {state.step === 'checked' && (
        <RestoreCheck preview={state.preview} onRestore={run.restore} onCancel={reset} />
      )}
      <RestoreOutcome run={run} />
      {isIdle && (
        <div class={styles.row}>
          <p class={styles.note}>A backup of Orrery, encrypted or open. It is checked first.</p>
          <Button icon="upload" onClick={() => picker.current?.click()}>
            Restore
          </Button>
        </div>
      )}
      <input
        ref={picker}
        hidden
        type="file"
        accept=".json,.age,application/json,application/octet-stream"
        aria-label="File to restore"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) check(file);
        }}
      />
    </Section>
  );
}

interface UnlockProps {
  readonly fileName: string;
  readonly wrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onCancel: () => void;
}

function Unlock({ fileName, wrong, onPassphrase, onCancel }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class={styles.check}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <h3 class={styles.checkTitle}>Locked: its passphrase?</h3>
      <p class={styles.fileName}>{fileName}</p>
      <TextField
        label="Passphrase"
        type="password"
        autocomplete="current-password"
        autofocus
        value={passphrase}
        onInput={setPassphrase}
        error={wrong ? 'That passphrase does not open this file. Nothing was changed.' : undefined}
      />
      <div class={styles.actions}>
        <Button variant="primary" type="submit">
          Unlock
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
