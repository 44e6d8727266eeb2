import { emailKey, linkedinAddress, phoneKey, wordsKey } from '../../domain/personKeys';
import { looksLikeDate } from '../linkedin/readDates';
import { fieldOfHeader, programOf, type TableProgram } from './headerFields';
import type { Rows } from './readTable';
import type { ColumnMapping, TableField, TableShape } from './tableFields';

/** What was found out about a table: its columns, and how surely. */
export interface GuessedTable {
  readonly shape: TableShape;
  readonly program: TableProgram;
  /** Rows before the first with data. */
  readonly firstDataRow: number;
  /** True where the headers say enough; false where it rests on what the columns hold, or on nothing. */
  readonly isSure: boolean;
}

const MOST_PREAMBLE_ROWS = 60;
const SAMPLE_ROWS = 5;
const ROWS_LOOKED_AT = 200;
const KEY_CHARACTERS = 4000;

/** Looks for the headers of a table and at what stands beneath; null where it has no two columns. */
export function guessColumns(rows: Rows): GuessedTable | null {
  const headerRow = findHeaderRow(rows);
  const width = widthOf(rows.slice(headerRow ?? 0, (headerRow ?? 0) + ROWS_LOOKED_AT));
  if (width < 2) return null;
  const written = headerRow === null ? [] : (rows[headerRow] ?? []);
  const headers = Array.from({ length: width }, (_, place) => {
    const header = written[place]?.trim().slice(0, 200) ?? '';
    return header === '' ? `Column ${place + 1}` : header;
  });
  const program = programOf(written);
  const firstDataRow = headerRow === null ? firstFilled(rows) : headerRow + 1;
  const data = rows
    .slice(firstDataRow, firstDataRow + ROWS_LOOKED_AT)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const byHeader = written.map((header) => fieldOfHeader(header, program));
  const isSure = saysWho(byHeader);
  const mapping = mappingOf(byHeader, data, width, isSure);
  return {
    shape: {
      key: written.map(wordsKey).join('|').slice(0, KEY_CHARACTERS),
      headers,
      mapping,
      sample: data.slice(0, SAMPLE_ROWS).map((row) => row.slice(0, width)),
    },
    program,
    firstDataRow,
    isSure,
  };
}

/** A name, and a second thing that only a list of people has. */
function saysWho(fields: readonly (TableField | null | undefined)[]): boolean {
  const hasName = fields.some(
    (field) => field === 'fullName' || field === 'firstName' || field === 'lastName',
  );
  const others = ['email', 'phone', 'company', 'position', 'web', 'metOn', 'birthday'] as const;
  return hasName && others.some((field) => fields.includes(field));
}

/** The row in which most cells are known headers; else the first whose cells are words over other things. */
function findHeaderRow(rows: Rows): number | null {
  let best: number | null = null;
  let most = 1;
  for (const [index, row] of rows.slice(0, MOST_PREAMBLE_ROWS).entries()) {
    const program = programOf(row);
    const known = row.filter(
      (cell) => cell.trim() !== '' && fieldOfHeader(cell, program) !== undefined,
    ).length;
    if (known > most) {
      most = known;
      best = index;
    }
  }
  if (best !== null) return best;
  const first = firstFilled(rows);
  const row = rows[first] ?? [];
  const filled = row.filter((cell) => cell.trim() !== '');
  const looksLikeData = filled.some((cell) => kindOf(cell) !== 'words');
  const below = rows.slice(first + 1, first + 1 + ROWS_LOOKED_AT);
  const holdsOther = row.some((_, place) =>
    below.some((each) => {
      const kind = kindOf(each[place]?.trim() ?? '');
      return kind !== 'words' && kind !== 'nothing';
    }),
  );
  return !looksLikeData && filled.length > 1 && holdsOther ? first : null;
}

const firstFilled = (rows: Rows): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1),
  );

function widthOf(rows: Rows): number {
  let width = 0;
  for (const row of rows) {
    let last = row.length;
    while (last > 0 && row[last - 1]?.trim() === '') last -= 1;
    width = Math.max(width, last);
  }
  return width;
}

type CellKind = 'nothing' | 'email' | 'linkedin' | 'web' | 'date' | 'phone' | 'number' | 'words';

function kindOf(text: string): CellKind {
  const cell = text.trim();
  if (cell === '') return 'nothing';
  if (cell.length > 300) return 'words';
  if (emailKey(cell) !== '') return 'email';
  if (linkedinAddress(cell) !== '') return 'linkedin';
  if (/^https?:\/\/\S+$/iu.test(cell)) return 'web';
  if (looksLikeDate(cell)) return 'date';
  if (/^[+(]?\d[\d\s().+/-]{5,30}$/u.test(cell) && phoneKey(cell) !== '') return 'phone';
  return /^[\d\s.,%-]+$/u.test(cell) ? 'number' : 'words';
}

function mappingOf(
  byHeader: readonly (TableField | null | undefined)[],
  data: Rows,
  width: number,
  isSure: boolean,
): ColumnMapping {
  const kinds = Array.from({ length: width }, (_, place) => mostlyOf(data, place));
  const mapping = kinds.map((kind, place): TableField | null => {
    const said = byHeader[place];
    if (said !== undefined) return said;
    if (kind === 'email') return 'email';
    if (kind === 'phone') return 'phone';
    return kind === 'linkedin' || kind === 'web' ? 'web' : null;
  });
  return isSure ? mapping : withNames(mapping, byHeader, kinds, data);
}

/** What most filled cells of a column are. */
function mostlyOf(data: Rows, place: number): CellKind {
  const counts = new Map<CellKind, number>();
  let filled = 0;
  for (const row of data) {
    const kind = kindOf(row[place] ?? '');
    if (kind === 'nothing') continue;
    filled += 1;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) if (count > 0.7 * filled) return kind;
  return filled === 0 ? 'nothing' : 'words';
}

/** Where no header names them: one column of two and more capitalized words, or two of one word each. */
function withNames(
  mapping: ColumnMapping,
  byHeader: readonly (TableField | null | undefined)[],
  kinds: readonly CellKind[],
  data: Rows,
): ColumnMapping {
  if (
    mapping.some((field) => field === 'fullName' || field === 'firstName' || field === 'lastName')
  )
    return mapping;
  const isKnownToBePeople = mapping.some(
    (field) => field === 'email' || field === 'phone' || field === 'web',
  );
  if (!isKnownToBePeople) return mapping;
  const isOpen = (place: number) => kinds[place] === 'words' && byHeader[place] === undefined;
  const named = [...mapping];
  for (const [place] of mapping.entries()) {
    if (!isOpen(place)) continue;
    if (share(data, place, WHOLE_NAME) > 0.7) {
      named[place] = 'fullName';
      return named;
    }
    if (
      isOpen(place + 1) &&
      share(data, place, ONE_NAME) > 0.7 &&
      share(data, place + 1, ONE_NAME) > 0.7
    ) {
      named[place] = 'firstName';
      named[place + 1] = 'lastName';
      return named;
    }
  }
  return mapping;
}

const ONE_NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,30}$/u;
const WHOLE_NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,30}(?:,? [\p{L}\p{M}'’.-]{1,30}){1,4}$/u;

function share(data: Rows, place: number, pattern: RegExp): number {
  const cells = data.map((row) => row[place]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length === 0
    ? 0
    : cells.filter((cell) => cell.length < 160 && pattern.test(cell)).length / cells.length;
}
