import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { useServices } from '../services';
import type { Restored } from './backupProtocol';
import type { RestoreRun } from './restoreRun';
import { restoredInWords } from './restoreWords';

interface RestoredBannerProps {
  readonly restored: Restored;
  readonly run: RestoreRun;
}

/** What a restore did, and the way back. */
export function RestoredBanner({ restored, run }: RestoredBannerProps) {
  const { locale } = useServices();
  return (
    <Banner
      tone="info"
      title={restoredInWords(restored, locale)}
      actions={
        <Button icon="undo" onClick={() => run.undo(restored)}>
          Undo
        </Button>
      }
    >
      What was here before is kept as a snapshot in <a href={href('/settings/history')}>History</a>.
    </Banner>
  );
}
