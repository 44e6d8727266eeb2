import type { Person } from '../../domain/person';
import { joinLines, textLine } from '../calendar/contentLines';

export type VcardVersion = '3.0' | '4.0';

/** A person as a card says them: with the name of where they work, and the note that goes along. */
export interface CardPerson {
  readonly person: Person;
  readonly organization: string;
  /** A JPEG in base64; '' where there is none. */
  readonly photo: string;
}

interface CardOptions {
  readonly version: VcardVersion;
  /** Notes are the owner's own: they go along only where that is wanted. */
  readonly withNotes: boolean;
}

/** Address-book cards of people (RFC 6350, or RFC 2426 for older programs), one after the other. */
export const writeVcards = (people: readonly CardPerson[], options: CardOptions): string =>
  joinLines(people.flatMap((each) => cardLines(each, options)));

function cardLines(
  { person, organization, photo }: CardPerson,
  { version, withNotes }: CardOptions,
): string[] {
  const { family, given } = partsOf(person.name);
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Orrery//Orrery//EN',
    textLine('FN', person.name),
    `N:${escaped(family)};${escaped(given)};;;`,
    uidLine(person, version),
    `REV:${new Date(person.updatedAt).toISOString().replace(/[-:]|\.\d+/gu, '')}`,
    ...filled('NICKNAME', person.nickname),
    ...filled('ORG', organization),
    ...filled('TITLE', person.title),
    ...person.emails.map((email) => textLine('EMAIL', email)),
    ...person.phones.map((phone) => textLine(version === '4.0' ? 'TEL;VALUE=text' : 'TEL', phone)),
    ...[person.linkedinUrl, ...person.links].filter(Boolean).map((link) => `URL:${link}`),
    ...(person.location === '' ? [] : [`ADR:;;;${escaped(person.location)};;;`]),
    ...birthdayLines(person.birthday, version),
    ...(person.tags.length === 0 ? [] : [`CATEGORIES:${person.tags.map(escaped).join(',')}`]),
    ...photoLines(photo, version),
    ...(withNotes ? filled('NOTE', person.notes) : []),
    'END:VCARD',
  ];
}

const photoLines = (photo: string, version: VcardVersion): string[] => {
  if (photo === '') return [];
  return version === '4.0'
    ? [`PHOTO:data:image/jpeg;base64,${photo}`]
    : [`PHOTO;ENCODING=b;TYPE=JPEG:${photo}`];
};

const filled = (name: string, text: string): string[] =>
  text === '' ? [] : [textLine(name, text)];

const escaped = (text: string): string => textLine('', text).slice(1);

/** Family and given name for programs that sort by them: the last word, and what is before it. */
function partsOf(name: string): { readonly family: string; readonly given: string } {
  const words = name.trim().split(/\s+/u);
  return words.length < 2
    ? { family: '', given: words[0] ?? '' }
    : { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}

/** The one that the card came with, so that the program it came from knows it again; else our own. */
function uidLine({ id, vcardUids }: Person, version: VcardVersion): string {
  const uid = vcardUids[0] ?? id;
  const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(uid);
  if (version === '4.0') return isUuid ? `UID:urn:uuid:${uid}` : textLine('UID;VALUE=text', uid);
  return textLine('UID', uid);
}

/** 'YYYY-MM-DD', or '--MM-DD' where the year isn't known. */
function birthdayLines(birthday: string, version: VcardVersion): string[] {
  if (birthday === '') return [];
  const isYearKnown = !birthday.startsWith('--');
  if (version === '4.0')
    return [
      `BDAY:${birthday.replaceAll('-', isYearKnown ? '' : '-').replace(/^--(\d\d)-/u, '--$1')}`,
    ];
  // 3.0 has no birthday without a year: this is how Apple's programs write one.
  return isYearKnown
    ? [`BDAY:${birthday}`]
    : [`BDAY;X-APPLE-OMIT-YEAR=1604:1604-${birthday.slice(2)}`];
}
