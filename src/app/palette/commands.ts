import { foldText } from '../../features/people/search/foldText';
import { FITS, fitOfName, partsOfName, wordsOfQuery } from '../../features/people/search/rankName';
import type { IconName } from '../../ui/Icon';

/** Something to go to, or to begin. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What it is: a role, 'Goal', 'Screen'. */
  readonly detail: string;
  readonly icon: IconName;
  readonly route: `/${string}`;
}

/** The things that can be begun, then the screens: what is offered before anything is typed. */
export const FIXED_COMMANDS: readonly Command[] = [
  begin('Write a jot', 'jot', '/jot'),
  begin('Add person', 'add', '/people?add'),
  begin('Import contacts', 'upload', '/settings#import'),
  begin('Back up', 'lock', '/settings#backup'),
  screen('Today', 'today', '/'),
  screen('People', 'people', '/people'),
  screen('Map', 'map', '/map'),
  screen('Plan', 'plan', '/plan'),
  screen('Conversations', 'calendar', '/conversations'),
  screen('Organizations', 'organization', '/organizations'),
  screen('Opportunities', 'opportunity', '/plan/opportunities'),
  screen('Asks', 'introduction', '/plan/asks'),
  screen('Ways in', 'tie', '/plan/ways-in'),
  screen('Milestones', 'goal', '/plan/milestones'),
  screen('Pitch', 'star', '/plan/pitch'),
  screen('Outlook', 'clock', '/plan/outlook'),
  screen('Empty seats', 'person', '/plan/seats'),
  screen('Your rings: place people', 'people', '/people/place'),
  screen('Review', 'review', '/review'),
  screen('Settings', 'settings', '/settings'),
  screen('History and snapshots', 'undo', '/settings/history'),
  screen('Likely duplicates', 'people', '/settings/duplicates'),
  screen('Files for other programs', 'download', '/settings/export'),
  screen('Move to another device', 'move', '/settings/move'),
  screen('Trash', 'trash', '/settings/trash'),
  screen('Help', 'help', '/help'),
];

function begin(label: string, icon: IconName, route: Command['route']): Command {
  return { id: `begin:${route}`, label, detail: 'Action', icon, route };
}

function screen(label: string, icon: IconName, route: Command['route']): Command {
  return { id: `screen:${route}`, label, detail: 'Screen', icon, route };
}

const MOST = 9;

/**
 * The commands whose labels fit the words, the best first, equals in the order in which they come; at
 * most nine. Without a word all of `offered`. Typos count only where nothing fits as typed.
 */
export function findCommands(
  commands: readonly Command[],
  offered: readonly Command[],
  query: string,
): readonly Command[] {
  const words = wordsOfQuery(foldText(query));
  if (words.length === 0) return offered;
  const found = commands.flatMap((command) => {
    const name = foldText(command.label);
    const parts = partsOfName(name);
    let worst = 0;
    for (const word of words) {
      const fit = fitOfName(word, name, parts);
      if (fit === null) return [];
      worst = Math.max(worst, FITS.indexOf(fit));
    }
    return [{ command, worst }];
  });
  const nearly = FITS.indexOf('nearly');
  const asTyped = found.filter(({ worst }) => worst < nearly);
  const best = asTyped.length > 0 ? asTyped : found;
  return best
    .sort((a, b) => a.worst - b.worst)
    .slice(0, MOST)
    .map(({ command }) => command);
}
