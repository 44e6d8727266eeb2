import type { Records } from '../../domain/records';
import { err, ok, type Result } from '../../domain/result';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupError,
  type BackupRepair,
  type BackupTables,
  MOST_BACKUP_BYTES,
  type PlainRow,
} from './backupFormat';
import { checksumOf } from './canonicalJson';
import { dropDangling } from './dropDangling';
import { readJournal } from './readJournal';
import { cleanCopy, isPlainRow, repairRow } from './repairRow';
import type { TableRule } from './schemas/tableRule';
import { TABLE_RULES } from './schemas/tableRules';

/** The content of a backup, checked and mended. */
export interface ReadBackup {
  readonly tables: BackupTables;
  /** Tables of a newer app, as plain rows: a snapshot keeps them, a restore tells of them and leaves them out. */
  readonly otherTables: ReadonlyMap<string, readonly PlainRow[]>;
  /** Rows by table, as the file states and holds them. */
  readonly counts: ReadonlyMap<string, number>;
  readonly exportedAt: string;
  readonly app: string;
  readonly repairs: readonly BackupRepair[];
}

const DEEPEST = 20;

/**
 * Reads a backup with suspicion: size, depth, form, version, counts and checksum first, then each row
 * by its schema into fresh objects. A file that isn't what it says is an error and nothing of it is
 * used; a row that a fault of ours spoiled before it was written is mended, and the mending is told.
 */
export async function readBackup(bytes: Uint8Array): Promise<Result<ReadBackup, BackupError>> {
  if (bytes.length > MOST_BACKUP_BYTES) {
    return err({ type: 'tooLarge', bytes: bytes.length, most: MOST_BACKUP_BYTES });
  }
  const parsed = parseText(bytes);
  if (!parsed.ok) return parsed;
  const rescued = rescuedTables(parsed.value);
  if (rescued) {
    const counts = new Map([...rescued].map(([name, rows]) => [name, rows.length]));
    return ok({ ...readTables(rescued), counts, exportedAt: '', app: 'Orrery' });
  }
  const envelope = readEnvelope(parsed.value);
  if (!envelope.ok) return envelope;
  const { tables, counts, checksum, exportedAt, app } = envelope.value;
  const haveCounts = [...tables].every(([name, rows]) => counts.get(name) === rows.length);
  if (!haveCounts || counts.size !== tables.size) return damaged('counts');
  if ((await checksumOf(Object.fromEntries(tables))) !== checksum) return damaged('checksum');
  return ok({ ...readTables(tables), counts, exportedAt, app });
}

const damaged = (what: Extract<BackupError, { type: 'damaged' }>['what']) =>
  err({ type: 'damaged', what } as const);

function parseText(bytes: Uint8Array): Result<unknown, BackupError> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return err({ type: 'notABackup' });
  }
  if (depthOf(text) > DEEPEST) return damaged('depth');
  try {
    return ok(JSON.parse(text));
  } catch {
    return text.includes(`"${BACKUP_FORMAT}"`) ? damaged('text') : err({ type: 'notABackup' });
  }
}

/** How deep brackets nest outside of strings: known before a parser has to follow them. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
  }
  return deepest;
}

const QUOTE = 0x22;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** What is no record, in the database as it was rescued. */
const NO_RECORDS = new Set(['settings', 'derived']);

/**
 * The tables of a file of 'Download my data', which was read when nothing else worked: without counts
 * or a checksum, each row is mended or told all the same. Null for any other file.
 */
function rescuedTables(value: unknown): ReadonlyMap<string, readonly unknown[]> | null {
  if (!isPlainRow(value) || value.format !== 'orrery-rescue') return null;
  if (!isPlainRow(value.databases)) return null;
  const main = Object.values(value.databases).find(
    (stores) => isPlainRow(stores) && Array.isArray(stores.people),
  );
  if (!isPlainRow(main)) return null;
  return new Map(
    Object.entries(main).filter(
      (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && !NO_RECORDS.has(entry[0]),
    ),
  );
}

interface Envelope {
  readonly tables: ReadonlyMap<string, readonly unknown[]>;
  readonly counts: ReadonlyMap<string, number>;
  readonly checksum: string;
  readonly exportedAt: string;
  readonly app: string;
}

function readEnvelope(value: unknown): Result<Envelope, BackupError> {
  if (!isPlainRow(value) || value.format !== BACKUP_FORMAT) return err({ type: 'notABackup' });
  const { version, tables, counts, checksum, exportedAt, app } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged('form');
  }
  if (version > BACKUP_VERSION) {
    return err({ type: 'newerVersion', version, newest: BACKUP_VERSION });
  }
  if (!isPlainRow(tables) || !isPlainRow(counts) || typeof checksum !== 'string') {
    return damaged('form');
  }
  const rowsByTable = new Map<string, readonly unknown[]>();
  for (const [name, rows] of Object.entries(tables)) {
    if (!Array.isArray(rows)) return damaged('form');
    rowsByTable.set(name, rows);
  }
  const countByTable = new Map<string, number>();
  for (const [name, count] of Object.entries(counts)) {
    if (typeof count !== 'number') return damaged('form');
    countByTable.set(name, count);
  }
  return ok({
    tables: rowsByTable,
    counts: countByTable,
    checksum,
    exportedAt: typeof exportedAt === 'string' ? exportedAt : '',
    app: typeof app === 'string' ? app : '',
  });
}

function readTables(
  tables: Envelope['tables'],
): Pick<ReadBackup, 'tables' | 'otherTables' | 'repairs'> {
  const repairs: BackupRepair[] = [];
  const onRepair = (repair: BackupRepair) => repairs.push(repair);
  const names = Object.keys(TABLE_RULES) as (keyof Records)[];
  const rowsByTable = new Map(
    names.map((name) => [
      name,
      readRows(
        name,
        tables.get(name) ?? [],
        TABLE_RULES[name] as TableRule<Records[keyof Records]>,
        onRepair,
      ),
    ]),
  );
  // In the order of the rules, so that a row goes with the one that it can't be without.
  const idsByTable = new Map<string, Set<string>>();
  const whole = [...rowsByTable].map(([name, rows]) => {
    const kept = rows.flatMap(
      (row) => dropDangling(name, row, TABLE_RULES[name].references, idsByTable, onRepair) ?? [],
    );
    idsByTable.set(name, new Set(kept.map(({ id }) => id)));
    return [name, kept];
  });
  return {
    tables: {
      ...(Object.fromEntries(whole) as { [T in keyof Records]: Records[T][] }),
      changes: readJournal(tables.get('changes') ?? [], onRepair),
    },
    otherTables: readOtherTables(tables, onRepair),
    repairs,
  };
}

function readRows<Row extends { readonly id: string }>(
  name: string,
  values: readonly unknown[],
  rule: TableRule<Row>,
  onRepair: (repair: BackupRepair) => void,
): Row[] {
  const byId = new Map<string, Row>();
  for (const value of values) {
    const row = repairRow(name, value, rule, onRepair);
    if (row === null) continue;
    if (byId.has(row.id)) onRepair({ type: 'duplicateDropped', table: name, id: row.id });
    else byId.set(row.id, row);
  }
  return [...byId.values()];
}

function readOtherTables(
  tables: Envelope['tables'],
  onRepair: (repair: BackupRepair) => void,
): ReadBackup['otherTables'] {
  const others = new Map<string, readonly PlainRow[]>();
  for (const [name, values] of tables) {
    if (name === 'changes' || Object.hasOwn(TABLE_RULES, name)) continue;
    others.set(
      name,
      values.flatMap((value) => {
        const row = cleanCopy(value);
        if (isPlainRow(row)) return [row];
        onRepair({ type: 'rowDropped', table: name, id: null });
        return [];
      }),
    );
  }
  return others;
}
