import { uuidv7 } from 'uuidv7';
import { parseCalendarDate } from '../../domain/calendarDate';
import { sourceKey } from '../../domain/importCandidate';
import { conflictKey } from '../../domain/importConflicts';
import type { Decision, ImportPlanInput, WholeImportPlan } from '../../domain/importPlan';
import { planImport } from '../../domain/planImport';
import { radar } from '../../domain/radar';
import type { FileReport } from '../../exchange/importReport';
import { type ParsedFiles, parseFiles } from '../../exchange/parseFiles';
import { type Channel, createCommitFeed } from '../../storage/commitFeed';
import { openDatabase } from '../../storage/database';
import { applyImport } from '../../storage/imports';
import { readPast, readPeopleAndOrganizations } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import { toStorageError } from '../../storage/storageError';
import type { ImportPlace, ImportPreview, ImportReply, ImportRequest } from './importProtocol';
import { likenessInWords, reasonInWords, skipInWords } from './importReasons';

// Reads, matches and writes an import off the main thread. Killed or frozen before the one transaction
// has ended, nothing of it is written.

interface Pending {
  readonly storage: Storage;
  readonly parsed: ParsedFiles;
  readonly input: ImportPlanInput;
  readonly decisions: Map<string, Decision>;
  readonly taken: Set<string>;
  plan: WholeImportPlan;
}

type ReadRequest = Extract<ImportRequest, { readonly type: 'read' }>;

let pending: Pending | null = null;
let reading: AbortController | null = null;

const reply = (message: ImportReply): void => postMessage(message);

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  const request = event.data;
  if (request.type === 'cancel') reading?.abort();
  else if (request.type === 'decide' || request.type === 'take') planAgain(request);
  else if (request.type === 'read' || request.type === 'apply') {
    const work = request.type === 'read' ? read(request) : apply();
    work.catch((thrown: unknown) => reply({ type: 'failed', error: toStorageError(thrown) }));
  }
});

async function read({ files, place, columns }: ReadRequest): Promise<void> {
  reading?.abort();
  reading = new AbortController();
  const { signal } = reading;
  const today = parseCalendarDate(place.today);
  if (!today) throw new Error(`no day: ${place.today}`);
  const parsed = await parseFiles(files, {
    signal,
    columns,
    today,
    onProgress: (done, file) => reply({ type: 'reading', done, file }),
  });
  if (!parsed.ok) {
    reply({ type: 'cancelled' });
    return;
  }
  const opened = await openStorage(place);
  if (!opened) return;
  const { messages, conversations, ties } = await readPast(opened);
  const decisions = new Map<string, Decision>();
  const taken = new Set<string>();
  const input: ImportPlanInput = {
    candidates: parsed.value.candidates,
    ...(await readPeopleAndOrganizations(opened)),
    past: { history: parsed.value.history, messages, conversations },
    ties,
    today,
    newId: uuidv7,
    decisions,
    taken,
  };
  const plan = planImport(input);
  pending = { storage: opened, parsed: parsed.value, input, decisions, taken, plan };
  reply({ type: 'preview', preview: previewOf(plan, pending) });
}

/** Plans again with what the owner said; the files aren't read again. */
function planAgain(said: Extract<ImportRequest, { readonly type: 'decide' | 'take' }>): void {
  if (!pending) return;
  if (said.type === 'decide') pending.decisions.set(said.key, said.decision);
  else if (said.from === 'theirs') pending.taken.add(said.key);
  else pending.taken.delete(said.key);
  pending.plan = planImport(pending.input);
  reply({ type: 'preview', preview: previewOf(pending.plan, pending) });
}

async function apply(): Promise<void> {
  if (!pending) throw new Error('nothing to import');
  const { storage, plan, input } = pending;
  const targets = await storage.database.targets.toArray();
  const told = radar(plan, input.candidates, input.people, targets);
  const imported = await applyImport(storage, plan, {
    onProgress: ({ done, total }) => reply({ type: 'writing', done, total }),
    radar: told,
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
    radar: told,
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

function previewOf(
  plan: WholeImportPlan,
  { parsed, input }: Pick<Pending, 'parsed' | 'input'>,
): ImportPreview {
  const skipped = (reason: WholeImportPlan['skipped'][number]['reason']): number =>
    plan.skipped.filter((each) => each.reason === reason).length;
  const sum = (of: (report: FileReport) => number): number =>
    parsed.reports.reduce((total, report) => total + of(report), 0);
  const organizationNames = new Map(
    [...input.organizations, ...plan.organizationsToAdd].map((each) => [each.id, each.name]),
  );
  const personNames = new Map(
    [...input.people, ...plan.peopleToAdd].map((each) => [each.id, each.name]),
  );
  const nameOf = (id: string): string => personNames.get(id) ?? '';
  const added = (person: WholeImportPlan['peopleToAdd'][number]) => ({
    name: person.name,
    detail: [person.title, organizationNames.get(person.organizationId ?? '')]
      .filter(Boolean)
      .join(' · '),
  });
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
    ties: plan.tiesToAdd.length,
    strangers: plan.strangers,
    photosLeftOut: sum((report) => report.photosLeftOut),
    examples: plan.peopleToAdd.slice(0, MOST_EXAMPLES).map(added),
    doubtful: parsed.reports
      .flatMap((report) => report.doubtful.map((each) => ({ file: report.file, ...each })))
      .slice(0, MOST_LISTED),
    likelySame: plan.likelySame
      .slice(0, MOST_LISTED)
      .map(({ candidate, personId, why, treatedAs }) => ({
        key: sourceKey(candidate.source),
        name: candidate.name,
        here: nameOf(personId),
        detail: likenessInWords(why),
        treatedAs,
      })),
    conflicts: plan.conflicts
      .slice(0, MOST_LISTED)
      .map((each) => ({ ...each, key: conflictKey(each.personId, each.field) })),
    rows: {
      added: plan.peopleToAdd.slice(0, MOST_LISTED).map(added),
      updated: plan.peopleToUpdate.slice(0, MOST_LISTED).map(({ id, reasons }) => ({
        name: nameOf(id),
        detail: reasons.map(reasonInWords).join('; '),
      })),
      skipped: plan.skipped.slice(0, MOST_LISTED).map(({ candidate, reason }) => ({
        name: candidate.name,
        detail: skipInWords(reason),
      })),
    },
    reports: parsed.reports,
  };
}
