import { outlook } from '../../domain/planner/outlook';
import { thisWeek } from '../../domain/planner/thisWeek';
import { ok } from '../../domain/result';
import { readPlanRows } from '../../storage/planRows';
import { toStorageError } from '../../storage/storageError';
import { dayOf } from '../clock';
import type { PlanningRequest, PlanningResponse } from './planningProtocol';

// Reads the records anew at each question, and computes what concerns the whole network.

addEventListener('message', ({ data }: MessageEvent<PlanningRequest>) => {
  const { call } = data;
  answer(data).then(
    (result) => postMessage({ call, result } satisfies PlanningResponse),
    (thrown: unknown) =>
      postMessage({
        call,
        result: { ok: false, error: toStorageError(thrown) },
      } satisfies PlanningResponse),
  );
});

async function answer({
  databaseName,
  question,
  today,
}: PlanningRequest): Promise<PlanningResponse['result']> {
  const read = await readPlanRows(databaseName);
  if (!read.ok) return read;
  return ok(
    question === 'week' ? thisWeek(read.value, today, dayOf) : outlook(read.value, today, dayOf),
  );
}
