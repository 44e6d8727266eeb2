import { createDraftSession, type DraftSession } from '../features/jot/draftSession';
import type { Boot } from '../features/services';
import { openDrafts } from '../storage/drafts';
import { holdByWebLock } from '../storage/holdDraft';
import type { TextStore } from '../storage/sentinel';
import { databaseNames, readSpace } from '../storage/spaces';
import { dayOf, hourOf, newId, now, timeOf, today } from './clock';
import { createErasure, type Erasure, untilErased } from './erasure';
import { explain } from './messages';
import { followInstall } from './pwa/install';
import { askToKeepData, storageRoom } from './pwa/persistence';

/** A localStorage that forgets, for windows in which the platform forbids the real one. */
function forgetfulStore(): TextStore {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

function findTextStore(): TextStore {
  try {
    return window.localStorage;
  } catch {
    return forgetfulStore();
  }
}

/** What there is before any database has answered: enough to show a text box and keep its words. */
export function createBoot(): {
  readonly boot: Boot;
  readonly session: DraftSession;
  readonly erasure: Erasure;
} {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('orrery-erasure') : null;
  const erasure = createErasure(channel);
  const textStore = untilErased(findTextStore(), erasure);
  const space = readSpace(textStore);
  const drafts = openDrafts(databaseNames(space).drafts, erasure.notice);
  const locale = navigator.language || 'en-GB';
  const device = {
    install: followInstall(window),
    storageRoom: () => storageRoom(),
    askToKeepData: () => askToKeepData(),
  };
  const time = { now, today, dayOf, hourOf, timeOf };
  const { erase } = erasure;
  const boot: Boot = { space, textStore, drafts, locale, ...time, newId, device, explain, erase };
  const holdDraft = holdByWebLock(navigator.locks);
  const session = createDraftSession({ space, drafts, textStore, holdDraft, now, today, newId });
  erasure.onErased(() => {
    session.drop();
    drafts.close();
  });
  return { boot, session, erasure };
}
