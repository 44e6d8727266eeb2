import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { handOver } from '../../ui/handOver';
import { type ExportFile, useServices } from '../services';
import styles from './SettingsPage.module.css';

/** Changes that come in quick succession are one reason to make the file anew. */
const BUILD_AFTER_MS = 300;

/** One open file with everything. */
export function ExportEverything({ onDone }: { readonly onDone: () => void }) {
  const { storage, buildExport, rememberExport, complain } = useServices();
  const [ready, setReady] = useState<ExportFile | null>(null);
  // The file is made before the tap: iOS shares only from within one. After each change it is made anew.
  useEffect(() => {
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const build = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      const built = await buildExport();
      if (mine !== newest) return;
      if (built.ok) setReady(built.value);
      else complain(built.error);
    };
    void build();
    const unsubscribe = storage.commits.subscribe(() => {
      setReady(null);
      newest += 1;
      clearTimeout(timer);
      timer = setTimeout(() => void build(), BUILD_AFTER_MS);
    });
    return () => {
      newest += 1;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [storage]);
  return (
    <div class={styles.row}>
      <p class={styles.note}>
        Open: one file any program can read. Keep it where you would keep a diary.
      </p>
      <Button
        icon="share"
        disabled={!ready}
        onClick={async () => {
          if (ready && (await handOver(ready.file))) {
            rememberExport(ready);
            onDone();
          }
        }}
      >
        Export everything
      </Button>
    </div>
  );
}
