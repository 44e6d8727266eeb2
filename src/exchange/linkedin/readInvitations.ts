import type { ImportedMessage } from '../../domain/importedHistory';
import { linkedinAddress } from '../../domain/personKeys';
import type { Rows } from '../csv/readTable';
import { readShortMoment, readUtcMoment } from './archiveDates';
import { cellsOf, columnsOf, headerOf } from './archiveTables';

/** What makes a table LinkedIn's Invitations.csv. */
export const INVITATION_COLUMNS = ['from', 'to', 'sent at', 'direction'];

/** Who invited whom, and when. What was written beside it isn't read. */
export function readInvitations(rows: Rows): ImportedMessage[] {
  const header = headerOf(rows);
  const places = columnsOf(header, INVITATION_COLUMNS);
  if (places === null) return [];
  return rows.slice(rows.indexOf(header) + 1).flatMap((row): ImportedMessage[] => {
    const cell = cellsOf(places, row);
    const moment = readShortMoment(cell('sent at')) ?? readUtcMoment(cell('sent at'));
    const isOut = cell('direction').toUpperCase() === 'OUTGOING';
    if (moment === null || (!isOut && cell('direction').toUpperCase() !== 'INCOMING')) return [];
    const linkedinUrl = linkedinAddress(cell(isOut ? 'inviteeprofileurl' : 'inviterprofileurl'));
    const who = { linkedinUrl, email: '', name: cell(isOut ? 'to' : 'from') };
    return [{ who, direction: isOut ? 'out' : 'in', kind: 'invitation', ...moment }];
  });
}
