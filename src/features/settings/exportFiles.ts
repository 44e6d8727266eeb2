import { addDays } from '../../domain/calendarDate';
import type { CalendarDate, Id } from '../../domain/record';
import { type CalendarEvent, calendarToIcs } from '../../exchange/calendar/writeCalendar';
import { peopleTable } from '../../exchange/csv/writePeople';
import { type TableReader, tableOf, writeTable } from '../../exchange/csv/writeTable';
import { writeLog } from '../../exchange/markdown/writeLog';
import { type RecordPart, writeRecord } from '../../exchange/markdown/writeRecord';
import { type CardPerson, type VcardVersion, writeVcards } from '../../exchange/vcard/writeVcards';
import { type AnyRow, everythingOn, rowsInUse } from '../../storage/exportRecords';
import { organizationNames } from '../../storage/organizations';
import type { AllRows } from '../../storage/tables';
import { TABLE_NAMES } from '../../storage/tables';
import type { Services } from '../services';
import { conversationEvent, followUpEvent } from '../shared/toCalendar';
import { fieldInWords, valueInWords } from './changeWords';
import { TABLE_WORDS } from './rowWords';

/** What can be taken to other programs. */
export const EXPORTS = ['people cards', 'people table', 'all tables', 'log', 'dates'] as const;
export type ExportKind = (typeof EXPORTS)[number];

export interface ExportOptions {
  readonly version: VcardVersion;
  readonly reader: TableReader;
  readonly withNotes: boolean;
}

type Needs = Pick<Services, 'storage' | 'today' | 'dayOf' | 'now'>;

/** Makes the file; everything in the trash stays here. */
export async function buildExportFile(
  kind: ExportKind,
  options: ExportOptions,
  services: Needs,
): Promise<File> {
  const rows = await rowsInUse(services.storage);
  const stem = `orrery-${services.today()}`;
  switch (kind) {
    case 'people cards':
      return textFile(`${stem}.vcf`, 'text/vcard', writeVcards(cardsOf(rows), options));
    case 'people table': {
      const text = writeTable(peopleTable(cardsOf(rows)), options.reader);
      return textFile(`${stem}-people.csv`, 'text/csv', text);
    }
    case 'all tables':
      return zipOfTables(`${stem}-tables.zip`, rows, options.reader);
    case 'log':
      return textFile(
        `${stem}-log.md`,
        'text/markdown',
        writeLog(rows, { nameOf: namesIn(rows), dayOf: services.dayOf }),
      );
    case 'dates':
      return textFile(`${stem}.ics`, 'text/calendar', calendarToIcs(eventsOf(rows, services)));
  }
}

const textFile = (name: string, type: string, text: string): File =>
  new File([text], name, { type: `${type};charset=utf-8` });

function namesIn({ people }: AllRows): (id: Id) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? 'somebody no longer here';
}

function cardsOf({ people, organizations, photos }: AllRows): CardPerson[] {
  // The newest of somebody comes last, and stays.
  const photosById = new Map(photos.map(({ personId, data }) => [personId, data]));
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return people.map((person) => ({
    person,
    organization: (person.organizationId && names.get(person.organizationId)) || '',
    photo: photosById.get(person.id) ?? '',
  }));
}

async function zipOfTables(name: string, rows: AllRows, reader: TableReader): Promise<File> {
  const { strToU8, zipSync } = await import('fflate');
  const files = TABLE_NAMES.filter((table) => rows[table].length > 0).map((table) => [
    `${table}.csv`,
    strToU8(writeTable(tableOf(rows[table].map((row) => ({ ...row }))), reader)),
  ]);
  const bytes = zipSync(Object.fromEntries(files));
  return new File([new Uint8Array(bytes)], name, { type: 'application/zip' });
}

/** How long conversations that are over stay in the calendar. */
const PAST_DAYS = 60;

/** What is due, and the conversations ahead and lately past. */
function eventsOf(rows: AllRows, { today, now }: Needs): CalendarEvent[] {
  const names = new Map(rows.people.map(({ id, name }) => [id, name]));
  const nameOf = (id: Id): string | undefined => names.get(id);
  const since: CalendarDate = addDays(today(), -PAST_DAYS);
  return [
    ...rows.followUps.flatMap((each): CalendarEvent[] =>
      each.due === null || each.doneAt !== null
        ? []
        : [followUpEvent(each, each.due, nameOf, now())],
    ),
    ...rows.conversations.flatMap((each): CalendarEvent[] =>
      each.date < since ? [] : [conversationEvent(each, nameOf, now())],
    ),
  ];
}

/** Everything that is held on one person, whole: to read, or for any program. */
export async function buildRecordFile(
  personId: Id,
  form: 'text' | 'data',
  { storage, dayOf }: Needs,
): Promise<File | null> {
  const found = await everythingOn(storage, personId);
  if (!found) return null;
  const { person, rows } = found;
  if (form === 'data') {
    const data = { person, ...Object.fromEntries(rows) };
    return textFile('record.json', 'application/json', `${JSON.stringify(data, null, 2)}\n`);
  }
  const people = [...rows.values()].flat().flatMap(idsIn);
  const named = await storage.database.people.bulkGet([...new Set(people)]);
  const names = new Map<Id, string>([
    ...named.flatMap((each) => (each ? [[each.id, each.name] as const] : [])),
    ...(await organizationNames(
      storage,
      [person.organizationId, ...person.pastRoles.map((role) => role.organizationId)].filter(
        (id): id is Id => id !== null,
      ),
    )),
  ]);
  const nameOf = (id: Id): string => names.get(id) ?? id;
  const rowOf = (row: AnyRow): (readonly [string, string])[] => [
    ...Object.entries(row)
      .filter(([field]) => !UNTOLD.has(field))
      .map(
        ([field, value]) =>
          [fieldInWords(field), valueInWords(field, value, nameOf, Infinity)] as const,
      )
      .filter(([, text]) => text !== 'nothing'),
    ['Written', dayOf(row.createdAt)],
  ];
  const parts: RecordPart[] = [
    { heading: 'Person', rows: [rowOf({ ...person })] },
    ...[...rows].map(([table, ofTable]) => ({
      heading: TABLE_WORDS[table],
      rows: ofTable.map(rowOf),
    })),
  ];
  return textFile(
    'record.md',
    'text/markdown',
    writeRecord(`Everything on record about ${person.name}`, parts),
  );
}

// A picture is not for reading: it is in the record as data.
const UNTOLD = new Set(['id', 'createdAt', 'updatedAt', 'data']);

const idsIn = (row: AnyRow): Id[] =>
  Object.entries(row).flatMap(([field, value]) =>
    /Ids?$/u.test(field) ? [value].flat().filter((id): id is Id => typeof id === 'string') : [],
  );
