import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupError } from '../../exchange/backup/backupFormat';
import { readSentinel } from '../../storage/sentinel';
import { listSnapshots, type Snapshot } from '../../storage/snapshots';
import { databaseNames } from '../../storage/spaces';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { handOver } from '../../ui/handOver';
import { Progress } from '../../ui/Progress';
import { Section } from '../../ui/Section';
import { type ExportFile, useServices } from '../services';
import styles from './SettingsPage.module.css';
import { snapshotFile } from './snapshotFile';
import { useRestore } from './useRestore';

/** Everything out, and back. */
export function BackupSection() {
  return (
    <>
      <ExportEverything />
      <RestoreFromFile />
    </>
  );
}

function ExportEverything() {
  const { textStore, storage, locale, buildExport, rememberExport, complain } = useServices();
  const [ready, setReady] = useState<ExportFile | null>(null);
  const [last, setLast] = useState(readSentinel(textStore)?.lastBackupAt ?? null);
  // The file is made before the tap: iOS shares only from within one. After each change it is made anew.
  useEffect(() => {
    let wanted = true;
    const build = async (): Promise<void> => {
      const built = await buildExport();
      if (!wanted) return;
      if (built.ok) setReady(built.value);
      else complain(built.error);
    };
    void build();
    const unsubscribe = storage.commits.subscribe(() => {
      setReady(null);
      void build();
    });
    return () => {
      wanted = false;
      unsubscribe();
    };
  }, [storage]);
  return (
    <Section title="Export">
      <p class={styles.text}>
        One file with everything, in an open format. Keep it where you would keep a diary: it is not
        encrypted.
      </p>
      <div class={styles.row}>
        <p class={styles.note}>
          {last
            ? `Last export: ${new Date(last).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}.`
            : 'Nothing was exported yet.'}
        </p>
        <Button
          icon="share"
          disabled={!ready}
          onClick={async () => {
            if (ready && (await handOver(ready.file))) {
              rememberExport(ready);
              setLast(ready.exportedAt);
            }
          }}
        >
          Export everything
        </Button>
      </div>
    </Section>
  );
}

function RestoreFromFile() {
  const { space, locale, explain } = useServices();
  const { state, check, restore, reset } = useRestore();
  const picker = useRef<HTMLInputElement>(null);
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([]);
  useEffect(() => {
    void listSnapshots(databaseNames(space).snapshots).then((found) => {
      if (found.ok) setSnapshots(found.value);
    });
    if (location.hash === '#restore') document.getElementById('restore')?.scrollIntoView();
  }, [space, state.step]);
  const day = (at: number | string): string =>
    new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Section title="Restore" id="restore">
      {state.step === 'busy' && <Progress label={state.words} value={null} max={1} />}
      {state.step === 'checked' && (
        <div class={styles.check}>
          <h3 class={styles.checkTitle}>Replace everything with this file?</h3>
          <p class={styles.text}>
            {state.preview.exportedAt ? `Exported on ${day(state.preview.exportedAt)}. ` : ''}
            {state.preview.people.toLocaleString(locale)} people,{' '}
            {state.preview.conversations.toLocaleString(locale)} conversations,{' '}
            {state.preview.jots.toLocaleString(locale)} jots,{' '}
            {state.preview.followUps.toLocaleString(locale)} follow-ups.
            {state.preview.repairs > 0 && ` ${state.preview.repairs} damaged entries were mended.`}
          </p>
          <p class={styles.note}>
            What is here now is replaced. A snapshot of it is kept, from which it can be brought
            back.
          </p>
          <div class={styles.actions}>
            <Button variant="primary" onClick={restore}>
              Replace everything
            </Button>
            <Button variant="quiet" onClick={reset}>
              Cancel
            </Button>
          </div>
        </div>
      )}
      {state.step === 'refused' && (
        <Banner tone="danger" title="Nothing was restored.">
          {refusalInWords(state.error)} Your data are as they were.
        </Banner>
      )}
      {state.step === 'failed' && (
        <Banner tone="danger" title={explain(state.error).title}>
          {explain(state.error).text}
        </Banner>
      )}
      {state.step === 'restored' && (
        <Banner tone="info" title={`Restored: ${state.people.toLocaleString(locale)} people.`}>
          What was here before is kept as a snapshot below.
        </Banner>
      )}
      {state.step !== 'busy' && state.step !== 'checked' && (
        <>
          <div class={styles.row}>
            <p class={styles.note}>
              From a file of 'Export everything'. It is checked whole first.
            </p>
            <Button icon="upload" onClick={() => picker.current?.click()}>
              Restore
            </Button>
          </div>
          <input
            ref={picker}
            hidden
            type="file"
            accept=".json,application/json"
            aria-label="File to restore"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) check(file);
            }}
          />
          {snapshots.map((snapshot) => (
            <div key={snapshot.id} class={styles.row}>
              <p class={styles.note}>
                Snapshot of {day(snapshot.createdAt)}, {snapshot.people.toLocaleString(locale)}{' '}
                people
              </p>
              <Button onClick={async () => check(await snapshotFile(snapshot))}>Bring back</Button>
            </div>
          ))}
        </>
      )}
    </Section>
  );
}

/** Why a file can't be restored, and what to do about it. */
export function refusalInWords(error: BackupError): string {
  switch (error.type) {
    case 'tooLarge':
      return 'The file is too large to be read on this device.';
    case 'notABackup':
      return "This is not a file of 'Export everything'. Contacts and LinkedIn files go to Import, above.";
    case 'newerVersion':
      return 'The file was made by a newer Orrery. Update the app, then restore.';
    case 'damaged':
      return 'The file is damaged: it is not what was once exported. Use another copy.';
  }
}
