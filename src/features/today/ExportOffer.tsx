import { useEffect, useState } from 'preact/hooks';
import { type Settings, writeSetting } from '../../storage/settings';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { handOver } from '../../ui/handOver';
import { type ExportFile, type StorageRoom, useServices } from '../services';

type Occasion = Settings['exportOfferedAfter'][number];

interface AtStake {
  readonly jots: number;
  /** How many no copy holds yet. */
  readonly changes: number;
  readonly offeredAfter: Settings['exportOfferedAfter'];
  readonly lastImport: Settings['lastImport'];
}

interface ExportOfferProps {
  readonly occasion: Occasion;
  readonly offeredAfter: Settings['exportOfferedAfter'];
}

const JOTS_UNTIL_OFFER = 5;
/** An imported file is still where it came from: what was done with its people since is not. */
const CHANGES_UNTIL_OFFER = 10;

/** The occasion on which a copy is offered now; null where it was offered, or little is at stake. */
export function occasionFor({ jots, changes, offeredAfter, lastImport }: AtStake): Occasion | null {
  const isNew = (occasion: Occasion): boolean => !offeredAfter.includes(occasion);
  if (lastImport && changes >= CHANGES_UNTIL_OFFER && isNew('first import')) return 'first import';
  if (jots >= JOTS_UNTIL_OFFER && changes >= JOTS_UNTIL_OFFER && isNew('fifth jot'))
    return 'fifth jot';
  return null;
}

const PROMISES: Readonly<Record<StorageRoom['promise'], string>> = {
  kept: 'This browser has promised to keep your data.',
  evictable: 'This browser may delete your data when space runs short: a copy elsewhere is wise.',
  unknown: 'This browser does not say whether it keeps your data: a copy elsewhere is wise.',
};

/** Offers a copy outside of the browser when there is first something to lose, and says how safe it is. */
export function ExportOffer({ occasion, offeredAfter }: ExportOfferProps) {
  const { storage, device, buildExport, rememberExport, complain } = useServices();
  const [ready, setReady] = useState<ExportFile | null>(null);
  const [promise, setPromise] = useState<StorageRoom['promise'] | null>(null);
  useEffect(() => {
    let wanted = true;
    void device.storageRoom().then((room) => wanted && setPromise(room.promise));
    void buildExport().then((built) => {
      if (!wanted) return;
      if (built.ok) setReady(built.value);
      else complain(built.error);
    });
    return () => {
      wanted = false;
    };
  }, [occasion]);
  const offered = async (): Promise<void> => {
    const result = await writeSetting(storage, 'exportOfferedAfter', [...offeredAfter, occasion]);
    if (!result.ok) complain(result.error);
  };
  return (
    <Banner
      tone="info"
      title={
        occasion === 'first import'
          ? 'Your people are here. Keep a copy.'
          : 'Five notes in. Keep a copy.'
      }
      actions={
        <>
          <Button
            variant="primary"
            disabled={!ready}
            onClick={async () => {
              if (!ready) return;
              if (await handOver(ready.file)) rememberExport(ready);
              await offered();
            }}
          >
            Export everything
          </Button>
          <Button variant="quiet" onClick={() => void offered()}>
            Not now
          </Button>
        </>
      }
    >
      {promise && PROMISES[promise]}
    </Banner>
  );
}
