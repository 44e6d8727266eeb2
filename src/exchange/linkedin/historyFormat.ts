import { type ImportedHistory, NO_HISTORY } from '../../domain/importedHistory';
import { type Delimiter, type Rows, readTable, sampleTables } from '../csv/readTable';
import { decodeText } from '../decodeText';
import type { Format, ImportFile, ParseContext } from '../format';
import { type FileOutcome, failedFile, readHistory } from '../importReport';
import { columnsOf, headerOf } from './archiveTables';
import { INVITATION_COLUMNS, readInvitations } from './readInvitations';
import { MESSAGE_COLUMNS, readMessages } from './readMessages';
import {
  ENDORSEMENT_COLUMNS,
  RECOMMENDATION_COLUMNS,
  readEndorsements,
  readRecommendations,
} from './readVouches';

const SNIFFED_BYTES = 64 * 1024;

type TableKind = 'messages' | 'invitations' | 'endorsements' | 'recommendations';

const KINDS: readonly (readonly [TableKind, readonly string[]])[] = [
  ['messages', MESSAGE_COLUMNS],
  ['invitations', INVITATION_COLUMNS],
  ['endorsements', ENDORSEMENT_COLUMNS.received],
  ['endorsements', ENDORSEMENT_COLUMNS.given],
  ['recommendations', RECOMMENDATION_COLUMNS],
];

/** LinkedIn's tables of what passed: who wrote to whom and when, who vouches for whom. */
export const historyFormat: Format = {
  label: 'LinkedIn history',
  extensions: [],
  sniff: ({ bytes }: ImportFile) =>
    findTable(decodeText(bytes.subarray(0, SNIFFED_BYTES)).text) !== null,
  parse: async (file: ImportFile, context: ParseContext) => [await parseHistory(file, context)],
};

async function parseHistory(file: ImportFile, context: ParseContext): Promise<FileOutcome> {
  const { text } = decodeText(file.bytes);
  const table = findTable(text);
  if (table === null) {
    return failedFile(file.name, null, { type: 'notRecognized', lookedFor: ['a LinkedIn table'] });
  }
  const label = `LinkedIn ${table.kind}`;
  if (table.kind === 'messages') {
    const read = await readMessages(text, table.delimiter, context);
    return read.ok
      ? readHistory(file.name, label, { ...NO_HISTORY, messages: read.value })
      : failedFile(file.name, label, read.error);
  }
  const rows = await readTable(text, table.delimiter, context.pause);
  if (!rows.ok) return failedFile(file.name, label, rows.error);
  return readHistory(file.name, label, historyOf(table.kind, rows.value.rows, file.name));
}

function historyOf(kind: TableKind, rows: Rows, name: string): ImportedHistory {
  if (kind === 'invitations') return { ...NO_HISTORY, messages: readInvitations(rows) };
  if (kind === 'endorsements') return { ...NO_HISTORY, vouches: readEndorsements(rows) };
  const direction = /given/iu.test(name) ? 'given' : 'received';
  return { ...NO_HISTORY, vouches: readRecommendations(rows, direction) };
}

function findTable(text: string): { kind: TableKind; delimiter: Delimiter } | null {
  for (const { delimiter, rows } of sampleTables(text)) {
    const header = headerOf(rows);
    const found = KINDS.find(([, columns]) => columnsOf(header, columns) !== null);
    if (found !== undefined) return { kind: found[0], delimiter };
  }
  return null;
}
