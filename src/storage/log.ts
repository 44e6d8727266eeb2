import { followRows, type RowsInUse } from './followRows';
import type { Storage } from './storage';
import type { Watched } from './watch';

const LOG_TABLES = [
  'conversations',
  'jots',
  'takeaways',
  'followUps',
  'messages',
  'asks',
  'gives',
] as const;

/** Everything that happened, in use only; followed. */
export const followLog = (storage: Storage): Watched<RowsInUse<(typeof LOG_TABLES)[number]>> =>
  followRows(storage, LOG_TABLES);
