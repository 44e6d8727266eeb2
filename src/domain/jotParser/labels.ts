import { clauseStart } from './clauses';
import { stemOf } from './deeds';
import { isOrder } from './ownOrders';
import { isSameSentence, type Reading, wordAt } from './reading';
import type { Found } from './trigger';

const LABEL = /^(?:[:–—-]|->|=>|→)$/;

/** 'Me – the budget by Friday', 'him: two contacts', and behind the thing '(me, by Friday)', 'handover: me'. */
export function label(reading: Reading, index: number): Found | null {
  const owner = wordAt(reading, index) === 'me' ? 'me' : 'them';
  if (LABEL.test(wordAt(reading, index + 1)) && clauseStart(reading, index) === 'start') {
    return isThing(reading, index + 2) ? { from: index, verb: index + 2, owner } : null;
  }
  const before = wordAt(reading, index - 1);
  const next = index + 1;
  const ends = !isSameSentence(reading, next, index) || reading.tokens[next]?.kind === 'mark';
  const due = reading.datedAt(next) !== undefined || reading.datedAt(next + 1) !== undefined;
  const assigned = before === '(' ? ends || due : before === ':' && owner === 'me' && ends;
  return assigned ? { from: index, verb: index, owner } : null;
}

/** Something to hand over, where no verb of its own says what is to be done. */
function isThing(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]?.kind;
  const word = wordAt(reading, index);
  if (!isSameSentence(reading, index, index - 1) || (kind !== 'word' && kind !== 'number'))
    return false;
  if (/^(?:nothing|none|nobody|nil|no|not|too|neither)$/.test(word)) return false;
  if (isOrder(reading, index) || stemOf(word) !== null) return false;
  for (let at = index; isSameSentence(reading, at, index); at += 1) {
    const next = wordAt(reading, at + 1);
    // 'me: the headline, send to her by Friday'
    if (wordAt(reading, at) === ',' && wordAt(reading, at + 2) === 'to' && isOrder(reading, at + 1))
      return false;
    if (/^(?:will|'ll|would|'d|must|should|need)$/.test(wordAt(reading, at))) return false;
    if (wordAt(reading, at) === 'to' && at === index && next !== 'be') return false;
  }
  return true;
}

/** 'Rob: vessel slots Tuesday' where the owner has a label ('me: …') too. */
export function labelledThing(reading: Reading, index: number): Found | null {
  const named = reading.namedAt(index - 1);
  if (named === undefined || clauseStart(reading, named.from) !== 'start') return null;
  const alsoMe = reading.tokens.some(
    ({ fold }, at) =>
      fold === 'me' && LABEL.test(wordAt(reading, at + 1)) && clauseStart(reading, at) === 'start',
  );
  if (!alsoMe || reading.tokens[index + 1]?.kind !== 'word') return null;
  let dated = false;
  for (let at = index + 1; isSameSentence(reading, at, index); at += 1) {
    if (
      /^(?:will|'ll|would|'d|to|is|has|was|says|said|might|may|could|can)$/.test(
        wordAt(reading, at),
      )
    )
      return null;
    dated ||= (reading.datedAt(at)?.direction ?? 'past') !== 'past';
  }
  return dated ? { from: named.from, verb: index + 1, owner: 'them' } : null;
}
