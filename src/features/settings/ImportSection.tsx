import { useEffect, useRef, useState } from 'preact/hooks';
import { isNews } from '../../domain/radar';
import { readSetting } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { FileField } from '../../ui/FileField';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Progress } from '../../ui/Progress';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { ImportCheck } from './ImportCheck';
import { importRunOf } from './importRun';
import { goneInWords, newsInWords, outcomeInWords, undoneInWords } from './importWords';
import { PasteBox } from './PasteBox';
import { RadarNews } from './RadarNews';
import styles from './SettingsPage.module.css';
import { useFilesFromOutside } from './useFilesFromOutside';

/** People in: choose files, check what they would do, import, and take it back. */
export function ImportSection() {
  const services = useServices();
  const { storage, explain } = services;
  const run = importRunOf(services);
  const state = run.state.value;
  const lastImport = useWatched(() => watch(() => readSetting(storage, 'lastImport')), [storage]);
  const radar = useWatched(() => watch(() => readSetting(storage, 'radar')), [storage]);
  const [undoing, setUndoing] = useState(false);
  useEffect(() => {
    if (location.hash === '#import') document.getElementById('import')?.scrollIntoView();
    return run.attend();
  }, [run]);

  // A long check is scrolled down to its button; what comes of it stands at the top.
  const lastStep = useRef(state.step);
  useEffect(() => {
    const isOutcome =
      state.step === 'writing' || state.step === 'applied' || state.step === 'failed';
    if (isOutcome && lastStep.current !== state.step) {
      document.getElementById('import')?.scrollIntoView({ block: 'start' });
    }
    lastStep.current = state.step;
  }, [state.step]);

  useFilesFromOutside(run.read);

  const once = async (work: () => Promise<void>): Promise<void> => {
    setUndoing(true);
    await work();
    setUndoing(false);
  };
  const busy = state.step === 'reading' || state.step === 'writing';
  return (
    <Section title="Import" id="import">
      {!busy && state.step !== 'preview' && (
        <FileField
          label="Import contacts"
          accept=".csv,.tsv,.vcf,.zip,.ics,text/csv,text/vcard,text/calendar,application/zip"
          multiple
          hint="LinkedIn's list or archive, contacts from a phone, Google, Outlook or a table, and past meetings (.csv, .zip, .vcf, .ics). Several at once; the same file again adds nobody."
          onFiles={run.read}
        />
      )}
      {!busy && state.step !== 'preview' && <PasteBox onFile={(file) => run.read([file])} />}
      {state.step === 'reading' && (
        <div class={styles.busy}>
          <Progress label={`Reading ${state.file}`} value={state.done} max={1} />
          <Button onClick={run.cancel}>Cancel</Button>
        </div>
      )}
      {state.step === 'preview' && (
        <ImportCheck
          preview={state.preview}
          isAgain={state.isAgain}
          run={run}
          onColumns={run.useColumns}
          onImport={run.apply}
          onCancel={run.reset}
        />
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
      <div aria-live="polite">
        {state.step === 'undone' && (
          <Banner
            tone="info"
            title={undoneInWords(state.kept)}
            actions={
              <Button disabled={undoing} onClick={() => void once(run.redo)}>
                Import again
              </Button>
            }
          >
            {goneInWords((state.undone.before.lastImport?.people ?? 0) - state.kept)} Once you have
            left this screen, choose the file again instead.
          </Banner>
        )}
      </div>
      {state.step === 'applied' && <RadarNews radar={state.radar} />}
      {lastImport && !busy && state.step !== 'preview' && (
        <div class={styles.row}>
          <p class={styles.note}>
            Last import: {lastImport.people.toLocaleString('en')} added on{' '}
            {new Date(lastImport.at).toLocaleDateString()}.
          </p>
          <Button icon="undo" disabled={undoing} onClick={() => void once(run.undo)}>
            Undo import
          </Button>
        </div>
      )}
      {radar && isNews(radar) && state.step === 'idle' && (
        <div class={styles.row}>
          <p class={styles.note}>The last fresh list had news: {newsInWords(radar)}.</p>
          <LinkButton href={href('/settings/news')}>News of your list</LinkButton>
        </div>
      )}
    </Section>
  );
}
