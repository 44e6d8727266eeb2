import { wordsKey } from '../../domain/personKeys';
import { columnOf } from '../linkedin/headerWords';
import type { TableField } from './tableFields';

/** The programs whose tables are known by their headers. */
export type TableProgram = 'Google Contacts' | 'Outlook' | null;

/** The program that wrote a table with these headers; null for any other. */
export function programOf(headers: readonly string[]): TableProgram {
  const keys = new Set(headers.map(wordsKey));
  const has = (...words: readonly string[]) => words.filter((word) => keys.has(word)).length;
  if (has('e mail 1 value', 'phone 1 value', 'group membership', 'name prefix', 'file as') >= 2) {
    return 'Google Contacts';
  }
  const outlook = has(
    'e mail address',
    'business phone',
    'mobile phone',
    'home phone',
    'job title',
  );
  return outlook >= 2 && keys.has('first name') ? 'Outlook' : null;
}

// Google: older headers ('Given Name', 'E-mail 1 - Type'), those since 2024 ('First Name', 'E-mail 1
// - Label'); Outlook on the desktop and on the web; what other programs write much alike.
const PATTERNS: readonly (readonly [RegExp, TableField | null])[] = [
  [/^(?:phonetic|yomi) |(?: yomi| phonetic)$/, null],
  [/ (?:type|label)$/, null],
  [/^(?:name |honorific )?(?:prefix|suffix)$|^name (?:prefix|suffix)$/, null],
  [/^e ?mail(?: \d+)?(?: address)?(?: value)?$|^email \d+ address$/, 'email'],
  [/^e ?mail \d+ (?:display name|type)$/, null],
  [/^(?:personal|work|home|other) e ?mail(?: address)?$/, 'email'],
  [
    /(?:^| )(?:fax|pager|telex|tty tdd phone|callback|isdn|assistants phone)(?: \d+)?$/,
    'keptInNotes',
  ],
  [
    /^(?:business|home|mobile|primary|car|radio|other|company main|cell|work)? ?(?:phone|telephone|mobile|tel)(?: \d+)?(?: number)?(?: value)?$/,
    'phone',
  ],
  [/^(?:phone|mobile|cell)(?: phone)?(?: number)?$/, 'phone'],
  [/^organization(?: \d+)? name$/, 'company'],
  [/^organization(?: \d+)? title$/, 'position'],
  [/^(?:address \d+|business|home|other|work)(?: address)? city$/, 'city'],
  [/^(?:address \d+|business|home|other|work)(?: address)? country(?: region)?$/, 'country'],
  [
    /^(?:web ?page|personal web ?page|business homepage|website(?: \d+ value)?|url|homepage|link|linkedin(?: url| profile(?: url)?)?|profile(?: url)?)$/,
    'web',
  ],
  [/^relation \d+ value$|^(?:spouse|managers? name|manager|assistants? name)$/, 'related'],
  [/^custom field \d+ value$/, 'keptInNotes'],
];

const WORDS: ReadonlyMap<string, TableField | null> = new Map([
  ...words('fullName', 'name', 'full name', 'contact name', 'display name', 'contact'),
  ...words('firstName', 'first name', 'given name'),
  ...words('middleName', 'middle name', 'additional name', 'middle'),
  ...words('lastName', 'last name', 'family name', 'surname'),
  ...words('nickname', 'nickname', 'nick name', 'known as'),
  ...words('city', 'city', 'town', 'location', 'place', 'based in'),
  ...words('country', 'country', 'country region'),
  ...words('birthday', 'birthday', 'birth date', 'date of birth', 'geburtstag', 'anniversaire'),
  ...words('notes', 'notes', 'note', 'comments', 'comment', 'notizen', 'remarks'),
  ...words(
    'tags',
    'group membership',
    'labels',
    'categories',
    'groups',
    'tags',
    'tag',
    'kategorien',
  ),
]);

function words(field: TableField, ...keys: readonly string[]): [string, TableField][] {
  return keys.map((key) => [key, field]);
}

/** What a header says that its column holds: a field, null for nothing of use, undefined if unknown. */
export function fieldOfHeader(
  header: string,
  program: TableProgram,
): TableField | null | undefined {
  if (header.length > 100) return undefined;
  const key = wordsKey(header);
  // Outlook's 'Title' is a form of address, Google's old 'Name' repeats the parts, 'Location' is a room.
  if (program === 'Outlook' && (key === 'title' || key === 'location')) return null;
  if (program === 'Google Contacts' && (key === 'location' || key === 'file as')) return null;
  const known = WORDS.get(key);
  if (known !== undefined) return known;
  for (const [pattern, field] of PATTERNS) if (pattern.test(key)) return field;
  const column = columnOf(header);
  if (column === null) return undefined;
  if (column === 'connectedOn') return 'metOn';
  return column === 'url' ? 'web' : column;
}
