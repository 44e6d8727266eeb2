import type { ImportDoubt } from '../../domain/importCandidate';
import type { ImportConflict } from '../../domain/importConflicts';
import type { Decision } from '../../domain/importPlan';
import type { Radar } from '../../domain/radar';
import type { RememberedColumns } from '../../exchange/csv/tableFields';
import type { FileReport } from '../../exchange/importReport';
import type { StorageError } from '../../storage/storageError';

/** What the page asks of the import worker. */
export type ImportRequest =
  | {
      readonly type: 'read';
      readonly files: readonly File[];
      readonly place: ImportPlace;
      readonly columns: readonly RememberedColumns[];
    }
  | { readonly type: 'cancel' }
  /** What the owner says about a candidate that may be somebody here, or about a conflict. */
  | { readonly type: 'decide'; readonly key: string; readonly decision: Decision }
  | { readonly type: 'take'; readonly key: string; readonly from: ImportConflict['taken'] }
  | { readonly type: 'apply' };

/** Where the worker finds the owner's data, and what it can't ask the device for itself. */
export interface ImportPlace {
  readonly databaseName: string;
  readonly deviceId: string;
  readonly today: string;
}

/** Somebody that the preview names. */
export interface PreviewPerson {
  readonly name: string;
  readonly detail: string;
}

/** What an import would do, in figures and in the rows that deserve a look. */
export interface ImportPreview {
  readonly toAdd: number;
  readonly toUpdate: number;
  readonly unchanged: number;
  readonly inTrash: number;
  readonly severalAlike: number;
  readonly hidden: number;
  readonly duplicatesWithin: number;
  readonly photos: number;
  readonly photosLeftOut: number;
  /** Days on which somebody was written to or wrote; and conversations held. */
  readonly messages: number;
  readonly meetings: number;
  readonly ties: number;
  /** People whom messages and meetings name, and who are neither here nor added. */
  readonly strangers: number;
  /** The first of those who would be added. */
  readonly examples: readonly PreviewPerson[];
  readonly doubtful: readonly {
    readonly file: string;
    readonly row: number;
    readonly name: string;
    readonly doubts: readonly ImportDoubt[];
  }[];
  readonly likelySame: readonly {
    readonly key: string;
    readonly name: string;
    readonly detail: string;
    readonly here: string;
    readonly treatedAs: Decision;
  }[];
  /** Fields in which a file and this device disagree. */
  readonly conflicts: readonly (ImportConflict & { readonly key: string })[];
  /** Row by row, the first of each: who is added, updated and skipped, and why. */
  readonly rows: Readonly<Record<'added' | 'updated' | 'skipped', readonly PreviewPerson[]>>;
  readonly reports: readonly FileReport[];
}

/** What the worker tells the page. */
export type ImportReply =
  | { readonly type: 'reading'; readonly done: number; readonly file: string }
  /** `isAgain` where it is shown anew because something was written since. */
  | { readonly type: 'preview'; readonly preview: ImportPreview; readonly isAgain: boolean }
  | { readonly type: 'cancelled' }
  | { readonly type: 'writing'; readonly done: number; readonly total: number }
  | {
      readonly type: 'applied';
      readonly transactionId: string;
      readonly added: number;
      readonly updated: number;
      readonly skipped: number;
      readonly radar: Radar;
    }
  | { readonly type: 'failed'; readonly error: StorageError };
