/** What a column of a table of people can hold. 'kept in notes' is said there under its header. */
export const TABLE_FIELDS = [
  'fullName',
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  'email',
  'phone',
  'company',
  'position',
  'city',
  'country',
  'web',
  'birthday',
  'metOn',
  'tags',
  'notes',
  'related',
  'keptInNotes',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** What each column holds, in their order; null is left out. */
export type ColumnMapping = readonly (TableField | null)[];

/** A table whose columns were looked at: what the owner needs to say which is which. */
export interface TableShape {
  /** The headers in one text, by which a choice is found again; '' where there are none. */
  readonly key: string;
  /** As they stand in the file; 'Column 1' where there are none. */
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  /** The first rows under the headers, as they stand. */
  readonly sample: readonly (readonly string[])[];
}

/** A choice that the owner made for all tables with these headers. */
export interface RememberedColumns {
  readonly key: string;
  readonly mapping: ColumnMapping;
}

/** Whether a table read this way names people and says something more about them. */
export function isEnoughToRead(mapping: ColumnMapping): boolean {
  const has = (...fields: readonly TableField[]) => fields.some((field) => mapping.includes(field));
  return has('fullName', 'firstName', 'lastName', 'nickname', 'email');
}
