/** One row of a record, as labels and texts. */
export type RecordRow = readonly (readonly [label: string, text: string])[];

export interface RecordPart {
  readonly heading: string;
  readonly rows: readonly RecordRow[];
}

/** Everything that is held on one person, whole, as Markdown that reads as plain text too. */
export function writeRecord(title: string, parts: readonly RecordPart[]): string {
  const texts = parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => [`## ${heading}`, ...rows.map(rowText)].join('\n\n'));
  return `${[`# ${title.replace(/\s+/gu, ' ')}`, ...texts].join('\n\n')}\n`;
}

/** Lines after the first are indented, so that they stay with their label. */
const rowText = (row: RecordRow): string =>
  row
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `- ${label}: ${text.replace(/\r?\n/gu, '\n  ')}`)
    .join('\n');
