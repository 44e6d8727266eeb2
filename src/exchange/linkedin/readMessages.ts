import type { ImportedMessage } from '../../domain/importedHistory';
import { linkedinAddress, remembering } from '../../domain/personKeys';
import { err, ok, type Result } from '../../domain/result';
import { type Delimiter, eachRows, type Rows } from '../csv/readTable';
import type { ParseContext } from '../format';
import type { FileError } from '../importReport';
import { readUtcMoment } from './archiveDates';
import { cellsOf, columnsOf } from './archiveTables';
import { ownerAddress, type Sent } from './owner';

/** What makes a table LinkedIn's messages.csv. */
export const MESSAGE_COLUMNS = ['conversation id', 'from', 'sender profile url', 'to', 'date'];

interface SentOn extends Sent {
  readonly date: string;
}

/**
 * Who wrote to whom and when. Of the texts nothing is kept, not even while reading. Left out are
 * drafts, advertisements (they have no sender's address) and conversations of more than two people.
 */
export async function readMessages(
  text: string,
  delimiter: Delimiter,
  context: ParseContext,
): Promise<Result<readonly ImportedMessage[], FileError>> {
  const sent: SentOn[] = [];
  let places: ReadonlyMap<string, number> | null = null;
  const addressOf = remembering(linkedinAddress);
  const take = (rows: Rows): void => {
    for (const row of rows) {
      if (places === null) places = columnsOf(row, MESSAGE_COLUMNS);
      else {
        const one = readRow(places, row, addressOf);
        if (one !== null) sent.push(one);
      }
    }
  };
  const read = await eachRows(text, delimiter, take, context.pause);
  if (!read.ok) return read;
  if (sent.length === 0) return err({ type: 'nobodyInIt', lookedFor: ['a message with a sender'] });
  const owner = ownerAddress(sent, context.owner);
  if (owner === '') return err({ type: 'ownerUnknown' });
  const senders = sendersByConversation(sent);
  return ok(sent.flatMap((one) => direct(one, owner, senders.get(one.conversation) ?? NOBODY)));
}

const NOBODY: ReadonlySet<string> = new Set();

/** Before 2023 recipients have no address: whoever also wrote in a conversation is meant. */
function sendersByConversation(sent: readonly SentOn[]): Map<string, Set<string>> {
  const senders = new Map<string, Set<string>>();
  for (const { conversation, from } of sent) {
    const present = senders.get(conversation);
    if (present === undefined) senders.set(conversation, new Set([from]));
    else present.add(from);
  }
  return senders;
}

function readRow(
  places: ReadonlyMap<string, number>,
  row: readonly string[],
  addressOf: (text: string) => string,
): SentOn | null {
  const cell = cellsOf(places, row);
  const from = addressOf(cell('sender profile url'));
  const isDraft = [cell('is message draft'), cell('is conversation draft')].some(
    (said) => said.toLowerCase() === 'yes' || said.toLowerCase() === 'true',
  );
  if (from === '' || isDraft) return null;
  const to = cell('recipient profile urls').slice(0, 10_000);
  return {
    conversation: cell('conversation id'),
    from,
    fromName: cell('from'),
    to: to === '' ? [] : to.split(',').map(addressOf).filter(Boolean),
    date: cell('date'),
  };
}

/** The message as one between the owner and one other; nothing for a group, or for others' messages. */
function direct(
  { from, fromName, to, date }: SentOn,
  owner: string,
  senders: ReadonlySet<string>,
): ImportedMessage[] {
  const others = new Set([from, ...(to.length > 0 ? to : senders)]);
  others.delete(owner);
  const [other, ...more] = others;
  const moment = readUtcMoment(date);
  const isOwners = from === owner || to.includes(owner) || to.length === 0;
  if (other === undefined || more.length > 0 || !isOwners || moment === null) return [];
  const direction = from === owner ? 'out' : 'in';
  const name = direction === 'in' ? fromName : '';
  return [{ who: { linkedinUrl: other, email: '', name }, direction, kind: 'message', ...moment }];
}
