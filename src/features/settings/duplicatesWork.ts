import { findDuplicates } from '../../domain/duplicates';
import type { Organization, Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import type { Commit } from '../../storage/commitFeed';
import { readSearchedRows, type SearchedRows } from '../../storage/searchRows';
import type { DuplicatesReply, DuplicatesRequest } from './duplicatesProtocol';

// Who may be one person. Ten thousand people take about a second: none of it on the main thread.

const people = new Map<Id, Person>();
const organizations = new Map<Id, Organization>();
let databaseName = '';
let behind: Commit['touched'][] = [];
let isAtWork = false;

const reply = (message: DuplicatesReply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<DuplicatesRequest>) => {
  if (data.type === 'find duplicates') {
    databaseName = data.databaseName;
    behind = [
      new Map([
        ['people', 'all'],
        ['organizations', 'all'],
      ]),
    ];
  } else if (data.type === 'find duplicates again') {
    const { touched } = data;
    if (!touched.has('people') && !touched.has('organizations')) return;
    behind.push(touched);
  } else return;
  if (!isAtWork) void catchUp();
});

/** Reads what was touched, then compares; what came in meanwhile is read before it compares again. */
async function catchUp(): Promise<void> {
  isAtWork = true;
  try {
    while (behind.length > 0) {
      const touched = behind[0] as Commit['touched'];
      const read = await readSearchedRows(databaseName, touched);
      if (!read.ok) {
        reply({ type: 'failed', error: read.error });
        return;
      }
      behind = behind.slice(1);
      for (const rows of read.value) takeOver(rows);
      if (behind.length === 0) compare();
      await whatCameIn();
    }
  } finally {
    isAtWork = false;
  }
}

function takeOver(read: SearchedRows): void {
  if (read.table === 'people') replace(people, read.ids, read.rows);
  else if (read.table === 'organizations') replace(organizations, read.ids, read.rows);
}

function replace<Row extends { readonly id: Id }>(
  rowsById: Map<Id, Row>,
  ids: readonly Id[] | 'all',
  rows: readonly Row[],
): void {
  if (ids === 'all') rowsById.clear();
  else for (const id of ids) rowsById.delete(id);
  for (const row of rows) rowsById.set(row.id, row);
}

function compare(): void {
  const pairs = findDuplicates([...people.values()], [...organizations.values()], (share) =>
    reply({ type: 'comparing', share, people: people.size }),
  );
  const named = new Set(pairs.flatMap(({ a, b }) => [a.organizationId, b.organizationId]));
  const organizationNames = new Map(
    [...organizations.values()].flatMap(({ id, name }) => (named.has(id) ? [[id, name]] : [])),
  );
  reply({ type: 'duplicates', pairs, organizationNames });
}

/** Lets messages in that were sent while it compared. */
const whatCameIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
