import { linkedinAddress, nameKey } from '../../domain/personKeys';
import { sampleTables } from '../csv/readTable';
import { cellsOf, columnsOf, headerOf } from './archiveTables';

/** Whose archive it is, as far as its tables say; '' where they don't. */
export interface ArchiveOwner {
  readonly name: string;
  readonly linkedinUrl: string;
}

export const NO_OWNER: ArchiveOwner = { name: '', linkedinUrl: '' };

/** The name from Profile.csv, and the address from which the outgoing invitations went. */
export function readOwner(profile: string, invitations: string): ArchiveOwner {
  return { name: readName(profile), linkedinUrl: readAddress(invitations) };
}

function readName(profile: string): string {
  const rows = sampleTables(profile)[0]?.rows ?? [];
  const header = headerOf(rows);
  const places = columnsOf(header, ['first name', 'last name']);
  const row = rows[rows.indexOf(header) + 1];
  if (places === null || row === undefined) return '';
  const cell = cellsOf(places, row);
  return `${cell('first name')} ${cell('last name')}`.trim();
}

function readAddress(invitations: string): string {
  const rows = sampleTables(invitations)[0]?.rows ?? [];
  const places = columnsOf(headerOf(rows), ['direction', 'inviterprofileurl']);
  if (places === null) return '';
  for (const row of rows) {
    const cell = cellsOf(places, row);
    const address = linkedinAddress(cell('inviterprofileurl'));
    if (cell('direction').toUpperCase() === 'OUTGOING' && address !== '') return address;
  }
  return '';
}

/** One message's sender and recipients, and the conversation in which it stands. */
export interface Sent {
  readonly conversation: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
}

/**
 * The owner's address among those of a list of messages: the one that invited, else the one of the
 * owner's name, else the one that stands in more conversations than any other. '' where it can't be told.
 */
export function ownerAddress(sent: Iterable<Sent>, known: ArchiveOwner): string {
  if (known.linkedinUrl !== '') return known.linkedinUrl;
  const ownName = nameKey(known.name);
  const conversations = new Map<string, Set<string>>();
  const named = new Map<string, number>();
  for (const { conversation, from, fromName, to } of sent) {
    for (const address of [from, ...to]) {
      const present = conversations.get(address);
      if (present === undefined) conversations.set(address, new Set([conversation]));
      else present.add(conversation);
    }
    if (ownName !== '' && nameKey(fromName) === ownName) {
      named.set(from, (named.get(from) ?? 0) + 1);
    }
  }
  const counts = new Map([...conversations].map(([address, all]) => [address, all.size]));
  return soleLargest(named) || soleLargest(counts);
}

function soleLargest(counts: ReadonlyMap<string, number>): string {
  const [first, second] = [...counts].filter(([key]) => key !== '').sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}
