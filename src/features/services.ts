import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { KeptWords } from '../domain/keptWords';
import type { Outlook } from '../domain/planner/outlook';
import type { ThisWeek } from '../domain/planner/thisWeek';
import type { CalendarDate, Id, Timestamp } from '../domain/record';
import type { Result } from '../domain/result';
import type { Commit } from '../storage/commitFeed';
import type { Drafts, WordStore } from '../storage/drafts';
import type { Remains } from '../storage/erase';
import type { TextStore } from '../storage/sentinel';
import type { Space } from '../storage/spaces';
import type { Storage } from '../storage/storage';
import type { StorageError } from '../storage/storageError';
import type { PersonSummary, Summaries } from '../storage/summaries';

/** A failure as its owner reads it: what happened, what is safe, what to do next. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** How the app can get onto the home screen: by the browser's own dialog, or by hand on iOS. */
export interface Install {
  subscribe(listener: (way: 'none' | 'dialog' | 'homeScreen') => void): () => void;
  askToInstall(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
}

/** What the browser promises about the data on this device; sizes in bytes, null where unknown. */
export interface StorageRoom {
  readonly promise: 'kept' | 'evictable' | 'unknown';
  readonly usedBytes: number | null;
  readonly allowedBytes: number | null;
}

/** What the device can do for the app, and promises it. */
export interface Device {
  readonly install: Install;
  readonly storageRoom: () => Promise<StorageRoom>;
  /** Asks the browser to keep the data; it may ask the owner, or decide by itself. */
  readonly askToKeepData: () => Promise<StorageRoom['promise']>;
}

/** What is there from the first frame, before any database has answered. */
export interface Boot {
  readonly space: Space;
  readonly textStore: TextStore;
  readonly drafts: Drafts & WordStore;
  readonly locale: string;
  readonly now: () => Timestamp;
  readonly today: () => CalendarDate;
  /** The day on the owner's wall at that moment. */
  readonly dayOf: (at: Timestamp) => CalendarDate;
  /** The hour on the owner's wall at that moment, 0 to 23. */
  readonly hourOf: (at: Timestamp) => number;
  /** 'HH:MM' on the owner's wall at that moment. */
  readonly timeOf: (at: Timestamp) => string;
  readonly newId: () => Id;
  readonly device: Device;
  /** The one place that turns reasons into sentences. */
  readonly explain: (error: StorageError) => Message;
  /** Erases everything on the device, in every window; resolves to what is still there. */
  readonly erase: () => Promise<Remains>;
}

/** A whole copy of the owner's data, ready to be handed over. */
export interface ExportFile {
  readonly file: File;
  readonly exportedAt: Timestamp;
  /** The newest clock of the journal in it; null where nothing was ever written. */
  readonly lastClock: string | null;
}

/** What is computed over the whole network, by what is asked. */
export interface PlanAnswers {
  readonly week: ThisWeek;
  readonly outlook: Outlook;
}
export type PlanQuestion = keyof PlanAnswers;

/** The one thing that may follow from what was done, a tap away. */
export interface NextStep {
  readonly label: string;
  readonly onAction: () => void;
}

/** What every screen works with, once the database is open. */
export interface Services extends Boot {
  readonly storage: Storage;
  readonly summaries: Summaries;
  readonly keptWords: KeptWords;
  /** Says what was done, with an 'Undo' that takes it back, and what may follow from it. */
  readonly confirm: (text: string, commit: Commit | null, next?: NextStep) => void;
  /** Says what went wrong. */
  readonly complain: (error: StorageError) => void;
  /** Makes the file of 'Export everything'. iOS shares only what was made before the tap. */
  readonly buildExport: () => Promise<Result<ExportFile, StorageError>>;
  /** Computes from the records as they are now, off the main thread. */
  readonly plan: <Q extends PlanQuestion>(
    question: Q,
  ) => Promise<Result<PlanAnswers[Q], StorageError>>;
  /** Remembers that an export has left the device. */
  readonly rememberExport: (file: ExportFile) => void;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services; only for components under an open database. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside of an open database');
  return services;
}

/** The summaries of all people in use, by id, as they are now. */
export function usePeople(): ReadonlyMap<Id, PersonSummary> {
  const { summaries } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => {
    setPeople(summaries.current());
    return summaries.subscribe(() => setPeople(summaries.current()));
  }, [summaries]);
  return people;
}

/** Whether anybody is here; 'arriving' while what was just written is still being read. */
export type WhoIsHere = 'somebody' | 'nobody' | 'arriving';

export function useWhoIsHere(): WhoIsHere {
  const { summaries } = useServices();
  const look = (): WhoIsHere =>
    summaries.current().size > 0 ? 'somebody' : summaries.isFollowing() ? 'arriving' : 'nobody';
  const [here, setHere] = useState(look);
  useEffect(() => {
    setHere(look());
    return summaries.subscribe(() => setHere(look()));
  }, [summaries]);
  return here;
}

/**
 * Waits for a change and says that it was made, with 'Undo', or why it was not. Resolves to what was
 * made (null where there was nothing to change); undefined where it was not. `next` is told what was made.
 */
export type Save = <T extends Commit | { readonly commit: Commit } | null>(
  change: Promise<Result<T, StorageError>>,
  said: string,
  next?: (made: T) => NextStep | undefined,
) => Promise<T | undefined>;

/** The way to make a change that the owner asked for. */
export function useSaving(): Save {
  const { confirm, complain } = useServices();
  return async (change, said, next) => {
    const result = await change;
    if (!result.ok) {
      complain(result.error);
      return undefined;
    }
    const { value } = result;
    confirm(said, value && 'commit' in value ? value.commit : value, next?.(value));
    return value;
  };
}

/** Changes that come in quick succession are answered once. */
const PLAN_AFTER_MS = 120;

/**
 * The newest answer about the whole network; null until the first one. It is asked for again after
 * each change, and stands while the next is under way.
 */
export function usePlan<Q extends PlanQuestion>(
  question: Q,
): Result<PlanAnswers[Q], StorageError> | null {
  const { plan, storage, today } = useServices();
  const [answer, setAnswer] = useState<Result<PlanAnswers[Q], StorageError> | null>(null);
  const day = today();
  useEffect(() => {
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      asked += 1;
      const mine = asked;
      void plan(question).then((result) => {
        if (mine === asked) setAnswer(result);
      });
    };
    ask();
    const stop = storage.commits.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(ask, PLAN_AFTER_MS);
    });
    return () => {
      asked = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
      stop();
    };
  }, [plan, question, day]);
  return answer;
}
