import {
  type ImportCandidate,
  type ImportDoubt,
  newCandidate,
  withUnclosedQuote,
} from '../../domain/importCandidate';
import { emailKey, linkedinAddress } from '../../domain/personKeys';
import type { ReadTable } from '../csv/readTable';
import type { ParseContext } from '../format';
import { excerptOf, type RejectedRow } from '../importReport';
import { LIMITS } from '../limits';
import { cleanName } from './cleanName';
import type { TableColumns } from './findColumns';
import type { Column } from './headerWords';
import { type ReadDate, readDates } from './readDates';

/** What the rows of a list of connections hold. */
export interface ReadConnections {
  readonly candidates: readonly ImportCandidate[];
  readonly rejected: readonly RejectedRow[];
  /** Rows of people who hid or closed their profile: the date alone. */
  readonly hidden: number;
}

const ROWS_A_CHUNK = 2000;
const LONG_NAME = 200;

/** Reads the rows under a header; empty rows are passed over. */
export async function readConnections(
  { rows, unclosed }: ReadTable,
  { places, firstDataRow }: TableColumns,
  file: string,
  context: ParseContext,
): Promise<ReadConnections> {
  const candidates: ImportCandidate[] = [];
  const rejected: RejectedRow[] = [];
  let hidden = 0;
  const cellOf = (row: readonly string[], column: Column): string => {
    const place = places.get(column);
    return place === undefined ? '' : (row[place]?.trim() ?? '');
  };
  const data = rows.slice(firstDataRow);
  const dates = readDates(data.map((row) => cellOf(row, 'connectedOn')));

  for (const [index, row] of data.entries()) {
    if (index % ROWS_A_CHUNK === 0) await context.pause(0.5 + index / data.length / 2);
    const filled = row.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) continue;
    const number = firstDataRow + index + 1;
    const cell = (column: Column) => cellOf(row, column);
    const longest = row.reduce((most, each) => Math.max(most, each.length), 0);
    if (longest > LIMITS.fieldCharacters) {
      const reason = { type: 'fieldTooLong', characters: longest } as const;
      rejected.push({ row: number, reason, excerpt: excerptOf(filled.join(' ').slice(0, 200)) });
      continue;
    }
    const source = { file, row: number, format: 'linkedin' } as const;
    const candidate = readRow(cell, dates[index] ?? { type: 'none' }, source);
    if (candidate !== null) {
      candidates.push(unclosed.has(number - 1) ? withUnclosedQuote(candidate) : candidate);
    } else if (filled.length === 1 && cell('connectedOn') !== '') hidden += 1;
    else {
      const excerpt = excerptOf(filled.join(', ').slice(0, 200));
      rejected.push({ row: number, reason: { type: 'nameless' }, excerpt, cells: row });
    }
  }
  return { candidates, rejected, hidden };
}

/** One person; null where there is neither a name nor an e-mail or LinkedIn address to name it by. */
function readRow(
  cell: (column: Column) => string,
  met: ReadDate,
  source: ImportCandidate['source'],
): ImportCandidate | null {
  const doubts: ImportDoubt[] = [];
  const { name: written, isShortened } = cleanName(
    cell('firstName') || cell('fullName'),
    cell('lastName'),
  );
  const linkedinUrl = linkedinAddress(cell('url'));
  if (cell('url') !== '' && linkedinUrl === '') {
    doubts.push({ type: 'unreadableAddress', text: excerptOf(cell('url')) });
  }
  const emails = cell('email')
    .split(/[;,\s]+/u)
    .filter((email) => emailKey(email) !== '');
  if (cell('email') !== '' && emails.length === 0) {
    doubts.push({ type: 'unreadableEmail', text: excerptOf(cell('email')) });
  }
  const name = written || nameFromKeys(emails[0], linkedinUrl);
  if (name === '') return null;
  if (written === '') doubts.push({ type: emails[0] ? 'nameFromEmail' : 'nameFromAddress' });
  if (name.length > LONG_NAME) doubts.push({ type: 'longName', length: name.length });
  if (name.includes('\uFFFD')) doubts.push({ type: 'unreadableCharacters' });
  if (met.type === 'unreadable' || met.type === 'ambiguous') {
    const type = met.type === 'unreadable' ? 'unreadableDate' : 'ambiguousDate';
    doubts.push({ type, field: 'metOn', text: excerptOf(cell('connectedOn')) });
  }
  const asWritten = `${cell('firstName') || cell('fullName')} ${cell('lastName')}`.trim();
  return newCandidate({
    name,
    title: cell('position'),
    organizationName: cell('company'),
    emails,
    linkedinUrl,
    metOn: met.type === 'date' ? met.date : null,
    notes: isShortened ? `Name as written on LinkedIn: ${asWritten}` : '',
    source,
    doubts,
  });
}

/** 'jolanda.j' for 'jolanda.j@example.org', 'jolanda j' for '…/in/jolanda-j'. */
function nameFromKeys(email: string | undefined, linkedinUrl: string): string {
  if (email !== undefined) return email.slice(0, email.indexOf('@'));
  return linkedinUrl
    .slice(linkedinUrl.lastIndexOf('/') + 1)
    .replace(/-+/gu, ' ')
    .trim();
}
