import type { Conversation } from '../../domain/conversation';
import { fold } from '../../domain/jotParser/fold';
import type { LogEntry } from '../../domain/log';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import type { Scope } from './scope';

/** What of the log is shown. */
export type Part = 'conversations' | 'learned' | 'everything';

export interface Wanted {
  readonly part: Part;
  readonly reachedOut: Conversation['reachedOut'] | 'any';
  readonly query: string;
}

/** The entries that belong to a scope. */
export function inScope(
  entries: readonly LogEntry[],
  scope: Scope,
  personIds: ReadonlySet<Id>,
): readonly LogEntry[] {
  if (scope.kind === 'all') return entries;
  if (scope.kind === 'goal') return entries.filter(({ goalId }) => goalId === scope.id);
  return entries.filter((entry) => entry.personIds.some((id) => personIds.has(id)));
}

/** Gives the folded words of an entry with the names of its people; each is folded once, when asked for. */
export function prepareSearch(
  entries: readonly LogEntry[],
  people: ReadonlyMap<Id, PersonSummary>,
): (entry: LogEntry) => string {
  const folded = new WeakMap<LogEntry, string>();
  const known = new Set(entries);
  return (entry) => {
    const before = folded.get(entry);
    if (before !== undefined) return before;
    const names = entry.personIds.flatMap((id) => people.get(id)?.name ?? []);
    const text = fold([entry.text, ...names].join(' '));
    if (known.has(entry)) folded.set(entry, text);
    return text;
  };
}

/** The entries of that part in whose words or people every word of the query is, in their order. */
export function findInLog(
  entries: readonly LogEntry[],
  { part, reachedOut, query }: Wanted,
  search: (entry: LogEntry) => string,
): readonly LogEntry[] {
  const words = wordsOfQuery(query);
  return entries.filter((entry) => {
    if (part === 'conversations') {
      if (entry.kind !== 'conversation') return false;
      if (reachedOut !== 'any' && entry.row.reachedOut !== reachedOut) return false;
    }
    if (part === 'learned' && entry.kind !== 'takeaway' && entry.kind !== 'plan change')
      return false;
    return words.length === 0 || words.every((word) => search(entry).includes(word));
  });
}

/** The folded words that are looked for. */
export const wordsOfQuery = (query: string): string[] =>
  fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');

const EXCERPT_BEFORE = 24;
const EXCERPT_LENGTH = 110;

/** A piece of the text around the first word that is looked for; '' where none stands in it. */
export function excerptAround(text: string, query: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  // Folding may shorten a text; a few characters more or less around a word are no harm.
  const folded = fold(line);
  const at = Math.min(
    ...wordsOfQuery(query).flatMap((word) => {
      const place = folded.indexOf(word);
      return place < 0 ? [] : [place];
    }),
  );
  if (!Number.isFinite(at)) return '';
  const space = line.lastIndexOf(' ', Math.max(0, at - EXCERPT_BEFORE));
  const from = at <= EXCERPT_BEFORE || space < 0 ? 0 : space + 1;
  const piece = line.slice(from, from + EXCERPT_LENGTH);
  return `${from > 0 ? '…' : ''}${piece}${from + EXCERPT_LENGTH < line.length ? '…' : ''}`;
}
