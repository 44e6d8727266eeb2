import { finishJot, getJot } from '../../storage/jots';
import type { Storage } from '../../storage/storage';
import type { DraftSession } from './draftSession';

/**
 * Drops the open draft where its words are in its jot already: the app was killed after 'Done' had
 * put the jot and before it deleted the draft.
 */
export async function reconcileDraft(storage: Storage, session: DraftSession): Promise<void> {
  const note = session.finished();
  if (!note) return;
  const jot = await getJot(storage, note.id);
  if (jot && jot.text === note.text) await session.begin(note);
}

/** Files drafts that no window holds any more as jots under 'To sort': one note is open at a time. */
export async function fileAbandoned(storage: Storage, session: DraftSession): Promise<void> {
  if (storage.readOnly) return;
  for (const draft of session.abandoned.value) {
    const text = draft.text.trim();
    const jot = await getJot(storage, draft.id);
    if (text !== '' && (!jot || jot.text !== text)) {
      const filed = await finishJot(
        storage,
        {
          id: jot ? storage.newId() : draft.id,
          text,
          writtenOn: draft.startedOn,
          source: draft.source,
        },
        {
          personIds: draft.personIds,
          newPeople: [],
          ties: [],
          tags: [],
          followUps: [],
          conversation: null,
          ahead: [],
        },
      );
      if (!filed.ok) continue;
    }
    await session.forget(draft.id);
  }
}
