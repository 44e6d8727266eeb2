import type { CalendarDate } from './record';

/** Where a candidate was read: the file as its owner knows it, and the row (or card), from 1. */
export interface ImportSource {
  readonly file: string;
  readonly row: number;
  readonly format: 'linkedin' | 'vcard' | 'contacts csv';
}

/** Why a row that was read should be looked at before it is trusted. */
export type ImportDoubt =
  | { readonly type: 'longName'; readonly length: number }
  | { readonly type: 'nameFromEmail' }
  | { readonly type: 'nameFromAddress' }
  | { readonly type: 'nameFromNickname' }
  | { readonly type: 'unreadableDate'; readonly field: DateField; readonly text: string }
  | { readonly type: 'ambiguousDate'; readonly field: DateField; readonly text: string }
  | { readonly type: 'unreadableEmail'; readonly text: string }
  | { readonly type: 'unreadableAddress'; readonly text: string }
  | { readonly type: 'unreadableCharacters' }
  /** A quotation mark opens in the row and none closes: its columns may have slipped. */
  | { readonly type: 'unclosedQuote' }
  | { readonly type: 'unfinishedCard' };

type DateField = 'metOn' | 'birthday';

/** Somebody whom a file names as related to a person: by a name, or by the UID of another card. */
export interface RelatedName {
  readonly label: string;
  readonly name: string;
  readonly uid: string;
}

/** Somebody that a file speaks of, before it is known whether they are here already. */
export interface ImportCandidate {
  readonly name: string;
  readonly nickname: string;
  readonly pronouns: string;
  readonly title: string;
  readonly organizationName: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  /** As in `Person.linkedinUrl`; '' if the file gives none. */
  readonly linkedinUrl: string;
  readonly vcardUids: readonly string[];
  readonly tags: readonly string[];
  readonly location: string;
  /** 'YYYY-MM-DD', or '--MM-DD' where the year is kept private; '' if unknown. */
  readonly birthday: string;
  readonly metOn: CalendarDate | null;
  readonly notes: string;
  /** A picture in base64; '' where there is none. */
  readonly photo: string;
  /** Others whom the file names beside this person: 'Spouse', 'Manager'. */
  readonly related: readonly RelatedName[];
  readonly source: ImportSource;
  readonly doubts: readonly ImportDoubt[];
}

/** A row about which nothing is known yet but its name and where it stands. */
export function newCandidate(
  known: Pick<ImportCandidate, 'name' | 'source'> & Partial<ImportCandidate>,
): ImportCandidate {
  return {
    nickname: '',
    pronouns: '',
    title: '',
    organizationName: '',
    emails: [],
    phones: [],
    links: [],
    linkedinUrl: '',
    vcardUids: [],
    tags: [],
    location: '',
    birthday: '',
    metOn: null,
    notes: '',
    photo: '',
    related: [],
    doubts: [],
    ...known,
  };
}

/** One text for one place in one file: the key under which an owner's decision is kept. */
export const sourceKey = (source: ImportSource): string => `${source.file}#${source.row}`;

/** The candidate of a row in which a quotation mark opens and none closes. */
export const withUnclosedQuote = (candidate: ImportCandidate): ImportCandidate => ({
  ...candidate,
  doubts: [...candidate.doubts, { type: 'unclosedQuote' }],
});
