import type { ImportDoubt } from '../../domain/importCandidate';
import type { Radar } from '../../domain/radar';
import type { FileError, RejectReason } from '../../exchange/importReport';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** Why a file gave nobody, and what to do about it. */
export function fileErrorInWords(error: FileError): string {
  switch (error.type) {
    case 'empty':
      return 'The file is empty. Export it again from where it came.';
    case 'unreadable':
      return 'The device would not hand the file over. Was it moved, or is it in a cloud? Choose it again.';
    case 'tooLarge':
      return `The file has ${megabytes(error.bytes)}; up to ${megabytes(error.most)} can be read. Export a part of it.`;
    case 'tooManyRows':
      return `More than ${error.most.toLocaleString('en')} rows. Split the file and import the parts.`;
    case 'notRecognized':
      return `Not a file of contacts that Orrery knows. Looked for ${listed(error.lookedFor)}.`;
    case 'columnsUnknown':
      return 'A table whose headers do not say who is in it. Say what its columns hold.';
    case 'ownerUnknown':
      return 'It cannot be told from it which of the writers is you. Import the whole archive (.zip) instead.';
    case 'nobodyInIt':
      return `Nobody was found in it. Looked for ${listed(error.lookedFor)}.`;
    case 'damaged':
      return `The file is damaged (${error.detail}). Download or export it again.`;
  }
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Why a row deserves a look. */
export function doubtInWords(doubt: ImportDoubt): string {
  switch (doubt.type) {
    case 'longName':
      return `a name of ${doubt.length} characters`;
    case 'nameFromEmail':
      return 'no name: the e-mail stands for it';
    case 'nameFromAddress':
      return 'no name: the address stands for it';
    case 'nameFromNickname':
      return 'no name: the nickname stands for it';
    case 'unreadableDate':
      return `unreadable date '${doubt.text}'`;
    case 'ambiguousDate':
      return `'${doubt.text}' may be day/month or month/day: left out`;
    case 'unreadableEmail':
      return `unreadable e-mail '${doubt.text}'`;
    case 'unreadableAddress':
      return `unreadable address '${doubt.text}'`;
    case 'unreadableCharacters':
      return 'characters that could not be read';
    case 'unclosedQuote':
      return 'a quotation mark that is never closed';
    case 'unfinishedCard':
      return 'the card has no end';
  }
}

/** Why a row gave nobody. */
export function rejectionInWords(reason: RejectReason): string {
  switch (reason.type) {
    case 'nameless':
      return 'no name and nothing to stand for one';
    case 'fieldTooLong':
      return `a field of ${reason.characters.toLocaleString('en')} characters`;
    case 'notAPerson':
      return 'a group or an organization';
  }
}

/** '412 people added, 3 updated, 5 skipped'. */
export const outcomeInWords = (added: number, updated: number, skipped: number): string =>
  `${count(added, 'person', 'people')} added, ${updated.toLocaleString('en')} updated, ${skipped.toLocaleString('en')} skipped`;

const except = (kept: number): string =>
  kept === 0 ? '.' : `, except ${kept.toLocaleString('en')} that you changed or used since.`;

/** That an import was taken back, and how many people it left. */
export const undoneInWords = (kept: number): string => `Import undone${except(kept)}`;

/** That it was done again, and how many people stayed as they are. */
export const redoneInWords = (kept: number): string => `Imported again${except(kept)}`;

/** What became of the people that an import had added, and of what else it had changed. */
export const goneInWords = (people: number): string =>
  people <= 0
    ? 'What it changed is as it was.'
    : `The ${count(people, 'person', 'people')} it added ${people === 1 ? 'is' : 'are'} gone, and what it changed is as it was.`;

/** '2 in a new role, 1 at an organization you aim at, 3 gone'; of a list that tells something. */
export const newsInWords = ({ changed, atTarget, gone }: Radar): string =>
  [
    [changed.length, 'in a new role'] as const,
    [atTarget.length, 'at an organization you aim at'] as const,
    [gone.length, 'gone'] as const,
  ]
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number.toLocaleString('en')} ${words}`)
    .join(', ');
