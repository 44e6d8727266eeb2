import type { CardPerson } from '../vcard/writeVcards';

/**
 * People as a table that address books and 'Import contacts' read: a column for each e-mail, number
 * and address, headers that they know.
 */
export function peopleTable(people: readonly CardPerson[]): string[][] {
  const most = (field: 'emails' | 'phones' | 'links'): number =>
    people.reduce((count, { person }) => Math.max(count, person[field].length), 1);
  const [emails, phones, links] = [most('emails'), most('phones'), most('links')];
  const numbered = (count: number, header: (number: number) => string): string[] =>
    Array.from({ length: count }, (_, index) => header(index + 1));
  const padded = (values: readonly string[], count: number): string[] =>
    Array.from({ length: count }, (_, index) => values[index] ?? '');
  return [
    [
      'Name',
      'Nickname',
      'Job title',
      'Company',
      ...numbered(emails, (number) => `E-mail ${number}`),
      ...numbered(phones, (number) => `Phone ${number}`),
      'LinkedIn',
      ...numbered(links, (number) => `Website ${number} value`),
      'Location',
      'Birthday',
      'Labels',
      'Layer',
      'Closeness',
      'Notes',
    ],
    ...people.map(({ person, organization }) => [
      person.name,
      person.nickname,
      person.title,
      organization,
      ...padded(person.emails, emails),
      ...padded(person.phones, phones),
      person.linkedinUrl,
      ...padded(person.links, links),
      person.location,
      person.birthday,
      person.tags.join(' ::: '),
      person.layer,
      person.closeness ? String(person.closeness.value) : '',
      person.notes,
    ]),
  ];
}
