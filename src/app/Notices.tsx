import { useState } from 'preact/hooks';
import { readSpace, writeSpace } from '../storage/spaces';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { handOver } from '../ui/handOver';
import { href } from '../ui/href';
import { LinkButton } from '../ui/LinkButton';
import type { AppState } from './appState';
import { forgetLoss, loss } from './loss';
import { explain } from './messages';
import styles from './Notices.module.css';
import { rescueData } from './rescue';
import { applyUpdate, updateState } from './updateState';

interface NoticesProps {
  readonly state: AppState;
}

/** What the owner has to know before anything else; nothing where all is well. */
export default function Notices({ state }: NoticesProps) {
  return (
    <div class={styles.notices}>
      {state.status === 'opening' && state.blocked && (
        <Banner tone="warning" title={explain({ type: 'Blocked' }).title}>
          {explain({ type: 'Blocked' }).text}
        </Banner>
      )}
      {state.status === 'failed' && <OpenFailed state={state} />}
      {state.status === 'erased' && <Erased />}
      {state.status === 'open' && <OpenNotices state={state} />}
      {updateState.value !== 'none' && <UpdateWaiting />}
    </div>
  );
}

function OpenFailed({ state }: { readonly state: Extract<AppState, { status: 'failed' }> }) {
  const { title, text } = explain(state.error);
  const [rescue, setRescue] = useState<'idle' | 'reading' | 'failed'>('idle');
  const download = async (): Promise<void> => {
    setRescue('reading');
    try {
      await handOver(await rescueData(readSpace(window.localStorage)));
      setRescue('idle');
    } catch {
      setRescue('failed');
    }
  };
  return (
    <Banner
      tone="danger"
      title={title}
      actions={
        <>
          <Button variant="primary" onClick={() => location.reload()}>
            Try again
          </Button>
          <Button disabled={rescue === 'reading'} onClick={() => void download()}>
            Download my data
          </Button>
        </>
      }
    >
      {text}
      {rescue === 'failed' &&
        ' The data could not be read. Close other windows of Orrery and try again.'}
    </Banner>
  );
}

function Erased() {
  return (
    <Banner
      tone="warning"
      title="Everything was erased in another window."
      actions={
        <Button variant="primary" onClick={() => location.assign(href('/'))}>
          Start afresh
        </Button>
      }
    >
      Nothing is left to show here, and nothing more is written from this window.
    </Banner>
  );
}

function OpenNotices({ state }: { readonly state: Extract<AppState, { status: 'open' }> }) {
  const { services, updatedElsewhere } = state;
  const lost = loss.value;
  return (
    <>
      {services.space === 'sample' && (
        <div class={styles.sample} data-sample>
          <span>Sample data</span>
          <Button
            variant="quiet"
            onClick={() => {
              writeSpace(services.textStore, 'own');
              location.assign(href('/'));
            }}
          >
            Leave sample data
          </Button>
        </div>
      )}
      {updatedElsewhere && (
        <Banner
          tone="warning"
          title={explain({ type: 'UpdatedElsewhere' }).title}
          actions={<Button onClick={() => location.reload()}>Reload</Button>}
        >
          {explain({ type: 'UpdatedElsewhere' }).text}
        </Banner>
      )}
      {services.storage.readOnly && (
        <Banner tone="warning" title={explain({ type: 'DatabaseNewer' }).title}>
          {explain({ type: 'DatabaseNewer' }).text}
        </Banner>
      )}
      {lost && (
        <Banner
          tone="danger"
          title="Your data are missing."
          actions={
            <>
              <LinkButton href={`${href('/settings')}#restore`} variant="primary">
                Restore from a file
              </LinkButton>
              <Button onClick={() => forgetLoss(services.textStore)}>Start anew</Button>
            </>
          }
        >
          {lost.people > 0 &&
            `There ${lost.people === 1 ? 'was 1 person' : `were ${lost.people} people`} here. `}
          The browser gave Orrery an empty storage: it was evicted or damaged.{' '}
          {lost.lastBackupAt
            ? `The last export was on ${new Date(lost.lastBackupAt).toLocaleDateString(services.locale)}.`
            : 'No export is on record.'}
        </Banner>
      )}
    </>
  );
}

function UpdateWaiting() {
  return (
    <Banner
      tone="info"
      title="A new version is ready."
      actions={
        <Button disabled={updateState.value === 'applying'} onClick={() => void applyUpdate()}>
          Update now
        </Button>
      }
    >
      What you typed is saved first.
    </Banner>
  );
}
