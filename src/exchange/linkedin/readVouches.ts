import type { ImportedVouch } from '../../domain/importedHistory';
import { linkedinAddress } from '../../domain/personKeys';
import type { Vouch } from '../../domain/vouch';
import type { Rows } from '../csv/readTable';
import { readShortMoment, readUtcMoment } from './archiveDates';
import { type Cells, cellsOf, columnsOf, headerOf } from './archiveTables';

/** What makes a table one of LinkedIn's endorsements, by who endorses whom. */
export const ENDORSEMENT_COLUMNS = {
  received: ['endorsement date', 'skill name', 'endorser first name', 'endorser last name'],
  given: ['endorsement date', 'skill name', 'endorsee first name', 'endorsee last name'],
} as const;

/** What makes a table one of LinkedIn's recommendations; which way is told by the file's name alone. */
export const RECOMMENDATION_COLUMNS = [
  'first name',
  'last name',
  'text',
  'creation date',
  'status',
];

/** Who endorsed whom, when and for what. Those that were turned down are left out. */
export function readEndorsements(rows: Rows): ImportedVouch[] {
  for (const direction of ['received', 'given'] as const) {
    const read = readTable(rows, ENDORSEMENT_COLUMNS[direction], (cell) => {
      const whose = direction === 'received' ? 'endorser' : 'endorsee';
      if (/reject|declin/iu.test(cell('endorsement status'))) return null;
      return {
        who: whoOf(cell, `${whose} first name`, `${whose} last name`, `${whose} public url`),
        vouch: {
          kind: 'endorsement',
          direction,
          date: readUtcMoment(cell('endorsement date'))?.date ?? null,
          skill: cell('skill name').slice(0, 200),
        },
      };
    });
    if (read !== null) return read;
  }
  return [];
}

/** Who recommended whom, and when; what was written isn't read. */
export function readRecommendations(rows: Rows, direction: Vouch['direction']): ImportedVouch[] {
  const read = readTable(rows, RECOMMENDATION_COLUMNS, (cell) => ({
    who: whoOf(cell, 'first name', 'last name', 'public url'),
    vouch: {
      kind: 'recommendation',
      direction,
      date: readShortMoment(cell('creation date'))?.date ?? null,
      skill: '',
    },
  }));
  return read ?? [];
}

function readTable(
  rows: Rows,
  columns: readonly string[],
  toVouch: (cell: Cells) => ImportedVouch | null,
): ImportedVouch[] | null {
  const header = headerOf(rows);
  const places = columnsOf(header, columns);
  if (places === null) return null;
  return rows
    .slice(rows.indexOf(header) + 1)
    .filter((row) => row.length > 1)
    .flatMap((row) => toVouch(cellsOf(places, row)) ?? [])
    .filter(({ who }) => who.linkedinUrl !== '' || who.name !== '');
}

const whoOf = (cell: Cells, first: string, last: string, url: string) => ({
  linkedinUrl: linkedinAddress(cell(url)),
  email: '',
  name: `${cell(first)} ${cell(last)}`.trim(),
});
