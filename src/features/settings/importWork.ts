import { uuidv7 } from 'uuidv7';
import { parseCalendarDate } from '../../domain/calendarDate';
import { planImport, type WholeImportPlan } from '../../domain/importPlan';
import type { FileReport } from '../../exchange/importReport';
import { type ParsedFiles, parseFiles } from '../../exchange/parseFiles';
import { type Channel, createCommitFeed } from '../../storage/commitFeed';
import { openDatabase } from '../../storage/database';
import { applyImport } from '../../storage/imports';
import { readPast, readPeopleAndOrganizations } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import { toStorageError } from '../../storage/storageError';
import type { ImportPlace, ImportPreview, ImportReply, ImportRequest } from './importProtocol';

// Reads, matches and writes an import off the main thread. Killed or frozen before the one transaction
// has ended, nothing of it is written.

interface Pending {
  readonly storage: Storage;
  readonly plan: WholeImportPlan;
}

type ReadRequest = Extract<ImportRequest, { readonly type: 'read' }>;

let pending: Pending | null = null;
let reading: AbortController | null = null;

const reply = (message: ImportReply): void => postMessage(message);

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  const request = event.data;
  if (request.type === 'cancel') reading?.abort();
  else if (request.type === 'read' || request.type === 'apply') {
    const work = request.type === 'read' ? read(request) : apply();
    work.catch((thrown: unknown) => reply({ type: 'failed', error: toStorageError(thrown) }));
  }
});

async function read({ files, place, columns }: ReadRequest): Promise<void> {
  reading?.abort();
  reading = new AbortController();
  const { signal } = reading;
  const parsed = await parseFiles(files, {
    signal,
    columns,
    onProgress: (done, file) => reply({ type: 'reading', done, file }),
  });
  if (!parsed.ok) {
    reply({ type: 'cancelled' });
    return;
  }
  const opened = await openStorage(place);
  if (!opened) return;
  const today = parseCalendarDate(place.today);
  if (!today) throw new Error(`no day: ${place.today}`);
  const plan = planImport({
    candidates: parsed.value.candidates,
    ...(await readPeopleAndOrganizations(opened)),
    past: { history: parsed.value.history, ...(await readPast(opened)) },
    today,
    newId: uuidv7,
  });
  pending = { storage: opened, plan };
  reply({ type: 'preview', preview: previewOf(plan, parsed.value) });
}

async function apply(): Promise<void> {
  if (!pending) throw new Error('nothing to import');
  const { storage, plan } = pending;
  const imported = await applyImport(storage, plan, {
    onProgress: ({ done, total }) => reply({ type: 'writing', done, total }),
  });
  if (!imported.ok) {
    reply({ type: 'failed', error: imported.error });
    return;
  }
  pending = null;
  reply({
    type: 'applied',
    transactionId: imported.value.commit.transactionId,
    added: imported.value.peopleAdded,
    updated: imported.value.peopleUpdated,
    skipped: plan.skipped.length,
  });
}

async function openStorage({ databaseName, deviceId }: ImportPlace): Promise<Storage | null> {
  if (pending) return pending.storage;
  const opened = await openDatabase(databaseName, {
    onBlocked: () => undefined,
    onUpdatedElsewhere: () => undefined,
  });
  if (!opened.ok) {
    reply({ type: 'failed', error: opened.error });
    return null;
  }
  const channel: Channel | null =
    'BroadcastChannel' in self ? new BroadcastChannel(`${databaseName}-commits`) : null;
  return {
    database: opened.value.database,
    commits: createCommitFeed(channel),
    deviceId,
    now: () => Date.now(),
    newId: uuidv7,
    readOnly: opened.value.newer,
  };
}

const MOST_EXAMPLES = 5;
const MOST_LISTED = 200;

function previewOf(plan: WholeImportPlan, parsed: ParsedFiles): ImportPreview {
  const skipped = (reason: WholeImportPlan['skipped'][number]['reason']): number =>
    plan.skipped.filter((each) => each.reason === reason).length;
  const sum = (of: (report: FileReport) => number): number =>
    parsed.reports.reduce((total, report) => total + of(report), 0);
  const organizationNames = new Map(plan.organizationsToAdd.map((each) => [each.id, each.name]));
  return {
    toAdd: plan.peopleToAdd.length,
    toUpdate: plan.peopleToUpdate.length,
    unchanged: skipped('unchanged'),
    inTrash: skipped('inTrash'),
    severalAlike: skipped('severalAlike'),
    hidden: sum((report) => report.hidden),
    duplicatesWithin: plan.duplicatesWithin.length,
    messages: plan.messagesToAdd.length + plan.messagesToUpdate.length,
    meetings: plan.conversationsToAdd.length,
    strangers: plan.strangers,
    photosLeftOut: sum((report) => report.photosLeftOut),
    examples: plan.peopleToAdd.slice(0, MOST_EXAMPLES).map((person) => ({
      name: person.name,
      detail: [person.title, organizationNames.get(person.organizationId ?? '')]
        .filter(Boolean)
        .join(' · '),
    })),
    doubtful: parsed.reports
      .flatMap((report) => report.doubtful.map((each) => ({ file: report.file, ...each })))
      .slice(0, MOST_LISTED),
    likelySame: plan.likelySame.slice(0, MOST_LISTED).map(({ candidate, treatedAs }) => ({
      name: candidate.name,
      detail:
        treatedAs === 'same' ? 'taken for the one who is here' : 'added beside the one who is here',
    })),
    reports: parsed.reports,
  };
}
