import type { DraftSession } from '../features/jot/draftSession';
import type { Share } from './pwa/shareInbox';

interface ShareTakerNeeds {
  readonly session: Pick<DraftSession, 'text' | 'status' | 'append' | 'begin' | 'flush'>;
  /** See pwa/shareInbox.ts. */
  readonly waitingShares: () => Promise<readonly Share[]>;
  readonly removeShares: (ids: readonly string[]) => Promise<void>;
  /** Lets windows take turns; undefined where the platform has no Web Locks. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
}

/**
 * Makes the function that puts what the share sheet handed over into the note, and forgets it once it is on disk. Runs take
 * turns, in this window and among windows: two that read the inbox at once would both append the same share.
 */
export function createShareTaker(needs: ShareTakerNeeds): () => Promise<void> {
  const { session, waitingShares, removeShares, locks } = needs;
  /** Appended here, and not yet forgotten: the disk refused, then or when it was to forget. */
  const appended = new Set<string>();
  let last: Promise<void> = Promise.resolve();

  const takeAll = async (): Promise<void> => {
    const waiting = await waitingShares();
    const shares = waiting.filter(({ id, text }) => !appended.has(id) && !isIn(session, text));
    if (shares.length > 0) {
      // Words that another window writes are only shown here, and never added to.
      if (session.status.value === 'elsewhere') await session.begin();
      session.append(shares.map(({ text }) => text).join('\n\n'));
    }
    for (const { id } of waiting) appended.add(id);
    if (waiting.length > 0 && (await session.flush())) {
      await removeShares(waiting.map(({ id }) => id));
    }
  };
  return () => {
    const turn = last.then(async () => {
      if (locks === undefined) await takeAll();
      else await locks.request('orrery-shares', takeAll);
    });
    // What could not be read or removed waits for the next run.
    last = turn.catch(() => undefined);
    return last;
  };
}

/** A note that has the share as a paragraph took it before the app was killed, which came before it was forgotten. */
function isIn({ text, status }: ShareTakerNeeds['session'], share: string): boolean {
  const isOwn = status.value !== 'elsewhere';
  return isOwn && `\n\n${text.value.trim()}\n\n`.includes(`\n\n${share.trim()}\n\n`);
}
