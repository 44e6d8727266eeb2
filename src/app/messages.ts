import type { Message } from '../features/services';
import type { StorageError } from '../storage/storageError';

/** The one place that turns reasons into sentences: what happened, what is safe, what to do next. */
export function explain(error: StorageError): Message {
  switch (error.type) {
    case 'QuotaExceeded':
      return {
        title: 'The device is full.',
        text: 'Nothing that was saved before is lost, and what you typed stays on screen. Free some space, then try again.',
      };
    case 'DatabaseNewer':
      return {
        title: 'Your data were written by a newer Orrery.',
        text: 'You can read and export everything. To change anything, reload to update the app.',
      };
    case 'Blocked':
      return {
        title: 'Another window holds an older version.',
        text: 'Your data are safe. Close the other windows of Orrery; this one goes on by itself.',
      };
    case 'OpenTimedOut':
      return {
        title: 'The storage of this device does not answer.',
        text: 'Your data are most likely safe. Close the other windows of Orrery, then try again.',
      };
    case 'UpdatedElsewhere':
      return {
        title: 'Orrery was updated in another window.',
        text: 'What you typed is kept. Reload this window to go on.',
      };
    case 'Erased':
      return {
        title: 'Everything was erased.',
        text: 'Nothing more is written from this window. Reload it to start afresh.',
      };
    case 'Closed':
      return {
        title: 'The storage of this device was closed.',
        text: 'Your data are as they were, and what you typed is kept. Reload this window to go on.',
      };
    case 'Unavailable':
      return {
        title: 'This browser does not let Orrery store anything.',
        text: 'Private windows often forbid it. Open Orrery in an ordinary window, so that your notes can be kept.',
      };
    case 'RowMissing':
      return {
        title: 'That is no longer here.',
        text: 'It was deleted in another window. Nothing else has changed.',
      };
    case 'Unreadable':
      return {
        title: 'Your data could not be read.',
        text: `They are on this device as they were, and what you type is kept. Try again; if it stays so, download them. (${error.detail})`,
      };
    case 'Unexpected':
      return {
        title: 'That was not saved.',
        text: `Nothing was changed by it. Try again; if it stays so, download your data in Settings. (${error.detail})`,
      };
  }
}
