import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '../services';
import { backupPlaceOf } from './backupPlace';
import type { BackupPlace, BackupReply } from './backupProtocol';
import { type BackupWorker, backupWorker } from './backupWorker';

/** A worker of the screen's own, started at the first question; it goes with the screen. */
export function useBackupWorker(
  onReply: (reply: BackupReply) => void,
): Pick<BackupWorker, 'ask'> & { readonly place: BackupPlace } {
  const services = useServices();
  const listener = useRef(onReply);
  listener.current = onReply;
  const [worker] = useState(() => backupWorker((reply) => listener.current(reply)));
  useEffect(() => worker.stop, [worker]);
  return { place: backupPlaceOf(services), ask: worker.ask };
}
