import { fromDayNumber, parseCalendarDate } from '../domain/calendarDate';
import type { Id } from '../domain/record';
import type { Draft } from './drafts';
import type { TextStore } from './sentinel';

const DAY_MS = 86_400_000;

/**
 * The unsaved ends of drafts, in localStorage, which is written at once: until the database is open,
 * and when the page hides (an iOS 'pagehide' doesn't wait for IndexedDB). Several windows of a full
 * device may each have one; no window touches that of another.
 */
const keyOf = (space: string): string => `orrery.tail.${space}`;

/** Keeps the draft as it is now; false where localStorage is full or forbidden. */
export function writeTail(store: TextStore, space: string, draft: Draft): boolean {
  try {
    const others = readTails(store, space).filter(({ id }) => id !== draft.id);
    store.setItem(keyOf(space), JSON.stringify([draft, ...others]));
    return true;
  } catch {
    return false;
  }
}

/** The tails that were left, the one last written first; those that can't be read are left out. */
export function readTails(store: TextStore, space: string): readonly Draft[] {
  try {
    const value: unknown = JSON.parse(store.getItem(keyOf(space)) ?? '[]');
    const tails = Array.isArray(value) ? value.map(draftFrom) : [];
    return tails.filter((tail) => tail !== null);
  } catch {
    return [];
  }
}

function draftFrom(value: unknown): Draft | null {
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
    personIds: Array.isArray(personIds) ? personIds.filter((each) => typeof each === 'string') : [],
    source: source === 'shared' ? 'shared' : 'typed',
  };
}

/** Forgets the tail of a draft, once what it held is on disk. */
export function clearTail(store: TextStore, space: string, id: Id): void {
  try {
    const others = readTails(store, space).filter((tail) => tail.id !== id);
    if (others.length === 0) store.removeItem(keyOf(space));
    else store.setItem(keyOf(space), JSON.stringify(others));
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
