import type { Conversation, FollowUp, Takeaway } from '../../domain/conversation';
import type { FoundIntroduction, FoundPromise } from '../../domain/jotParser/findings';
import type { Id } from '../../domain/record';

/** What a line of the notes can be marked as. */
export type Mark = 'promise' | 'takeaway' | 'opportunity' | 'introduction';
export const MARKS: readonly { readonly mark: Mark; readonly label: string }[] = [
  { mark: 'promise', label: 'Promise' },
  { mark: 'takeaway', label: 'Takeaway' },
  { mark: 'opportunity', label: 'Opportunity' },
  { mark: 'introduction', label: 'Introduction' },
];

/** The lines of notes without list signs; empty ones fall out. */
export const linesOf = (notes: string): string[] =>
  notes.split('\n').flatMap((line) => plainLine(line) || []);

/** The line in which a place of the text lies; the last one with words where that is empty. */
export function lineAt(notes: string, place: number): string {
  const start = notes.lastIndexOf('\n', place - 1) + 1;
  const end = notes.indexOf('\n', place);
  const line = plainLine(notes.slice(start, end === -1 ? notes.length : end));
  return line === '' ? (linesOf(notes.slice(0, start)).at(-1) ?? '') : line;
}

const plainLine = (line: string): string =>
  line.replace(/^\s*(?:[-–—*•]|\[[ x]?\])\s*/u, '').trim();

/** Lines of the notes that were made into nothing yet, and hold no promise that the rules have found. */
export function linesLeft(
  { notes, opportunities }: Pick<Conversation, 'notes' | 'opportunities'>,
  takeaways: readonly Pick<Takeaway, 'text'>[],
  followUps: readonly Pick<FollowUp, 'text'>[],
  promises: readonly Pick<FoundPromise, 'text'>[],
): string[] {
  const kept = [...takeaways, ...followUps].map(({ text }) => text).concat(opportunities);
  return linesOf(notes).filter(
    (line) =>
      !kept.some((text) => line === text || line.includes(text)) &&
      !promises.some(({ text }) => line.includes(text)),
  );
}

/** Promises in the notes that are no follow-ups yet, nor part of a line that was marked as something else. */
export const promisesLeft = (
  promises: readonly FoundPromise[],
  followUps: readonly Pick<FollowUp, 'text'>[],
  marked: readonly string[] = [],
): FoundPromise[] =>
  promises.filter(
    (promise) =>
      !followUps.some(({ text }) => text === promise.text || text.includes(promise.text)) &&
      !marked.some((line) => line.includes(promise.text)),
  );

/**
 * Whom a promise made in a conversation concerns: who is named in it, else everybody there. Who is only
 * to be met owes nothing; and an introduction of mine of one who is named is to the one I talk with.
 */
export function concerned(
  promise: FoundPromise | undefined,
  introductions: readonly FoundIntroduction[],
  personIds: readonly Id[],
): Id[] {
  if (promise === undefined) return [...personIds];
  const { owner, kind, newNames, start, end } = promise;
  const met = introductions
    .filter((each) => each.start < end && each.end > start)
    .flatMap((each) => each.personIds);
  const named = promise.personIds.filter((id) => owner === 'me' || !met.includes(id));
  if (named.length === 0) return [...personIds];
  const [withId, another] = personIds;
  const toWhom =
    owner === 'me' && kind === 'introduction' && named.length === 1 && newNames.length === 0;
  return toWhom && withId !== undefined && another === undefined
    ? [...new Set([withId, ...named])]
    : named;
}

/** Whose an introduction is that the rules read no promise in: 'intro me to Priya' is theirs. */
export const introducer = (line: string): FollowUp['owner'] =>
  /\b(?:intro\w*|connect\w*|put(?:ting)?|hook\w*|link\w*)\s+(?:me|us)\b/i.test(line)
    ? 'them'
    : 'me';
