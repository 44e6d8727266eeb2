import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { useServices } from '../services';
import type { Restored } from './backupProtocol';
import type { Restore } from './useRestore';

interface RestoredBannerProps {
  readonly restored: Restored;
  readonly restore: Restore;
}

/** What a restore did, and the way back. */
export function RestoredBanner({ restored, restore }: RestoredBannerProps) {
  const { locale } = useServices();
  const count = (number: number): string => number.toLocaleString(locale);
  return (
    <Banner
      tone="info"
      title={
        restored.how === 'replace'
          ? `Restored: ${count(restored.people)} people.`
          : `Merged: ${count(restored.added)} entries added, ${count(restored.updated)} updated.`
      }
      actions={
        <Button icon="undo" onClick={() => restore.undo(restored)}>
          Undo
        </Button>
      }
    >
      What was here before is kept as a snapshot in <a href={href('/settings/history')}>History</a>.
    </Banner>
  );
}
