import type { Services } from '../features/services';

const ASKED = 'orrery.askedToKeepData';

type Needs = Pick<Services, 'space' | 'textStore' | 'device'> & {
  readonly storage: Pick<Services['storage'], 'commits'>;
};

/** Asks the browser to keep the data after the first real save, once. Sample data are not worth it. */
export function askOnceToKeepData({ storage, space, textStore, device }: Needs): void {
  if (space !== 'own' || textStore.getItem(ASKED)) return;
  const unsubscribe = storage.commits.subscribe(() => {
    unsubscribe();
    void device.askToKeepData();
    try {
      textStore.setItem(ASKED, 'yes');
    } catch {
      // A full device: it is asked again at the next start, just where it matters most.
    }
  });
}
