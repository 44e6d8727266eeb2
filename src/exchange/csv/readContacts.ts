import { calendarDate } from '../../domain/calendarDate';
import {
  type ImportCandidate,
  type ImportDoubt,
  newCandidate,
  type RelatedName,
  withUnclosedQuote,
} from '../../domain/importCandidate';
import { emailKey, linkedinAddress } from '../../domain/personKeys';
import type { ParseContext } from '../format';
import { excerptOf, type RejectedRow } from '../importReport';
import { LIMITS } from '../limits';
import { cleanName } from '../linkedin/cleanName';
import { type ReadDate, readDates } from '../linkedin/readDates';
import type { ReadTable, Rows } from './readTable';
import type { ColumnMapping, TableField } from './tableFields';

/** A table with what its columns hold. */
export interface MappedTable {
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly firstDataRow: number;
}

const ROWS_A_CHUNK = 2000;
const LONG_NAME = 200;
const LONG_VALUE = 4000;
/** Google joins several values of one field by this. */
const SEVERAL = ' ::: ';
// Groups that programs put everybody into.
const SYSTEM_GROUPS = new Set(['mycontacts', 'my contacts', 'starred', 'starred in android']);

/** Reads the rows under the headers; empty rows are passed over. */
export async function readContacts(
  { rows, unclosed }: ReadTable,
  table: MappedTable,
  file: string,
  context: ParseContext,
): Promise<{ readonly candidates: ImportCandidate[]; readonly rejected: RejectedRow[] }> {
  const candidates: ImportCandidate[] = [];
  const rejected: RejectedRow[] = [];
  const data = rows.slice(table.firstDataRow);
  const columns = new Columns(table, data);
  for (const [index, row] of data.entries()) {
    if (index % ROWS_A_CHUNK === 0) await context.pause(0.5 + index / data.length / 2);
    const filled = row.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) continue;
    const number = table.firstDataRow + index + 1;
    const longest = row.reduce((most, cell) => Math.max(most, cell.length), 0);
    const excerpt = () => excerptOf(filled.join(', ').slice(0, 200));
    if (longest > LIMITS.fieldCharacters) {
      const reason = { type: 'fieldTooLong', characters: longest } as const;
      rejected.push({ row: number, reason, excerpt: excerpt() });
      continue;
    }
    const source = { file, row: number, format: 'contacts csv' } as const;
    const candidate = readRow(columns, row, index, source);
    if (candidate !== null) {
      candidates.push(unclosed.has(number - 1) ? withUnclosedQuote(candidate) : candidate);
    } else
      rejected.push({ row: number, reason: { type: 'nameless' }, excerpt: excerpt(), cells: row });
  }
  return { candidates, rejected };
}

function readRow(
  columns: Columns,
  row: readonly string[],
  index: number,
  source: ImportCandidate['source'],
): ImportCandidate | null {
  const doubts: ImportDoubt[] = [];
  const written = columns.name(row);
  const { name: said, isShortened } = cleanName(written.first, written.last);
  const emails = columns.emails(row, doubts);
  const nickname = columns.first(row, 'nickname');
  const name = said || nickname || (emails[0]?.slice(0, emails[0].indexOf('@')) ?? '');
  if (name === '') return null;
  if (said === '') doubts.push({ type: nickname === '' ? 'nameFromEmail' : 'nameFromNickname' });
  if (name.length > LONG_NAME) doubts.push({ type: 'longName', length: name.length });
  if (name.includes('\uFFFD')) doubts.push({ type: 'unreadableCharacters' });
  const { links, linkedinUrl } = columns.addresses(row);
  const asWritten = `${written.first} ${written.last}`.trim();
  return newCandidate({
    name,
    nickname,
    title: columns.first(row, 'position'),
    organizationName: columns.first(row, 'company'),
    emails,
    phones: columns.phones(row),
    links,
    linkedinUrl,
    tags: columns.tags(row),
    location: columns.location(row),
    birthday: columns.birthday(index, row, doubts),
    metOn: columns.date('metOn', index, row, doubts),
    notes: [isShortened ? `Name as written: ${asWritten}` : '', ...columns.notes(row)]
      .filter((line) => line !== '')
      .join('\n'),
    related: columns.related(row),
    source,
    doubts,
  });
}

/** Asks rows for their values by what the columns hold. */
class Columns {
  readonly #places = new Map<TableField, number[]>();
  readonly #headers: readonly string[];
  readonly #birthdays: readonly ReadDate[];
  readonly #metOn: readonly ReadDate[];
  readonly #isLastNameFirst: boolean;

  constructor({ headers, mapping }: MappedTable, data: Rows) {
    this.#headers = headers;
    mapping.forEach((field, place) => {
      if (field === null) return;
      const places = this.#places.get(field);
      if (places === undefined) this.#places.set(field, [place]);
      else places.push(place);
    });
    this.#birthdays = this.#dates(data, 'birthday');
    this.#metOn = this.#dates(data, 'metOn');
    this.#isLastNameFirst = this.#areNamesTurned(data);
  }

  #dates(data: Rows, field: TableField): readonly ReadDate[] {
    const [place] = this.#places.get(field) ?? [];
    return place === undefined ? [] : readDates(data.map((row) => row[place] ?? ''));
  }

  /** True for a column in which most names stand as 'Doe, John'. */
  #areNamesTurned(data: Rows): boolean {
    const [place] = this.#places.get('fullName') ?? [];
    if (place === undefined) return false;
    const names = data.map((row) => row[place]?.trim() ?? '').filter((name) => name !== '');
    return names.filter((name) => TURNED.test(name.slice(0, LONG_NAME))).length > names.length / 2;
  }

  first(row: readonly string[], field: TableField): string {
    return this.#values(row, field)[0] ?? '';
  }

  /** All values of a field, with several in one cell taken apart. */
  #values(row: readonly string[], field: TableField): string[] {
    return (this.#places.get(field) ?? []).flatMap((place) => split(row[place]));
  }

  name(row: readonly string[]): { first: string; last: string } {
    const first = this.first(row, 'firstName');
    const last = this.first(row, 'lastName');
    if (first !== '' || last !== '') {
      return { first: [first, this.first(row, 'middleName')].filter(Boolean).join(' '), last };
    }
    const whole = this.first(row, 'fullName');
    const turned = this.#isLastNameFirst ? TURNED.exec(whole.slice(0, LONG_NAME)) : null;
    return turned === null
      ? { first: whole, last: '' }
      : { first: turned[2] ?? '', last: turned[1] ?? '' };
  }

  emails(row: readonly string[], doubts: ImportDoubt[]): string[] {
    const emails = new Set<string>();
    for (const value of this.#values(row, 'email')) {
      const parts = value
        .split(/[;,\s]+/u)
        .map((part) => part.replace(/^<|>$/gu, ''))
        .filter((part) => emailKey(part) !== '');
      if (parts.length === 0) doubts.push({ type: 'unreadableEmail', text: excerptOf(value) });
      for (const part of parts) emails.add(part);
    }
    return [...emails];
  }

  /** Numbers that reach the person; a fax or a pager by its label goes to the notes. */
  phones(row: readonly string[]): string[] {
    const places = (this.#places.get('phone') ?? []).filter((place) => !this.#isFax(row, place));
    const values = places.flatMap((place) => split(row[place]));
    return [...new Set(values)].filter((value) => /\d/u.test(value) && value.length < 200);
  }

  /** Google says in the column before what kind of number it is: 'Work Fax'. */
  #isFax(row: readonly string[], place: number): boolean {
    const isLabelled = / - (?:type|label)$/iu.test(this.#headers[place - 1] ?? '');
    return isLabelled && /fax|pager/iu.test(row[place - 1] ?? '');
  }

  addresses(row: readonly string[]): { links: string[]; linkedinUrl: string } {
    const links = new Set<string>();
    let linkedinUrl = '';
    for (const text of this.#values(row, 'web')) {
      const profile = linkedinAddress(text);
      if (profile !== '') linkedinUrl ||= profile;
      else if (/^https?:\/\/\S+$/iu.test(text)) links.add(text);
      else if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u.test(text.slice(0, LONG_VALUE))) {
        links.add(`https://${text}`);
      }
    }
    return { links: [...links], linkedinUrl };
  }

  tags(row: readonly string[]): string[] {
    const tags = this.#values(row, 'tags')
      .flatMap((value) => value.split(/[;,]/u))
      .map((tag) => tag.replace(/^\s*\*\s*/u, '').trim());
    return [...new Set(tags)].filter((tag) => tag !== '' && !SYSTEM_GROUPS.has(tag.toLowerCase()));
  }

  location(row: readonly string[]): string {
    return [this.first(row, 'city'), this.first(row, 'country')].filter(Boolean).join(', ');
  }

  /** As `Person.birthday`: Google keeps a year private by leaving it out ('--04-12'). */
  birthday(index: number, row: readonly string[], doubts: ImportDoubt[]): string {
    const withoutYear = /^--(\d{2})-?(\d{2})$/u.exec(this.first(row, 'birthday'));
    const date = withoutYear && calendarDate(2000, Number(withoutYear[1]), Number(withoutYear[2]));
    if (date) return `-${date.slice(4)}`;
    return this.date('birthday', index, row, doubts) ?? '';
  }

  /** A day of the column; null, with a doubt, where it can't be read. Outlook writes 0/0/00 for none. */
  date(field: 'birthday' | 'metOn', index: number, row: readonly string[], doubts: ImportDoubt[]) {
    const [place] = this.#places.get(field) ?? [];
    const text = place === undefined ? '' : (row[place]?.trim() ?? '');
    if (text === '' || /^0+[/.-]0+[/.-]0+$/u.test(text)) return null;
    const read = (field === 'birthday' ? this.#birthdays : this.#metOn)[index];
    // Two digits say nothing about the century of a birth.
    const isShort = field === 'birthday' && /(?:^|\D)\d{1,2}\D\d{1,2}\D\d{2}$/u.test(text);
    if (read?.type === 'date' && !isShort) return read.date;
    const type = read?.type === 'ambiguous' ? 'ambiguousDate' : 'unreadableDate';
    doubts.push({ type, field, text: excerptOf(text) });
    return null;
  }

  notes(row: readonly string[]): string[] {
    const labelled = (place: number, header: string): string[] =>
      split(row[place]).map((value) => `${header}: ${value}`);
    const kept = (this.#places.get('keptInNotes') ?? []).flatMap((place) => {
      const [said = ''] = split(row[place - 1]);
      const isLabelled = / - (?:type|label)$/iu.test(this.#headers[place - 1] ?? '');
      return labelled(place, isLabelled && said !== '' ? said : (this.#headers[place] ?? ''));
    });
    const fax = (this.#places.get('phone') ?? [])
      .filter((place) => this.#isFax(row, place))
      .flatMap((place) => labelled(place, row[place - 1]?.trim() ?? 'Fax'));
    const related = this.related(row).map(({ label, name }) => `${label}: ${name}`);
    return [...this.#values(row, 'notes'), ...kept, ...fax, ...related];
  }

  related(row: readonly string[]): RelatedName[] {
    return (this.#places.get('related') ?? []).flatMap((place) => {
      const isLabelled = / - (?:type|label)$/iu.test(this.#headers[place - 1] ?? '');
      const label = isLabelled ? (row[place - 1]?.trim() ?? '') : (this.#headers[place] ?? '');
      return split(row[place]).map((name) => ({ label: label || 'Related', name, uid: '' }));
    });
  }
}

const TURNED = /^([^,]+), ([^,]+)$/u;

const split = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(SEVERAL)
    .map((value) => value.trim())
    .filter((value) => value !== '');
