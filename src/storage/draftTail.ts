import { fromDayNumber, parseCalendarDate } from '../domain/calendarDate';
import type { Draft } from './drafts';
import type { TextStore } from './sentinel';

const DAY_MS = 86_400_000;

/**
 * The unsaved end of a draft, in localStorage, which is written at once: until the database is open,
 * and when the page hides (an iOS 'pagehide' doesn't wait for IndexedDB).
 */
const keyOf = (space: string): string => `orrery.tail.${space}`;

/** Keeps the draft as it is now; false where localStorage is full or forbidden. */
export function writeTail(store: TextStore, space: string, draft: Draft): boolean {
  try {
    store.setItem(keyOf(space), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The tail that was left; null where there is none, or it can't be read. */
export function readTail(store: TextStore, space: string): Draft | null {
  try {
    const value: unknown = JSON.parse(store.getItem(keyOf(space)) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { id, text, revision, startedOn, updatedAt, personIds, source } = value as Partial<Draft>;
    if (typeof id !== 'string' || typeof text !== 'string' || typeof revision !== 'number')
      return null;
    if (typeof startedOn !== 'string' || typeof updatedAt !== 'number') return null;
    // Words outlive a day that can't be read.
    const day = parseCalendarDate(startedOn) ?? fromDayNumber(Math.floor(updatedAt / DAY_MS));
    return {
      id,
      text,
      revision,
      startedOn: day,
      updatedAt,
      personIds: Array.isArray(personIds)
        ? personIds.filter((each) => typeof each === 'string')
        : [],
      source: source === 'shared' ? 'shared' : 'typed',
    };
  } catch {
    return null;
  }
}

/** Forgets the tail, once what it held is on disk. */
export function clearTail(store: TextStore, space: string): void {
  try {
    store.removeItem(keyOf(space));
  } catch {
    // Forbidden storage holds no tail either.
  }
}

/**
 * Joins what was found on disk with the tail. Of one draft the higher revision wins; a tail of
 * another draft (typed before the database answered) comes after the text that was found.
 */
export function joinDraft(stored: Draft | null, tail: Draft | null): Draft | null {
  if (!stored || !tail) return stored ?? tail;
  if (stored.id === tail.id) return tail.revision > stored.revision ? tail : stored;
  if (tail.text.trim() === '') return stored;
  if (stored.text.trim() === '') return tail;
  return {
    ...stored,
    text: `${stored.text.replace(/\n+$/, '')}\n${tail.text}`,
    revision: Math.max(stored.revision, tail.revision) + 1,
    updatedAt: Math.max(stored.updatedAt, tail.updatedAt),
    personIds: [...new Set([...stored.personIds, ...tail.personIds])],
  };
}
