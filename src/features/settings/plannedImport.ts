import type { Decision, ImportPlanInput, WholeImportPlan } from '../../domain/importPlan';
import { planImport } from '../../domain/planImport';
import { type Radar, radar } from '../../domain/radar';
import type { CalendarDate } from '../../domain/record';
import { err, ok, type Result } from '../../domain/result';
import type { ParsedFiles } from '../../exchange/parseFiles';
import { applyImport, type Imported, type ImportProgress } from '../../storage/imports';
import { lastClock } from '../../storage/lastClock';
import { readPast, readPeopleAndOrganizations } from '../../storage/people';
import type { Storage } from '../../storage/storage';
import type { StorageError } from '../../storage/storageError';
import { previewOf } from './importPreview';

/** What files would do to what is here, as it was when it was read. */
export interface PlannedImport {
  readonly storage: Storage;
  readonly parsed: ParsedFiles;
  readonly input: ImportPlanInput;
  readonly decisions: Map<string, Decision>;
  readonly taken: Set<string>;
  /** The journal's last clock before what is here was read; null where nothing had been written. */
  readonly asOf: string | null;
  readonly plan: WholeImportPlan;
}

/** Plans what files would do, with what the owner said of them before. */
export async function planFiles(
  storage: Storage,
  parsed: ParsedFiles,
  today: CalendarDate,
  said: Pick<PlannedImport, 'decisions' | 'taken'> = { decisions: new Map(), taken: new Set() },
): Promise<PlannedImport> {
  const asOf = await lastClock(storage);
  const { messages, conversations, ties } = await readPast(storage);
  const { decisions, taken } = said;
  const input: ImportPlanInput = {
    candidates: parsed.candidates,
    ...(await readPeopleAndOrganizations(storage)),
    past: { history: parsed.history, messages, conversations },
    ties,
    today,
    newId: storage.newId,
    decisions,
    taken,
  };
  return { storage, parsed, input, decisions, taken, asOf, plan: planImport(input) };
}

/** The same with what the owner said since. */
export const planAgain = (planned: PlannedImport): PlannedImport => ({
  ...planned,
  plan: planImport(planned.input),
});

/** What became of a planned import. */
export type Carried =
  | {
      readonly type: 'written';
      readonly imported: Imported;
      readonly skipped: number;
      readonly radar: Radar;
    }
  /** Something was written since that changes what it would do: this is to be looked at first. */
  | { readonly type: 'changed'; readonly planned: PlannedImport };

/** An app that writes without a pause is not waited for: its owner looks again. */
const MOST_TRIES = 3;

/**
 * Writes a planned import. Its fields are whole values from when it was planned: where anything was
 * written since, it is planned anew, and written only if it still does what its owner was shown.
 */
export async function carryOut(
  planned: PlannedImport,
  onProgress: (progress: ImportProgress) => void,
): Promise<Result<Carried, StorageError>> {
  const shown = JSON.stringify(previewOf(planned));
  let current = planned;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { storage, plan, input, asOf } = current;
    const targets = await storage.database.targets.toArray();
    const told = radar(plan, input.candidates, input.people, targets);
    const imported = await applyImport(storage, plan, { onProgress, asOf, radar: told });
    if (!imported.ok) return err(imported.error);
    if (imported.value) {
      const skipped = plan.skipped.length;
      return ok({ type: 'written', imported: imported.value, skipped, radar: told });
    }
    current = await planFiles(storage, current.parsed, input.today, current);
    if (JSON.stringify(previewOf(current)) !== shown) break;
  }
  return ok({ type: 'changed', planned: current });
}
