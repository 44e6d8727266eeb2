import { useEffect, useState } from 'preact/hooks';
import { namesPerson } from '../../domain/namesPerson';
import type { Id } from '../../domain/record';
import { type Mention, mentionsOf } from '../../storage/purge';
import type { TableName } from '../../storage/tables';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { Progress } from '../../ui/Progress';
import { useServices } from '../services';
import { TABLE_WORDS } from './rowWords';
import styles from './SettingsPage.module.css';
import { useBackupWorker } from './useBackupWorker';

interface PurgeDialogProps {
  readonly item: { readonly table: TableName; readonly id: Id; readonly title: string };
  readonly onEnd: () => void;
}

/** Asks before something is deleted for good, and what becomes of texts that name them. */
export function PurgeDialog({ item, onEnd }: PurgeDialogProps) {
  const { storage, keptWords, confirm, complain } = useServices();
  const [mentions, setMentions] = useState<readonly Mention[]>([]);
  const [also, setAlso] = useState<ReadonlySet<Id>>(new Set());
  const [busy, setBusy] = useState(false);
  const isPerson = item.table === 'people';
  const { place, ask } = useBackupWorker((reply) => {
    if (reply.type === 'purged') {
      for (const id of reply.gone) void keptWords.forgetAbout(id);
      confirm(reply.areSnapshotsClean ? 'Deleted for good.' : STILL_IN_SNAPSHOTS, null);
    } else if (reply.type === 'failed') complain(reply.error);
    onEnd();
  });
  useEffect(() => {
    if (!isPerson) return;
    void storage.database.people
      .get(item.id)
      .then((person) =>
        person ? mentionsOf(storage, item.id, (text) => namesPerson(text, person)) : [],
      )
      .then(setMentions);
  }, [item.id]);
  return (
    <Dialog
      title="Delete for good?"
      open
      onClose={() => {
        if (!busy) onEnd();
      }}
      actions={
        <Button
          variant="danger"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            ask({ type: 'purge', place, ids: [item.id, ...also] });
          }}
        >
          Delete for good
        </Button>
      }
    >
      {busy ? (
        <Progress label="Deleting, in the snapshots too" value={null} />
      ) : (
        <div class={styles.form}>
          <p class={styles.text}>
            <bdi>{item.title}</bdi>
            {isPerson
              ? ' goes from here, with all that is only about them: from the history, the search and the snapshots too.'
              : ' goes from here, from the history and the snapshots too.'}{' '}
            This can't be undone. Backups that have left this device can't be reached.
          </p>
          {mentions.length > 0 && (
            <fieldset class={styles.mentions}>
              <legend>These stay and seem to name them. Delete some too?</legend>
              {mentions.slice(0, MOST_SHOWN).map((mention) =>
                mention.table === 'people' ? (
                  <p key={mention.id} class={styles.note}>
                    Notes about somebody else: <bdi>{excerptOf(mention.text)}</bdi>
                  </p>
                ) : (
                  <Checkbox
                    key={mention.id}
                    label={excerptOf(mention.text)}
                    hint={TABLE_WORDS[mention.table]}
                    checked={also.has(mention.id)}
                    onChange={(on) => {
                      const next = new Set(also);
                      if (on) next.add(mention.id);
                      else next.delete(mention.id);
                      setAlso(next);
                    }}
                  />
                ),
              )}
              {mentions.length > MOST_SHOWN && (
                <p class={styles.note}>{mentions.length - MOST_SHOWN} more are found by search.</p>
              )}
            </fieldset>
          )}
        </div>
      )}
    </Dialog>
  );
}

const MOST_SHOWN = 50;

const STILL_IN_SNAPSHOTS =
  'Deleted here. A snapshot could not be cleaned of it yet: that is tried again with the next snapshot.';

const excerptOf = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
};
