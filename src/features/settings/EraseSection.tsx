import { useState } from 'preact/hooks';
import type { Remains } from '../../storage/erase';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { href } from '../../ui/href';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import styles from './SettingsPage.module.css';

type Erasing =
  | { readonly step: 'asking' | 'erasing' }
  | { readonly step: 'failed' }
  | { readonly step: 'done'; readonly remains: Remains };

const ERASED = [
  'people, notes, conversations and goals, and the sample data',
  'drafts and half-written fields',
  'snapshots and the history of changes',
  'shared notes that waited',
  'settings, and the count that notices a loss',
] as const;

/** Everything off this device, after one question: there is no undo for this. */
export function EraseSection() {
  const services = useServices();
  const [erasing, setErasing] = useState<Erasing | null>(null);
  const [sure, setSure] = useState(false);
  const erase = async (): Promise<void> => {
    setErasing({ step: 'erasing' });
    await services.erase().then(
      (remains) => setErasing({ step: 'done', remains }),
      () => setErasing({ step: 'failed' }),
    );
  };
  const left =
    erasing?.step === 'done'
      ? [...erasing.remains.databases, ...erasing.remains.caches, ...erasing.remains.keys]
      : [];
  return (
    <Section title="Erase">
      <div class={styles.row}>
        <p class={styles.note}>
          Every person, note and setting on this device. Files you exported stay.
        </p>
        <Button variant="danger" onClick={() => setErasing({ step: 'asking' })}>
          Erase everything
        </Button>
      </div>
      <Dialog
        title={erasing?.step === 'done' ? 'Erased' : 'Erase everything?'}
        open={erasing !== null}
        onClose={() => {
          if (erasing?.step === 'done') location.assign(href('/'));
          else if (erasing?.step !== 'erasing') setErasing(null);
        }}
        actions={
          erasing?.step === 'done' ? (
            <Button variant="primary" onClick={() => location.assign(href('/'))}>
              Start afresh
            </Button>
          ) : (
            <Button
              variant="danger"
              disabled={!sure || erasing?.step === 'erasing'}
              onClick={() => void erase()}
            >
              Erase for good
            </Button>
          )
        }
      >
        {erasing?.step === 'done' ? (
          left.length === 0 ? (
            <>
              <p class={styles.text}>
                Nothing of yours is left in this browser. It was looked for, and not found:
              </p>
              <ul class={styles.text}>
                {ERASED.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
              <p class={styles.text}>
                The app itself stays, so that it opens without signal. It holds nothing about you.
              </p>
            </>
          ) : (
            <p class={styles.text}>
              Still here: {left.join(', ')}. Close the other windows of Orrery and erase again.
            </p>
          )
        ) : (
          <>
            <p class={styles.text}>
              All of your people, notes, drafts, snapshots and settings are deleted from this
              browser. The app itself stays. This can't be undone: export everything first if you
              may want them again.
            </p>
            {erasing?.step === 'failed' && (
              <p class={styles.text} role="alert">
                The browser did not let go of everything, and part may still be here. Close the
                other windows of Orrery and erase again.
              </p>
            )}
            <Checkbox label="Delete all of it" checked={sure} onChange={setSure} />
          </>
        )}
      </Dialog>
    </Section>
  );
}
