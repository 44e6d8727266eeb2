import type { CalendarDate } from '../../domain/record';
import { err } from '../../domain/result';
import type { Services } from '../../features/services';
import PlanningWorker from './planning.worker?worker';
import type { PlanningRequest, PlanningResponse } from './planningProtocol';

/** Asks a worker, which is started at the first question and kept. */
export function createPlanning(databaseName: string, today: () => CalendarDate): Services['plan'] {
  let worker: Worker | null = null;
  let calls = 0;
  const settles = new Map<number, (result: PlanningResponse['result']) => void>();

  function open(): Worker {
    const opened = new PlanningWorker();
    opened.addEventListener('message', ({ data }: MessageEvent<PlanningResponse>) => {
      settles.get(data.call)?.(data.result);
      settles.delete(data.call);
    });
    opened.addEventListener('error', (event) => {
      // The next question starts another worker.
      opened.terminate();
      worker = null;
      const error = { type: 'Unexpected', detail: event.message || 'the plan stopped' } as const;
      for (const settle of settles.values()) settle(err(error));
      settles.clear();
    });
    return opened;
  }

  return (question) =>
    new Promise((settle) => {
      calls += 1;
      // The answer to a question is of its kind: the worker keeps them apart.
      settles.set(calls, settle as (result: PlanningResponse['result']) => void);
      worker ??= open();
      const request: PlanningRequest = { call: calls, databaseName, question, today: today() };
      worker.postMessage(request);
    });
}
