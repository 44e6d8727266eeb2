import { useEffect, useState } from 'preact/hooks';
import { undoLastImport } from '../../storage/imports';
import { readSetting } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { FileField } from '../../ui/FileField';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Progress } from '../../ui/Progress';
import { Section } from '../../ui/Section';
import { showToast } from '../../ui/toast';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { ImportCheck } from './ImportCheck';
import { outcomeInWords } from './importWords';
import styles from './SettingsPage.module.css';
import { useImport } from './useImport';

/** People in: choose files, check what they would do, import, and take it back. */
export function ImportSection() {
  const { storage, explain, complain } = useServices();
  const { state, read, cancel, apply, reset } = useImport();
  const lastImport = useWatched(() => watch(() => readSetting(storage, 'lastImport')), [storage]);
  const [undoing, setUndoing] = useState(false);
  useEffect(() => {
    if (location.hash === '#import') document.getElementById('import')?.scrollIntoView();
  }, []);

  const undo = async (): Promise<void> => {
    setUndoing(true);
    const undone = await undoLastImport(storage);
    setUndoing(false);
    if (!undone.ok) return complain(undone.error);
    reset();
    const kept = new Set(undone.value?.kept.map((each) => each.id)).size;
    showToast({
      text:
        kept === 0
          ? 'Import undone.'
          : `Import undone, except ${kept} that you changed or used since.`,
    });
  };
  const busy = state.step === 'reading' || state.step === 'writing';
  return (
    <Section title="Import" id="import">
      {!busy && state.step !== 'preview' && (
        <FileField
          label="Import contacts"
          accept=".csv,.vcf,.zip,text/csv,text/vcard,application/zip"
          multiple
          hint="LinkedIn's Connections.csv or its whole archive (.zip), and contacts (.vcf). Several at once are fine; the same file again adds nobody."
          onFiles={read}
        />
      )}
      {state.step === 'reading' && (
        <div class={styles.busy}>
          <Progress label={`Reading ${state.file}`} value={state.done} max={1} />
          <Button onClick={cancel}>Cancel</Button>
        </div>
      )}
      {state.step === 'preview' && (
        <ImportCheck preview={state.preview} onImport={apply} onCancel={reset} />
      )}
      {state.step === 'writing' && (
        <Progress label="Writing to this device" value={state.done} max={state.total} />
      )}
      {state.step === 'failed' && (
        <Banner tone="danger" title={explain(state.error).title}>
          {explain(state.error).text}
        </Banner>
      )}
      {state.step === 'applied' && (
        <Banner
          tone="info"
          title={outcomeInWords(state.added, state.updated, state.skipped)}
          actions={
            <LinkButton variant="primary" href={href('/people/place')}>
              Place people on your rings
            </LinkButton>
          }
        >
          They are in your list as unplaced, and on no ring yet.
        </Banner>
      )}
      {lastImport && !busy && state.step !== 'preview' && (
        <div class={styles.row}>
          <p class={styles.note}>
            Last import: {lastImport.people.toLocaleString('en')} added on{' '}
            {new Date(lastImport.at).toLocaleDateString()}.
          </p>
          <Button icon="undo" disabled={undoing} onClick={() => void undo()}>
            Undo import
          </Button>
        </div>
      )}
    </Section>
  );
}
