import type { CalendarDate } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { PlanAnswers, PlanQuestion } from '../../features/services';
import type { StorageError } from '../../storage/storageError';

/** One question to the worker; it answers each with the number of the call. */
export interface PlanningRequest {
  readonly call: number;
  readonly databaseName: string;
  readonly question: PlanQuestion;
  readonly today: CalendarDate;
}

export interface PlanningResponse {
  readonly call: number;
  readonly result: Result<PlanAnswers[PlanQuestion], StorageError>;
}
