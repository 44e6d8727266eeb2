import { useEffect, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { PersonName } from '../../ui/PersonName';
import { Progress } from '../../ui/Progress';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import type { SnapshotLook } from './backupProtocol';
import { fieldInWords } from './changeWords';
import { RestoreCheck } from './RestoreCheck';
import { RestoreOutcome } from './RestoreOutcome';
import { restoreRunOf } from './restoreRun';
import styles from './SettingsPage.module.css';
import { useBackupWorker } from './useBackupWorker';

/** Into a snapshot: who was different then, and one of them or everything taken back. */
export default function SnapshotPage() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const services = useServices();
  const { storage, locale, confirm, complain } = services;
  const [look, setLook] = useState<SnapshotLook | null>(null);
  const [failed, setFailed] = useState(false);
  const run = restoreRunOf(services);
  useEffect(() => run.attend(), [run]);
  const { place, ask } = useBackupWorker((reply) => {
    if (reply.type === 'looked') setLook(reply.look);
    else if (reply.type === 'taken back') {
      const { transactionId } = reply;
      confirm('Taken back from the snapshot.', {
        transactionId,
        cause: 'take back',
        touched: new Map(),
      });
    } else if (reply.type === 'failed') {
      complain(reply.error);
      setFailed(true);
    } else setFailed(true);
  });
  useEffect(() => {
    ask({ type: 'look', place, id });
    return storage.commits.subscribe(() => ask({ type: 'look', place, id }));
  }, [id]);
  const title = look
    ? new Date(look.createdAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
    : 'Snapshot';
  const state = run.state.value;
  return (
    <Page title={title} back={{ href: href('/settings/history'), label: 'History' }}>
      {!look && !failed && <Progress label="Reading the snapshot" value={null} />}
      {failed && !look && (
        <Banner tone="danger" title="This snapshot can't be read.">
          It was let go of, or damaged. Your data are as they are.
        </Banner>
      )}
      {look && (
        <>
          {(state.step === 'reading' || state.step === 'writing') && (
            <Progress label={state.words} value={null} />
          )}
          {state.step === 'checked' && (
            <RestoreCheck preview={state.preview} onRestore={run.restore} onCancel={run.reset} />
          )}
          <RestoreOutcome run={run} />
          {(state.step === 'idle' || state.step === 'failed' || state.step === 'refused') && (
            <div class={styles.row}>
              <p class={styles.note}>
                {look.people.toLocaleString(locale)} people as they were then.
              </p>
              <Button icon="undo" onClick={() => run.checkSnapshot(id)}>
                Take everything back
              </Button>
            </div>
          )}
          <Section title="Different now" count={look.differing}>
            {look.different.length === 0 ? (
              <p class={styles.text}>Everybody in it is as they were.</p>
            ) : (
              <List label="Different now">
                {look.different.map((person) => (
                  <ListRow
                    key={person.id}
                    title={<PersonName name={person.name} />}
                    subtitle={differenceInWords(person)}
                    trailing={
                      <Button
                        variant="quiet"
                        onClick={() => ask({ type: 'take back', place, id, personId: person.id })}
                      >
                        Take back
                      </Button>
                    }
                  />
                ))}
              </List>
            )}
            {look.differing > look.different.length && (
              <p class={styles.note}>The first {look.different.length} are shown.</p>
            )}
          </Section>
        </>
      )}
    </Page>
  );
}

function differenceInWords({ now, fields }: SnapshotLook['different'][number]): string {
  if (now === 'gone') return 'Not here any more';
  if (now === 'in the trash') return 'In the trash now';
  const words = fields.slice(0, 3).map(fieldInWords).join(', ');
  return fields.length > 3 ? `${words} and ${fields.length - 3} more` : words;
}
