import type { ImportPlan, WholeImportPlan } from '../domain/importPlan';
import { suggestForRings } from '../domain/placing';
import { isNews, type Radar } from '../domain/radar';
import type { Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { lastClock } from './lastClock';
import { referencesOf } from './references';
import { readSetting, type Settings, writeSetting } from './settings';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { type Undone, undo } from './undo';
import { inOneTransaction, type Write, writeInTransaction } from './write';

/** What of a plan is written; the rest of it is for the owner's eye. */
export type WritablePlan = Pick<
  ImportPlan,
  'organizationsToAdd' | 'peopleToAdd' | 'peopleToUpdate'
> &
  Partial<
    Pick<
      WholeImportPlan,
      'photosToAdd' | 'tiesToAdd' | 'messagesToAdd' | 'messagesToUpdate' | 'conversationsToAdd'
    >
  >;

/** How far an import has come: rows handled, of all. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** What an import did. */
export interface Imported {
  readonly commit: Commit;
  readonly peopleAdded: number;
  readonly peopleUpdated: number;
  readonly organizationsAdded: number;
}

/**
 * Writes a plan in one transaction: all of it is on disk afterwards, or nothing. With it goes the
 * setting that lets it be undone later, and who to place on the rings first. Fails with 'RowMissing'
 * where somebody or something that the plan counts on has gone since it was made. With `asOf`, the
 * journal's last clock when the plan was made, resolves to null where anything was written since.
 */
export async function applyImport(
  storage: Storage,
  plan: WritablePlan,
  {
    onProgress,
    radar,
    asOf,
  }: {
    readonly onProgress?: (progress: ImportProgress) => void;
    /** What the list tells beside the last, to come back to; one that tells nothing leaves the last. */
    readonly radar?: Radar;
    readonly asOf?: string | null;
  } = {},
): Promise<Result<Imported | null, StorageError>> {
  const writes: Write[] = [
    ...plan.organizationsToAdd.map((row) => insertOf('organizations', row)),
    ...plan.peopleToAdd.map((row) => insertOf('people', row)),
    ...plan.peopleToUpdate.map(({ id, fields }) => updateOf(id, fields)),
    ...(plan.tiesToAdd ?? []).map((row): Write => ({ kind: 'insert', table: 'ties', row })),
    ...(plan.conversationsToAdd ?? []).map(
      (row): Write => ({ kind: 'insert', table: 'conversations', row }),
    ),
    ...(plan.messagesToAdd ?? []).map((row): Write => ({ kind: 'insert', table: 'messages', row })),
    ...(plan.messagesToUpdate ?? []).map(
      ({ id, fields }): Write => ({ kind: 'update', table: 'messages', id, fields }),
    ),
  ];
  const total = writes.length;
  try {
    const commit = await inOneTransaction(
      storage,
      ['organizations', 'people', 'ties', 'conversations', 'messages', 'photos', 'settings'],
      async () => {
        if (asOf !== undefined && (await lastClock(storage)) !== asOf) throw new WrittenSince();
        await demandOrganizations(storage, plan);
        await demandPeople(storage, plan);
        const photos = await photosWanted(storage, plan);
        const done = await writeInTransaction(storage, 'import', [...writes, ...photos], {
          onProgress: (rows) => onProgress?.({ done: rows, total }),
        });
        if (done.touched.size > 0) await remember(storage, plan, done.transactionId);
        if (radar && isNews(radar)) await rememberRadar(storage, radar);
        return done;
      },
    );
    return ok({
      commit,
      peopleAdded: plan.peopleToAdd.length,
      peopleUpdated: plan.peopleToUpdate.length,
      organizationsAdded: plan.organizationsToAdd.length,
    });
  } catch (thrown) {
    return thrown instanceof WrittenSince ? ok(null) : err(toStorageError(thrown));
  }
}

/** Thrown inside the transaction so that it aborts. */
class WrittenSince extends Error {}

/** The pictures of those who have none yet. */
async function photosWanted({ database }: Storage, plan: WritablePlan): Promise<Write[]> {
  const photos = plan.photosToAdd ?? [];
  const ids = photos.map(({ personId }) => personId);
  const present = await database.photos.where('personId').anyOf(ids).toArray();
  const pictured = new Set(
    present.flatMap(({ personId, trashedAt }) => (trashedAt === null ? [personId] : [])),
  );
  return photos
    .filter(({ personId }) => !pictured.has(personId))
    .map((row): Write => ({ kind: 'insert', table: 'photos', row }));
}

const insertOf = (
  table: 'organizations' | 'people',
  row: WritablePlan['organizationsToAdd'][number] | WritablePlan['peopleToAdd'][number],
): Write => ({ kind: 'insert', table, row }) as Write;

const updateOf = (id: Id, fields: WritablePlan['peopleToUpdate'][number]['fields']): Write => ({
  kind: 'update',
  table: 'people',
  id,
  fields,
});

/** Throws where the plan names an organization that another window took away since. */
async function demandOrganizations({ database }: Storage, plan: WritablePlan): Promise<void> {
  const added = new Set(plan.organizationsToAdd.map(({ id }) => id));
  const contents: readonly object[] = [
    ...plan.peopleToAdd,
    ...plan.peopleToUpdate.map(({ fields }) => fields),
  ];
  const named = contents.flatMap((content) =>
    referencesOf('people', content as Record<string, unknown>).map(({ id }) => id),
  );
  const others = [...new Set(named)].filter((id) => !added.has(id));
  const found = await database.organizations.bulkGet(others);
  others.forEach((id, index) => {
    if (!found[index]) throw new RowMissingError(id);
  });
}

/** Throws where the past to be written is with somebody whom another window took away since. */
async function demandPeople({ database }: Storage, plan: WritablePlan): Promise<void> {
  const added = new Set(plan.peopleToAdd.map(({ id }) => id));
  const named = [
    ...(plan.messagesToAdd ?? []).map(({ personId }) => personId),
    ...(plan.conversationsToAdd ?? []).flatMap(({ personIds }) => personIds),
    ...(plan.tiesToAdd ?? []).flatMap(({ personAId, personBId }) => [personAId, personBId]),
  ];
  const others = [...new Set(named)].filter((id) => !added.has(id));
  const found = await database.people.bulkGet(others);
  others.forEach((id, index) => {
    if (!found[index]) throw new RowMissingError(id);
  });
}

async function rememberRadar(storage: Storage, told: Radar): Promise<void> {
  const radar: Settings['radar'] = { ...told, at: storage.now() };
  await storage.database.settings.put({ key: 'radar', value: radar });
}

async function remember(storage: Storage, plan: WritablePlan, transactionId: Id): Promise<void> {
  const { settings } = storage.database;
  const lastImport: Settings['lastImport'] = {
    transactionId,
    at: storage.now(),
    people: plan.peopleToAdd.length,
  };
  await settings.put({ key: 'lastImport', value: lastImport });
  const placing: Settings['placing'] = suggestForRings(plan.peopleToAdd);
  if (placing.length > 0) await settings.put({ key: 'placing', value: placing });
}

/** An import that was taken back, with what it takes to do it again. */
export interface ImportUndone extends Undone {
  readonly before: Pick<Settings, 'lastImport' | 'placing' | 'radar'>;
}

/**
 * Takes the last import back, but for people who were edited or used since, and their organizations;
 * nobody waits to be placed who is gone. Resolves to null where there is no import to take back.
 */
export async function undoLastImport(
  storage: Storage,
): Promise<Result<ImportUndone | null, StorageError>> {
  try {
    const lastImport = await readSetting(storage, 'lastImport');
    if (!lastImport) return ok(null);
    const undone = await undo(storage, lastImport.transactionId);
    if (!undone.ok) return undone;
    const waiting = await readSetting(storage, 'placing');
    const people = await storage.database.people.bulkGet([...waiting]);
    const placing = waiting.filter((_, index) => people[index] !== undefined);
    const kept = await writeSetting(storage, 'placing', placing);
    if (!kept.ok) return kept;
    // What that list told no longer holds; one that told before it still does.
    const radar = await readSetting(storage, 'radar');
    if (radar && radar.at >= lastImport.at) {
      const untold = await writeSetting(storage, 'radar', null);
      if (!untold.ok) return untold;
    }
    const forgotten = await writeSetting(storage, 'lastImport', null);
    if (!forgotten.ok) return forgotten;
    return ok({ ...undone.value, before: { lastImport, placing: waiting, radar } });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Does an import again that was just taken back: the same people, with the same ids; it can be taken back again. */
export async function redoImport(
  storage: Storage,
  { transactionId, before }: Pick<ImportUndone, 'transactionId' | 'before'>,
): Promise<Result<Undone, StorageError>> {
  const redone = await undo(storage, transactionId);
  if (!redone.ok) return redone;
  for (const key of ['lastImport', 'placing', 'radar'] as const) {
    const kept = await writeSetting(storage, key, before[key]);
    if (!kept.ok) return kept;
  }
  return redone;
}
