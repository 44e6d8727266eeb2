import { type ReadonlySignal, signal } from '@preact/signals';
import type { CalendarDate, Id, Timestamp } from '../../domain/record';
import type { Draft, Drafts } from '../../storage/drafts';
import { clearTail, joinDraft, readTails, writeTail } from '../../storage/draftTail';
import type { HeldDraft, HoldDraft } from '../../storage/holdDraft';
import type { FinishedNote } from '../../storage/jots';
import type { TextStore } from '../../storage/sentinel';
import type { StorageError } from '../../storage/storageError';

/**
 * What is true of the words on screen. 'saved' means that IndexedDB has said 'complete' for exactly
 * these words; 'elsewhere' that another window writes this note, and here it is only read; 'erased' that
 * everything was erased, and nothing is written any more.
 */
export type SaveStatus = 'empty' | 'saving' | 'saved' | 'failed' | 'elsewhere' | 'erased';

interface SessionNeeds {
  readonly space: string;
  readonly drafts: Drafts;
  readonly textStore: TextStore;
  readonly holdDraft: HoldDraft;
  readonly now: () => Timestamp;
  readonly today: () => CalendarDate;
  readonly newId: () => Id;
}

/** The note that is being written: its words, and the truth about where they are. */
export interface DraftSession {
  readonly text: ReadonlySignal<string>;
  readonly status: ReadonlySignal<SaveStatus>;
  readonly error: ReadonlySignal<StorageError | null>;
  readonly draft: ReadonlySignal<Draft>;
  /** Counts the times that the text came from elsewhere than the keyboard. */
  readonly replaced: ReadonlySignal<number>;
  /** Takes the words as they now stand in the text box. */
  input(text: string): void;
  /** Finds what was left on disk and joins it with what was typed meanwhile. */
  open(): Promise<void>;
  /** Other drafts found at open, each of which no other window holds: to be filed under 'To sort'. */
  readonly abandoned: ReadonlySignal<readonly Draft[]>;
  /** Links the note to a person, from whose page it was begun. */
  link(personId: Id): void;
  /** Puts other words in the place of all that stand there, as when a name is completed. */
  rewrite(text: string): void;
  /** Puts words at the end of the note, as from the share sheet. */
  append(text: string): void;
  /**
   * Writes what is unsaved at once: to localStorage before it returns, and to disk. Resolves to
   * whether all of it is on disk.
   */
  flush(): Promise<boolean>;
  /** The note as 'Done' takes it; null where nothing was written. */
  finished(): FinishedNote | null;
  /**
   * Forgets the note once it is a jot (or was cleared), and begins an empty one. What was typed since
   * `finished` was taken stands in the new one.
   */
  begin(finished?: FinishedNote): Promise<void>;
  /** Takes a note back into the text box, after an undo. */
  takeBack(note: FinishedNote, personIds: readonly Id[]): void;
  /** Forgets a draft that was filed. */
  forget(id: Id): Promise<void>;
  /** Lets go of the words, here and for good: everything was erased. */
  drop(): void;
}

/** Begins a session with what localStorage holds; nothing has been asked of IndexedDB yet. */
export function createDraftSession(needs: SessionNeeds): DraftSession {
  const { drafts, textStore, space } = needs;
  const [newestTail, ...otherTails] = readTails(textStore, space);
  const draft = signal<Draft>(newestTail ?? emptyDraft(needs));
  const text = signal(draft.value.text);
  const leftBehind = draft.value.text;
  const status = signal<SaveStatus>(draft.value.text === '' ? 'empty' : 'saving');
  const error = signal<StorageError | null>(null);
  const abandoned = signal<readonly Draft[]>([]);
  const replaced = signal(0);

  let opened = false;
  let savedRevision = -1;
  let saving: Promise<void> | null = null;
  let hold: HeldDraft | null = null;
  /** Ends the following of a note that another window writes. */
  let unfollow = (): void => undefined;
  const isOurs = (): boolean => status.value !== 'elsewhere' && status.value !== 'erased';

  /** One put at a time, each of the newest words: never more than one behind the keyboard. */
  const save = (): Promise<void> => {
    saving ??= (async () => {
      while (opened && savedRevision < draft.value.revision && isOurs()) {
        const target = draft.value;
        const result = await drafts.save(target);
        if (draft.value.id !== target.id) continue;
        if (!result.ok) {
          error.value = result.error;
          status.value = 'failed';
          writeTail(textStore, space, draft.value);
          break;
        }
        savedRevision = target.revision;
        error.value = null;
        if (savedRevision === draft.value.revision) {
          clearTail(textStore, space, target.id);
          status.value = draft.value.text === '' ? 'empty' : 'saved';
        }
      }
    })().finally(() => {
      saving = null;
    });
    return saving;
  };

  const change = (next: Draft): void => {
    draft.value = { ...next, revision: next.revision + 1, updatedAt: needs.now() };
    text.value = next.text;
    status.value = 'saving';
    if (!opened || error.value) writeTail(textStore, space, draft.value);
    void save();
  };

  const replace = (next: Draft): void => {
    change(next);
    replaced.value += 1;
  };

  const start = (next: Draft): void => {
    unfollow();
    hold?.release();
    hold = null;
    draft.value = next;
    text.value = next.text;
    savedRevision = next.text === '' ? next.revision : -1;
    error.value = null;
    status.value = next.text === '' ? 'empty' : 'saving';
    replaced.value += 1;
    void needs.holdDraft(next.id).then((held) => {
      if (draft.value.id === next.id) hold = held;
      else held.release();
    });
  };

  const show = (shown: Draft): void => {
    draft.value = shown;
    text.value = shown.text;
    replaced.value += 1;
  };

  /** Shows what another window writes, as it writes it, and goes on with it when that window is gone. */
  const follow = (shown: Draft): void => {
    show(shown);
    status.value = 'elsewhere';
    const patience = new AbortController();
    const unwatch = drafts.watch(shown.id).subscribe(
      (found) => {
        if (found && found.revision > draft.value.revision) show(found);
      },
      // What can't be followed stands as it was.
      () => undefined,
    );
    unfollow = () => {
      unfollow = () => undefined;
      unwatch();
      patience.abort();
    };
    void needs.holdDraft(shown.id, patience.signal).then(async (held) => {
      const found = held.held ? await drafts.all() : null;
      const left = found?.ok ? found.value.find(({ id }) => id === shown.id) : undefined;
      if (!held.held || patience.signal.aborted) return held.release();
      unfollow();
      if (!left) {
        held.release();
        start(emptyDraft(needs));
        return;
      }
      hold = held;
      savedRevision = left.revision;
      status.value = 'saved';
      show(left);
    });
  };

  /** The drafts on disk, and on it too what other windows that are gone could not write. */
  const withTails = async (found: readonly Draft[]): Promise<readonly Draft[]> => {
    const all = new Map(found.map((each) => [each.id, each]));
    for (const tail of otherTails) {
      const isNewer = tail.revision > (all.get(tail.id)?.revision ?? -1);
      const held = await needs.holdDraft(tail.id);
      if (held.held) {
        const written = !isNewer || (await drafts.save(tail)).ok;
        if (written) clearTail(textStore, space, tail.id);
        if (isNewer) all.set(tail.id, tail);
      }
      held.release();
    }
    return [...all.values()].sort((one, other) => other.updatedAt - one.updatedAt);
  };

  return {
    text,
    status,
    error,
    draft,
    abandoned,
    replaced,
    input(words) {
      if (isOurs()) change({ ...draft.value, text: words });
    },
    async open() {
      const found = await drafts.all();
      if (!found.ok) {
        error.value = found.error;
        if (text.value !== '') status.value = 'failed';
        opened = true;
        return;
      }
      const typed = draft.value;
      const free: Draft[] = [];
      let stored: Draft | null = null;
      for (const each of await withTails(found.value)) {
        const held = await needs.holdDraft(each.id);
        if (each.text.trim() === '' && each.personIds.length === 0) {
          // Nothing is in it, so nothing is lost; one that another window holds is that window's.
          if (held.held && each.id !== draft.value.id) await drafts.remove(each.id);
          held.release();
          continue;
        }
        if (held.held && !stored) {
          stored = each;
          hold = held;
        } else {
          held.release();
          if (held.held) free.push(each);
          else if (!stored && typed.text === '' && draft.value.text === '') {
            // Nothing of our own is begun here: show what the other window writes, for reading.
            opened = true;
            follow(each);
            return;
          }
        }
      }
      abandoned.value = free;
      opened = true;
      const current = draft.value;
      const joined = joinDraft(stored, current) ?? current;
      if (joined.id !== current.id || joined.text !== current.text) {
        draft.value = joined;
        text.value = joined.text;
        replaced.value += 1;
      }
      if (!hold) {
        const held = await needs.holdDraft(draft.value.id);
        if (held.held) hold = held;
        else if (draft.value.text === leftBehind) {
          // The tail that this session began with belongs to a note which another window writes.
          opened = true;
          follow(draft.value);
          return;
        } else draft.value = { ...draft.value, id: needs.newId() };
      }
      savedRevision = stored?.id === joined.id ? stored.revision : -1;
      if (draft.value.text === '') savedRevision = draft.value.revision;
      status.value =
        draft.value.text === ''
          ? 'empty'
          : savedRevision === draft.value.revision
            ? 'saved'
            : 'saving';
      await save();
      // What was joined to another draft is on disk with it.
      if (joined.id !== current.id && !error.value) clearTail(textStore, space, current.id);
    },
    link(personId) {
      if (!isOurs() || draft.value.personIds.includes(personId)) return;
      change({ ...draft.value, personIds: [...draft.value.personIds, personId] });
    },
    rewrite(words) {
      if (isOurs()) replace({ ...draft.value, text: words });
    },
    append(words) {
      if (status.value === 'erased') return;
      const before = draft.value.text.replace(/\s+$/, '');
      replace({
        ...draft.value,
        text: before === '' ? words : `${before}\n\n${words}`,
        source: 'shared',
      });
    },
    async flush() {
      if (status.value === 'saving' || status.value === 'failed') {
        writeTail(textStore, space, draft.value);
      }
      await save();
      return status.value !== 'saving' && status.value !== 'failed';
    },
    finished() {
      const { id, startedOn, source } = draft.value;
      if (!isOurs() || text.value.trim() === '') return null;
      return { id, text: text.value.trim(), writtenOn: startedOn, source };
    },
    async begin(finished) {
      if (status.value === 'erased') return;
      const { id } = draft.value;
      const typedSince = finished ? textSince(finished, draft.value) : '';
      const elsewhere = status.value === 'elsewhere';
      const held = hold;
      hold = null;
      unfollow();
      start(emptyDraft(needs));
      if (typedSince !== '') replace({ ...draft.value, text: typedSince });
      if (!elsewhere) clearTail(textStore, space, id);
      // A put that is under way would bring the draft back after it was removed.
      await saving;
      if (!elsewhere) await drafts.remove(id);
      // Only now: a window that follows this note would take it for one that was left behind.
      held?.release();
    },
    takeBack(note, personIds) {
      if (status.value === 'erased') return;
      if (text.value.trim() !== '') {
        replace({ ...draft.value, text: `${note.text}\n\n${draft.value.text}` });
        return;
      }
      start({ ...emptyDraft(needs), id: note.id, startedOn: note.writtenOn, source: note.source });
      replace({ ...draft.value, text: note.text, personIds });
    },
    async forget(id) {
      await drafts.remove(id);
      abandoned.value = abandoned.value.filter((each) => each.id !== id);
    },
    drop() {
      unfollow();
      hold?.release();
      hold = null;
      abandoned.value = [];
      error.value = null;
      status.value = 'erased';
      show(emptyDraft(needs));
    },
  };
}

/** What the draft holds beyond the note that was taken from it; all of it where the beginning was changed too. */
function textSince(finished: FinishedNote, { id, text }: Draft): string {
  if (id !== finished.id) return '';
  const words = text.trim();
  return words.startsWith(finished.text) ? words.slice(finished.text.length).trimStart() : words;
}

const emptyDraft = ({ newId, today, now }: SessionNeeds): Draft => ({
  id: newId(),
  text: '',
  revision: 0,
  startedOn: today(),
  updatedAt: now(),
  personIds: [],
  source: 'typed',
});
