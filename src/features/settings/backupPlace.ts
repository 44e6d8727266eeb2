import { databaseNames } from '../../storage/spaces';
import type { Services } from '../services';
import type { BackupPlace } from './backupProtocol';

/** Where a worker finds the data of these services. */
export function backupPlaceOf({
  space,
  storage,
}: Pick<Services, 'space' | 'storage'>): BackupPlace {
  const { main, snapshots } = databaseNames(space);
  return { databaseName: main, snapshotsName: snapshots, deviceId: storage.deviceId };
}
