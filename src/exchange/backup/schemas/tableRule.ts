import type * as v from 'valibot';
import type { Records } from '../../../domain/records';
import type { PlainRow } from '../backupFormat';

/** A field that names records of a table; what becomes of it where one is missing. */
export interface Reference {
  readonly field: string;
  readonly table: keyof Records;
  /** 'one' becomes null, 'many' loses the id, 'required' takes the row along, 'roles' are past roles. */
  readonly kind: 'one' | 'many' | 'required' | 'roles';
}

/** How the rows of a table are read. */
export interface TableRule<Row> {
  /** Of a whole row; its `entries` are those of its single fields. */
  readonly schema: v.GenericSchema<unknown, Row> & {
    readonly entries: Readonly<Record<string, v.GenericSchema>>;
  };
  /** What stands in for a field that is missing or wrong; fields without one can't be mended. */
  readonly defaults: (row: PlainRow) => PlainRow;
  readonly references: readonly Reference[];
}
