import type { TextStore } from './sentinel';

/** The owner's own data, or the sample data to look around in: two sets of databases, never mixed. */
export type Space = 'own' | 'sample';

const KEY = 'orrery.space';

/** The names of the databases of a space. */
export const databaseNames = (
  space: Space,
): { readonly main: string; readonly drafts: string; readonly snapshots: string } => {
  const stem = space === 'own' ? 'orrery' : 'orrery-sample';
  return { main: stem, drafts: `${stem}-drafts`, snapshots: `${stem}-snapshots` };
};

/** Which space is open; the owner's unless the sample was chosen. */
export function readSpace(store: TextStore): Space {
  try {
    return store.getItem(KEY) === 'sample' ? 'sample' : 'own';
  } catch {
    return 'own';
  }
}

/** Chooses the space that the next start opens; false where the platform would not keep it. */
export function writeSpace(store: TextStore, space: Space): boolean {
  try {
    if (space === 'own') store.removeItem(KEY);
    else store.setItem(KEY, space);
    return true;
  } catch {
    return false;
  }
}
