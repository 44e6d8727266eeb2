import { useState } from 'preact/hooks';
import { countRows } from '../../storage/allRows';
import { readLoss } from '../../storage/sentinel';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import type { Restored, RestorePreview } from './backupProtocol';
import styles from './SettingsPage.module.css';

interface RestoreCheckProps {
  readonly preview: RestorePreview;
  readonly onRestore: (how: Restored['how']) => void;
  readonly onCancel: () => void;
}

const HOW: Readonly<Record<Restored['how'], { readonly label: string; readonly words: string }>> = {
  replace: {
    label: 'Replace',
    words:
      'What is here now is replaced. A snapshot of it is kept, from which it can be brought back.',
  },
  merge: {
    label: 'Merge',
    words:
      'Everything here stays, and what only the file has is added. Where both have something, the later change wins. It can be undone.',
  },
};

/** What stands in a backup, and the two ways in, before anything is written. */
export function RestoreCheck({ preview, onRestore, onCancel }: RestoreCheckProps) {
  const { storage, textStore, locale } = useServices();
  const counts = useWatched(() => watch(() => countRows(storage)), [storage]);
  // With nothing here both are the same.
  const isEmpty = counts !== undefined && Object.values(counts).every((count) => count === 0);
  // What was written since a loss has no other copy.
  const safest = !isEmpty && readLoss(textStore) !== null ? 'merge' : 'replace';
  const [chosen, setHow] = useState<Restored['how'] | null>(null);
  const how = chosen ?? safest;
  const day = (at: string): string =>
    new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const count = (number: number): string => number.toLocaleString(locale);
  if (counts === undefined) return null;
  return (
    <div class={styles.check}>
      <h3 class={styles.checkTitle}>Restore this backup?</h3>
      <p class={styles.text}>
        {preview.exportedAt ? `Made on ${day(preview.exportedAt)}. ` : ''}
        {count(preview.people)} people, {count(preview.conversations)} conversations,{' '}
        {count(preview.jots)} jots, {count(preview.followUps)} follow-ups.
        {preview.repairs > 0 && ` ${count(preview.repairs)} damaged entries were mended.`}
        {preview.buried > 0 && ` ${count(preview.buried)} deleted for good here stay so.`}
        {preview.unknown > 0 &&
          ` ${count(preview.unknown)} entries of a newer Orrery are left out: to have them, update the app first.`}
      </p>
      {!isEmpty && (
        <SegmentedControl
          label="How to restore"
          value={how}
          options={[
            { value: 'replace', label: HOW.replace.label },
            { value: 'merge', label: HOW.merge.label },
          ]}
          onChange={setHow}
        />
      )}
      <p class={styles.note}>{HOW[how].words}</p>
      <div class={styles.actions}>
        <Button variant="primary" onClick={() => onRestore(how)}>
          {how === 'replace' ? 'Replace everything' : 'Merge'}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
