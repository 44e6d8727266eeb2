import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportConflict } from '../../domain/importConflicts';
import type { Decision } from '../../domain/importPlan';
import type { Radar } from '../../domain/radar';
import type { RememberedColumns } from '../../exchange/csv/tableFields';
import { clearImportMark, IMPORT_LOCK, markImport } from '../../storage/importMark';
import { type ImportUndone, redoImport, undoLastImport } from '../../storage/imports';
import { databaseNames } from '../../storage/spaces';
import { type StorageError, toStorageError } from '../../storage/storageError';
import { showToast } from '../../ui/toast';
import type { Services } from '../services';
import { readColumns, rememberColumns } from './importColumns';
import type { ImportPreview, ImportReply, ImportRequest } from './importProtocol';
import { outcomeInWords, redoneInWords, undoneInWords } from './importWords';
import { startDataWorker } from './startDataWorker';

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly done: number; readonly file: string }
  | { readonly step: 'preview'; readonly preview: ImportPreview; readonly isAgain: boolean }
  | { readonly step: 'writing'; readonly done: number; readonly total: number }
  | {
      readonly step: 'applied';
      readonly transactionId: string;
      readonly added: number;
      readonly updated: number;
      readonly skipped: number;
      readonly radar: Radar;
    }
  | { readonly step: 'undone'; readonly undone: ImportUndone; readonly kept: number }
  | { readonly step: 'failed'; readonly error: StorageError };

/** An import from files to rows, carried out in a worker of its own. */
export interface ImportRun {
  readonly state: ReadonlySignal<ImportState>;
  /** Reads files; while others are read or written it asks for them again later. */
  read(files: readonly File[]): void;
  /** Remembers what the columns of a table hold, and reads the same files again. */
  useColumns(columns: RememberedColumns): void;
  /** Says whether a candidate is the one who is here; the check is made anew. */
  decide(key: string, decision: Decision): void;
  /** Says whose value of a field is to stand; the check is made anew. */
  take(key: string, from: ImportConflict['taken']): void;
  cancel(): void;
  apply(): void;
  /** Takes the last import back. */
  undo(): Promise<void>;
  /** Does what was just taken back again. */
  redo(): Promise<void>;
  /** Forgets the outcome, and the worker with what it holds. */
  reset(): void;
  /** Told when its screen opens; the function that it returns, when the screen is left. */
  attend(): () => void;
}

const runs = new WeakMap<Services, ImportRun>();

/** The one import of these services: what is being written goes on while other screens are open. */
export function importRunOf(services: Services): ImportRun {
  let run = runs.get(services);
  if (!run) {
    run = createImportRun(services);
    runs.set(services, run);
  }
  return run;
}

function createImportRun({ space, storage, textStore, today, complain }: Services): ImportRun {
  const state = signal<ImportState>({ step: 'idle' });
  let worker: Worker | null = null;
  let isAttended = false;
  let release: (() => void) | null = null;

  /** Marks the import as under way, for a start after the app was killed in the midst of it. */
  const begun = (): void => {
    markImport(textStore, storage.now());
    const done = new Promise<void>((resolve) => {
      release = resolve;
    });
    void navigator.locks?.request(IMPORT_LOCK, () => done);
  };
  const ended = (): void => {
    if (!release) return;
    clearImportMark(textStore);
    release();
    release = null;
  };

  const reset = (): void => {
    worker?.terminate();
    worker = null;
    state.value = { step: 'idle' };
  };
  const become = (next: ImportState): void => {
    state.value = next;
    if (next.step !== 'writing') ended();
    if (!isAttended) tellElsewhere(next);
  };
  /** The screen of the import is not there to say how it ended. */
  const tellElsewhere = (next: ImportState): void => {
    if (next.step === 'applied') {
      // No button: 'Undo' beside a jot's own would be taken for the jot's. Settings has 'Undo import'.
      showToast({ text: outcomeInWords(next.added, next.updated, next.skipped) });
    } else if (next.step === 'failed') complain(next.error);
    else if (next.step === 'preview' && next.isAgain) {
      showToast({
        text: 'Nothing was imported: something was written here meanwhile. Import the files again.',
        tone: 'danger',
      });
    }
    if (next.step !== 'writing') reset();
  };
  const ask = (request: ImportRequest): void => {
    if (!worker) {
      worker = startDataWorker();
      worker.onmessage = (event: MessageEvent<ImportReply>) => become(stateAfter(event.data));
      worker.onerror = (event) => {
        worker?.terminate();
        worker = null;
        become({ step: 'failed', error: { type: 'Unexpected', detail: event.message } });
      };
    }
    worker.postMessage(request);
  };
  const undo = async (): Promise<void> => {
    const undone = await undoLastImport(storage);
    if (!undone.ok) return complain(undone.error);
    reset();
    if (undone.value === null) return;
    const kept = peopleAmong(undone.value.kept);
    if (isAttended) state.value = { step: 'undone', undone: undone.value, kept };
    else showToast({ text: undoneInWords(kept) });
  };
  const redo = async (): Promise<void> => {
    if (state.value.step !== 'undone') return;
    const redone = await redoImport(storage, state.value.undone);
    if (!redone.ok) return complain(redone.error);
    reset();
    showToast({ text: redoneInWords(peopleAmong(redone.value.kept)) });
  };
  let chosen: readonly File[] = [];
  const read = async (files: readonly File[]): Promise<void> => {
    chosen = files;
    state.value = { step: 'reading', done: 0, file: files[0]?.name ?? '' };
    const place = {
      databaseName: databaseNames(space).main,
      deviceId: storage.deviceId,
      today: today(),
    };
    try {
      ask({ type: 'read', files, place, columns: await readColumns(storage) });
    } catch (thrown) {
      become({ step: 'failed', error: toStorageError(thrown) });
    }
  };
  return {
    state,
    read(files) {
      const { step } = state.value;
      if (step === 'reading' || step === 'writing') {
        showToast({ text: 'One import at a time: bring these files again when it has ended.' });
      } else void read(files);
    },
    async useColumns(columns) {
      const kept = await rememberColumns(storage, columns);
      if (!kept.ok) return complain(kept.error);
      await read(chosen);
    },
    decide: (key, decision) => ask({ type: 'decide', key, decision }),
    take: (key, from) => ask({ type: 'take', key, from }),
    cancel: () => ask({ type: 'cancel' }),
    apply() {
      state.value = { step: 'writing', done: 0, total: 1 };
      begun();
      ask({ type: 'apply' });
    },
    undo,
    redo,
    reset,
    attend() {
      isAttended = true;
      return () => {
        isAttended = false;
        // A preview grows old, and nothing was written yet.
        if (state.value.step !== 'writing') reset();
      };
    },
  };
}

const peopleAmong = (kept: ImportUndone['kept']): number =>
  new Set(kept.flatMap(({ table, id }) => (table === 'people' ? id : []))).size;

function stateAfter(reply: ImportReply): ImportState {
  switch (reply.type) {
    case 'reading':
      return { step: 'reading', done: reply.done, file: reply.file };
    case 'preview':
      return { step: 'preview', preview: reply.preview, isAgain: reply.isAgain };
    case 'cancelled':
      return { step: 'idle' };
    case 'writing':
      return { step: 'writing', done: reply.done, total: reply.total };
    case 'applied': {
      const { type: _, ...outcome } = reply;
      return { step: 'applied', ...outcome };
    }
    case 'failed':
      return { step: 'failed', error: reply.error };
  }
}
