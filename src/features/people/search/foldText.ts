import { textKey } from '../../../domain/textKey';

/** A letter with the marks on it: what may be looked at alone without changing what it is. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Text whose every unit folds to one unit at its own place. */
const PLAIN = /^[\t\n\r -~]*$/;
const foldPlain = (text: string): string => text.toLowerCase().replace(/\s/g, ' ');

const foldedClusters = new Map<string, string>();

/** Scripts have more clusters than is worth remembering. */
const MOST_REMEMBERED = 10_000;

function foldCluster(cluster: string): string {
  let folded = foldedClusters.get(cluster);
  if (folded === undefined) {
    folded = textKey(cluster) || ' ';
    if (foldedClusters.size < MOST_REMEMBERED) foldedClusters.set(cluster, folded);
  }
  return folded;
}

/** A text of any length as it is searched: as `textKey` makes it, with every space where it stands. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  let folded = '';
  for (const [cluster] of text.normalize('NFC').matchAll(CLUSTER)) folded += foldCluster(cluster);
  return folded;
}

/** A folded text, and for each of its units (and its end) where it stands in `source`. */
export interface FoldedText {
  readonly source: string;
  readonly folded: string;
  readonly offsetOf: (unit: number) => number;
}

/** The same as `foldText`, with the way back to the text as it was written. */
export function foldWithOffsets(text: string): FoldedText {
  if (PLAIN.test(text)) {
    return { source: text, folded: foldPlain(text), offsetOf: (unit) => unit };
  }
  const source = text.normalize('NFC');
  let folded = '';
  const offsets: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const part = foldCluster(match[0]);
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(match.index);
    folded += part;
  }
  return { source, folded, offsetOf: (unit) => offsets[unit] ?? source.length };
}
