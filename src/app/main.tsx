import './trustedTypes';
import '../ui/tokens.css';
import '../ui/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { applyLook, readLook } from '../ui/look';
import { App } from './App';
import type { AppState } from './appState';
import { createBoot } from './boot';
import { forgetLoss, loss } from './loss';
import { openServices } from './openServices';

const { boot, session, erasure } = createBoot();
applyLook(readLook(boot.textStore));
const state = signal<AppState>({ status: 'opening', blocked: false });

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
render(<App session={session} state={state} />, root);

erasure.onErased((where) => {
  if (where === 'elsewhere') state.value = { status: 'erased' };
});

const draftOpened = session.open();
let updatedElsewhere = false;
void openServices(boot, {
  onBlocked: () => {
    if (state.value.status === 'opening') state.value = { status: 'opening', blocked: true };
  },
  onErased: erasure.notice,
  onUpdatedElsewhere: () => {
    void session.flush();
    updatedElsewhere = true;
    if (state.value.status === 'open') state.value = { ...state.value, updatedElsewhere: true };
  },
}).then(async (opened) => {
  if (erasure.hasErased()) return;
  if (!opened.ok) {
    state.value = { status: 'failed', error: opened.error };
    return;
  }
  const { services, lost } = opened.value;
  loss.value = lost;
  services.storage.commits.subscribe(({ cause }) => {
    if (cause === 'replaced') forgetLoss(services.textStore);
  });
  state.value = { status: 'open', services, updatedElsewhere };
  document.addEventListener('visibilitychange', services.summaries.refresh);
  await draftOpened;
  // Seldom is there anything to put in order, and seldom loaded is what does it.
  if (session.finished() || session.abandoned.value.length > 0) {
    const { fileAbandoned, reconcileDraft } = await import('../features/jot/fileAbandoned');
    await reconcileDraft(services.storage, session);
    await fileAbandoned(services.storage, session);
  }
});

// An iOS 'pagehide' doesn't wait for IndexedDB: 'flush' writes to localStorage before it returns.
window.addEventListener('pagehide', () => {
  void session.flush();
  boot.drafts.release();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void session.flush();
});

// What the first frame doesn't need comes after it.
void import('./afterStart').then(({ afterStart }) => afterStart({ session, state }));
