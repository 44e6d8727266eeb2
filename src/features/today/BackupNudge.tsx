import { addDays } from '../../domain/calendarDate';
import type { CalendarDate } from '../../domain/record';
import { readSentinel } from '../../storage/sentinel';
import { writeSetting } from '../../storage/settings';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { useServices } from '../services';

/** Fewer are soon written again. */
const FEWEST_CHANGES = 25;
const QUIET_DAYS = 7;

/** Whether the owner has asked for quiet until after today. */
export const isQuiet = (until: CalendarDate | null, today: CalendarDate): boolean =>
  until !== null && until > today;

/** Says how much no copy holds yet, once it is worth one; quiet for a week where that is asked for. */
export function BackupNudge({ changes }: { readonly changes: number }) {
  const { storage, textStore, today, complain } = useServices();
  if (changes < FEWEST_CHANGES) return null;
  const last = readSentinel(textStore)?.lastBackupAt ?? null;
  const later = async (): Promise<void> => {
    const until = addDays(today(), QUIET_DAYS);
    const kept = await writeSetting(storage, 'backupQuietUntil', until);
    if (!kept.ok) complain(kept.error);
  };
  return (
    <Banner
      tone="info"
      title={`${changes.toLocaleString('en')} changes are in no copy yet.`}
      actions={
        <>
          <LinkButton variant="primary" href={`${href('/settings')}#backup`}>
            Back up
          </LinkButton>
          <Button variant="quiet" onClick={() => void later()}>
            Not this week
          </Button>
        </>
      }
    >
      {last === null ? 'Everything is in this browser alone.' : 'They came after your last backup.'}
    </Banner>
  );
}
