import { useState } from 'preact/hooks';

/** A screen by its address within this site, and what it is called. */
export interface Place {
  readonly href: string;
  readonly label: string;
}

let here: Place | null = null;

/** Says which screen is shown: the next one can lead back to it. */
export function noteHere(label: string): void {
  here = { href: window.location.pathname + window.location.search, label };
}

/**
 * The screen from which this one was opened; null where the app was opened at it. It stays with this
 * step of the window's history: a reload, and coming back from further on, change nothing.
 */
export function useCameFrom(): Place | null {
  return useState(() => {
    const kept = window.history.state?.cameFrom;
    if (isPlace(kept)) return kept;
    const from = here?.href.split('?')[0] === window.location.pathname ? null : here;
    if (from) window.history.replaceState({ ...window.history.state, cameFrom: from }, '');
    return from;
  })[0];
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Place>).href === 'string' &&
  typeof (value as Partial<Place>).label === 'string';
