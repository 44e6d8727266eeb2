import { decodeText } from '../decodeText';
import type { Format, ImportFile, ParseContext } from '../format';
import { type FileOutcome, failedFile, readFile } from '../importReport';
import { type GuessedTable, guessColumns } from './guessColumns';
import { readContacts } from './readContacts';
import { type Delimiter, readTable, sampleTables } from './readTable';
import { type ColumnMapping, isEnoughToRead } from './tableFields';

const LABEL = 'Table of contacts';
const SNIFFED_BYTES = 64 * 1024;
const LOOKED_FOR = [
  'a column of names, or of first and last names',
  'a column of e-mail addresses, telephones, companies or web addresses',
];

/** Tables of people by Google, Outlook, a spreadsheet or anybody else. */
export const contactsFormat: Format = {
  label: LABEL,
  extensions: ['.csv', '.tsv', '.txt'],
  sniff: ({ bytes }: ImportFile) => {
    const table = findTable(decodeText(bytes.subarray(0, SNIFFED_BYTES)).text);
    return table !== null && (table.guess.isSure || isEnoughToRead(table.guess.shape.mapping));
  },
  parse: async (file: ImportFile, context: ParseContext) => [await parseTable(file, context)],
};

async function parseTable(file: ImportFile, context: ParseContext): Promise<FileOutcome> {
  const { text } = decodeText(file.bytes);
  const table = findTable(text);
  if (table === null) {
    return failedFile(file.name, null, { type: 'notRecognized', lookedFor: LOOKED_FOR });
  }
  const { guess, delimiter } = table;
  const label = guess.program ?? LABEL;
  const chosen = context.columnsFor(guess.shape.key);
  const mapping: ColumnMapping = chosen ?? guess.shape.mapping;
  const shape = { ...guess.shape, mapping };
  if (chosen === undefined && !guess.isSure) {
    const error = isEnoughToRead(mapping)
      ? ({ type: 'columnsUnknown' } as const)
      : ({ type: 'notRecognized', lookedFor: LOOKED_FOR } as const);
    return failedFile(file.name, null, error, { table: shape });
  }
  await context.pause(0);
  const read = await readTable(text, delimiter, (done) => context.pause(done / 2));
  if (!read.ok) return failedFile(file.name, label, read.error);
  const { candidates, rejected } = await readContacts(
    read.value,
    { headers: shape.headers, mapping, firstDataRow: guess.firstDataRow },
    file.name,
    context,
  );
  return readFile(file.name, label, candidates, { rejected, table: shape, header: shape.headers }, [
    'a row with a name',
  ]);
}

interface FoundTable {
  readonly delimiter: Delimiter;
  readonly guess: GuessedTable;
}

/** The delimiter by which the beginning of the text makes the most of its columns known. */
function findTable(text: string): FoundTable | null {
  let best: FoundTable | null = null;
  let most = -1;
  for (const { delimiter, rows } of sampleTables(text)) {
    const guess = guessColumns(rows);
    if (guess === null) continue;
    const known = guess.shape.mapping.filter((field) => field !== null).length;
    const score = (guess.isSure ? 1000 : 0) + known;
    if (score <= most) continue;
    best = { delimiter, guess };
    most = score;
  }
  return best;
}
