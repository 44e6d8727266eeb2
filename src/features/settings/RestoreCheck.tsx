import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
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
  const { summaries, locale } = useServices();
  // Nobody is here to merge with: then both are the same.
  const isEmpty = summaries.current().size === 0;
  const [how, setHow] = useState<Restored['how']>('replace');
  const day = (at: string): string =>
    new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class={styles.check}>
      <h3 class={styles.checkTitle}>Restore this backup?</h3>
      <p class={styles.text}>
        {preview.exportedAt ? `Made on ${day(preview.exportedAt)}. ` : ''}
        {preview.people.toLocaleString(locale)} people,{' '}
        {preview.conversations.toLocaleString(locale)} conversations,{' '}
        {preview.jots.toLocaleString(locale)} jots, {preview.followUps.toLocaleString(locale)}{' '}
        follow-ups.
        {preview.repairs > 0 && ` ${preview.repairs} damaged entries were mended.`}
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
