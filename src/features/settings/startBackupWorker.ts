import BackupWorker from './backup.worker?worker';

/**
 * Starts a backup worker. The only place that names it: named in two, the build would make a part of
 * the app that carries the name of a worker and is none.
 */
export const startBackupWorker = (): Worker => new BackupWorker();
