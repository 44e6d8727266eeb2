import { finishJot, getJot, isSorted } from '../../storage/jots';
import { undo } from '../../storage/undo';
import { href } from '../../ui/href';
import { showToast } from '../../ui/toast';
import type { Services } from '../services';
import { findingsOf, sortedBy } from './chips';
import type { DraftSession } from './draftSession';
import { draftWritten, noteReaderOf } from './noteReader';

/**
 * 'Done': makes a jot of the note with what was accepted, then begins an empty one. Resolves to false
 * where the disk refused; the note then stays where it was. 'Undo' brings it back into the text box,
 * and 'Debrief' leads on where the note told of a talk.
 */
export async function finishNote(
  services: Services,
  session: DraftSession,
  accepted: ReadonlySet<string>,
  goTo: (address: string) => void,
): Promise<boolean> {
  const note = session.finished();
  if (!note) return false;
  const { personIds, updatedAt } = session.draft.value;
  const reader = noteReaderOf(services);
  const written = draftWritten(services, updatedAt);
  const findings = findingsOf(
    reader.read(note.text, written),
    reader.nameOf,
    personIds,
    written.day,
  );
  const { sorted, writtenOn } = sortedBy(
    findings.filter((each) => accepted.has(each.key)),
    { text: note.text, today: services.today(), newId: services.newId },
  );
  const result = await finishJot(
    services.storage,
    { ...note, writtenOn: writtenOn ?? note.writtenOn },
    sorted,
  );
  if (!result.ok) {
    services.complain(result.error);
    return false;
  }
  await session.begin(note);
  const { transactionId } = result.value;
  const jot = sorted.conversation ? await getJot(services.storage, note.id) : null;
  const talk = jot?.conversationId ?? null;
  const isHeld = sorted.conversation?.state === 'held';
  showToast({
    text: isSorted(sorted) ? 'Kept and sorted.' : "Kept under 'To sort'.",
    ...(talk !== null && {
      next: {
        label: isHeld ? 'Debrief' : 'Prepare',
        onAction: () =>
          goTo(`${href(`/conversations/${talk}`)}?step=${isHeld ? 'debrief' : 'prepare'}`),
      },
    }),
    ...(!isSorted(sorted) && {
      next: { label: 'Sort it', onAction: () => goTo(href(`/jots/${note.id}`)) },
    }),
    action: {
      label: 'Undo',
      onAction: () => {
        void undo(services.storage, transactionId).then((undone) => {
          if (undone.ok) session.takeBack(note, personIds);
          else services.complain(undone.error);
        });
      },
    },
  });
  return true;
}
