import DataWorker from './data.worker?worker';

/**
 * Starts a worker for an import or a backup. The only place that names it: named in two, the build
 * would make a part of the app that carries the name of a worker and is none.
 */
export const startDataWorker = (): Worker => new DataWorker();
