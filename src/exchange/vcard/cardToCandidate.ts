import { calendarDate } from '../../domain/calendarDate';
import {
  type ImportCandidate,
  type ImportDoubt,
  newCandidate,
  type RelatedName,
} from '../../domain/importCandidate';
import { emailKey, linkedinAddress } from '../../domain/personKeys';
import { excerptOf, type RejectReason } from '../importReport';
import { splitValue, unescapeValue } from './cardValues';
import { type Card, type CardProperty, LEFT_OUT } from './scanCards';

/** Somebody, or the reason why the card is nobody. */
export type CardOutcome =
  | { readonly type: 'candidate'; readonly candidate: ImportCandidate }
  | { readonly type: 'rejected'; readonly reason: RejectReason; readonly excerpt: string };

const LONG_NAME = 200;
const MOST_RELATED = 40;

// Groups that programs put everybody into.
const SYSTEM_CATEGORIES = new Set(['my contacts', 'mycontacts', 'starred in android']);

/** Reads one card. What has no field of its own here and is about people goes into the notes. */
export function cardToCandidate(card: Card, file: string): CardOutcome {
  const reader = new CardReader(card);
  const excerpt = excerptOf(reader.firstText('FN') || reader.firstText('ORG') || 'vCard');
  if (card.overlong > 0) {
    const reason = { type: 'fieldTooLong', characters: card.overlong } as const;
    return { type: 'rejected', reason, excerpt };
  }
  if (/^(?:group|org|location)$/iu.test(reader.firstText('KIND')) || reader.isCompany()) {
    return { type: 'rejected', reason: { type: 'notAPerson' }, excerpt };
  }
  const emails = reader.emails();
  const doubts: ImportDoubt[] = [...emails.doubts];
  const name = readName(reader, emails.values[0], doubts);
  if (name === '') return { type: 'rejected', reason: { type: 'nameless' }, excerpt };
  if (!card.isFinished) doubts.push({ type: 'unfinishedCard' });
  const addresses = reader.addresses();
  const candidate = newCandidate({
    name,
    nickname: reader.firstListItem('NICKNAME'),
    title: reader.firstText('TITLE') || reader.firstText('ROLE'),
    organizationName: reader.organization(),
    emails: emails.values,
    phones: reader.phones(),
    links: addresses.links,
    linkedinUrl: addresses.linkedinUrl,
    vcardUids: reader.texts('UID').map((uid) => uid.replace(/^urn:uuid:/iu, '')),
    tags: reader.categories(),
    location: reader.location(),
    birthday: readBirthday(reader, doubts),
    notes: reader.notes(),
    pronouns: reader.firstText('PRONOUNS'),
    photo: reader.photo(),
    related: reader.relatedPeople(),
    source: { file, row: card.number, format: 'vcard' },
    doubts,
  });
  return { type: 'candidate', candidate };
}

function readName(reader: CardReader, email: string | undefined, doubts: ImportDoubt[]): string {
  const name = oneLine(reader.firstText('FN')) || oneLine(reader.structuredName());
  if (name.length > LONG_NAME) doubts.push({ type: 'longName', length: name.length });
  if (name.includes('\uFFFD')) doubts.push({ type: 'unreadableCharacters' });
  if (name !== '') return name;
  const nickname = reader.firstListItem('NICKNAME');
  if (nickname !== '') {
    doubts.push({ type: 'nameFromNickname' });
    return nickname;
  }
  if (email === undefined) return '';
  doubts.push({ type: 'nameFromEmail' });
  return email.slice(0, email.indexOf('@'));
}

/** 'YYYY-MM-DD', or '--MM-DD' without a year; '' where there is none or it can't be read. */
function readBirthday(reader: CardReader, doubts: ImportDoubt[]): string {
  const property = reader.first('BDAY');
  const text = property === undefined ? '' : reader.text(property);
  if (text === '') return '';
  const match =
    /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:$|[T ])/u.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u.exec(text);
  const [, yearText = '', month = '', day = ''] = match ?? [];
  // Apple writes the year 1604 where it isn't known; 2000 stands in, for the sake of 29 February.
  const isYearKnown = yearText !== '--' && !property?.parameters.has('X-APPLE-OMIT-YEAR');
  const date = calendarDate(isYearKnown ? Number(yearText) : 2000, Number(month), Number(day));
  if (match === null || date === null) {
    doubts.push({ type: 'unreadableDate', field: 'birthday', text: excerptOf(text) });
    return '';
  }
  return isYearKnown ? date : `-${date.slice(4)}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Asks a card for its values, unescaped. */
class CardReader {
  readonly #card: Card;
  readonly #byName = new Map<string, CardProperty[]>();
  readonly #labelByGroup = new Map<string, string>();

  constructor(card: Card) {
    this.#card = card;
    for (const property of card.properties) {
      const same = this.#byName.get(property.name);
      if (same === undefined) this.#byName.set(property.name, [property]);
      else same.push(property);
      if (property.name === 'X-ABLABEL' && property.group !== '') {
        this.#labelByGroup.set(property.group, this.text(property).replace(/^_\$!<|>!\$_$/gu, ''));
      }
    }
  }

  text(property: CardProperty): string {
    return unescapeValue(property.value, this.#card.version);
  }

  all(name: string): readonly CardProperty[] {
    return this.#byName.get(name) ?? [];
  }

  first(name: string): CardProperty | undefined {
    return this.all(name).find((property) => property.value.trim() !== '');
  }

  texts(name: string): string[] {
    return this.all(name)
      .map((property) => this.text(property))
      .filter((text) => text !== '');
  }

  firstText(name: string): string {
    return this.texts(name)[0] ?? '';
  }

  /** The filled items of a value that is a list. */
  #items(property: CardProperty, separator: ';' | ','): string[] {
    return splitValue(property.value, separator).map((item) =>
      unescapeValue(item, this.#card.version),
    );
  }

  firstListItem(name: string): string {
    const property = this.first(name);
    return property === undefined
      ? ''
      : (this.#items(property, ',').find((item) => item !== '') ?? '');
  }

  /** Given, additional and family name, without forms of address. */
  structuredName(): string {
    const property = this.first('N');
    if (property === undefined) return '';
    const [family = '', given = '', additional = ''] = this.#items(property, ';');
    return [given, additional, family].filter((part) => part !== '').join(' ');
  }

  isCompany(): boolean {
    return this.firstText('X-ABSHOWAS').toUpperCase() === 'COMPANY' && this.structuredName() === '';
  }

  organization(): string {
    const property = this.all('ORG').find((each) => (this.#items(each, ';')[0] ?? '') !== '');
    return property === undefined ? '' : oneLine(this.#items(property, ';')[0] ?? '');
  }

  emails(): { values: string[]; doubts: ImportDoubt[] } {
    const doubts: ImportDoubt[] = [];
    const values: string[] = [];
    for (const text of this.#preferredFirst('EMAIL')) {
      const email = text.replace(/^mailto:/iu, '').replace(/^.*<([^<>]*)>$/u, '$1');
      if (emailKey(email) !== '') values.push(email);
      else doubts.push({ type: 'unreadableEmail', text: excerptOf(email) });
    }
    return { values: [...new Set(values)], doubts };
  }

  /** Numbers that reach the person; a fax, a pager or an assistant goes to the notes. */
  phones(): string[] {
    const own = this.all('TEL').filter((property) => this.#otherPhone(property) === '');
    return [...new Set(this.#preferred(own).map((property) => this.#phone(property)))].filter(
      (phone) => /\d/u.test(phone),
    );
  }

  #phone(property: CardProperty): string {
    return this.text(property)
      .replace(/^tel:/iu, '')
      .replace(/;ext=/iu, ' ext. ')
      .replace(/;[\s\S]*$/u, '');
  }

  #otherPhone(property: CardProperty): string {
    const types = property.parameters.get('TYPE') ?? [];
    const label = this.#labelByGroup.get(property.group) ?? '';
    if (types.includes('FAX')) return 'Fax';
    if (types.includes('PAGER')) return 'Pager';
    return /assistant/iu.test(label) ? 'Assistant' : '';
  }

  addresses(): { links: string[]; linkedinUrl: string } {
    const links = new Set<string>();
    let linkedinUrl = '';
    for (const text of [
      ...this.#preferredFirst('URL'),
      ...this.texts('X-SOCIALPROFILE'),
      ...this.texts('SOCIALPROFILE'),
    ]) {
      const profile = linkedinAddress(text);
      if (profile !== '') linkedinUrl ||= profile;
      else if (/^https?:\/\/\S+$/iu.test(text)) links.add(text);
      else if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u.test(text))
        links.add(`https://${text}`);
    }
    return { links: [...links], linkedinUrl };
  }

  categories(): string[] {
    const tags = this.all('CATEGORIES').flatMap((property) => this.#items(property, ','));
    return [...new Set(tags)].filter(
      (tag) => tag !== '' && !SYSTEM_CATEGORIES.has(tag.toLowerCase()),
    );
  }

  /** 'New York, United States' of the first address that has either. */
  location(): string {
    for (const property of this.#preferred(this.all('ADR'))) {
      const parts = this.#items(property, ';').map(oneLine);
      const place = [parts[3] || parts[4] || '', parts[6] ?? ''].filter((part) => part !== '');
      if (place.length > 0) return place.join(', ');
    }
    return '';
  }

  notes(): string {
    const others = this.all('TEL')
      .filter((property) => this.#otherPhone(property) !== '')
      .map((property) => `${this.#otherPhone(property)}: ${this.#phone(property)}`);
    return [...this.texts('NOTE'), ...this.#related(), ...others].join('\n');
  }

  /** In base64, as the card has it. */
  photo(): string {
    return this.all('PHOTO').find(({ value }) => value !== '' && value !== LEFT_OUT)?.value ?? '';
  }

  /** Those whom the card names as related, by name or by the UID of their card. */
  relatedPeople(): RelatedName[] {
    const named = [...this.all('X-ABRELATEDNAMES'), ...this.all('RELATED')];
    return named.slice(0, MOST_RELATED).flatMap((property) => {
      const text = this.text(property);
      if (text === '') return [];
      const type = property.parameters.get('TYPE')?.find((each) => each !== 'PREF') ?? '';
      const label = capitalized(this.#labelByGroup.get(property.group) ?? type) || 'Related';
      const uid = /^urn:uuid:(.+)$/iu.exec(text)?.[1] ?? '';
      if (uid === '' && /^[a-z][a-z0-9+.-]*:/iu.test(text)) return [];
      return [{ label, name: uid === '' ? oneLine(text) : '', uid }];
    });
  }

  /** 'Spouse: Jenny'; a relation that is only an identifier says nothing to a reader. */
  #related(): string[] {
    const named = [...this.all('X-ABRELATEDNAMES'), ...this.all('RELATED')];
    const lines = named.flatMap((property) => {
      const text = this.text(property);
      if (text === '' || /^urn:/iu.test(text)) return [];
      const type = property.parameters.get('TYPE')?.find((each) => each !== 'PREF') ?? '';
      const label = this.#labelByGroup.get(property.group) ?? type;
      return `${capitalized(label) || 'Related'}: ${text}`;
    });
    for (const role of ['Spouse', 'Manager', 'Assistant']) {
      for (const text of this.texts(`X-MS-${role.toUpperCase()}`)) lines.push(`${role}: ${text}`);
    }
    return lines;
  }

  #preferredFirst(name: string): string[] {
    return this.#preferred(this.all(name))
      .map((property) => this.text(property))
      .filter((text) => text !== '');
  }

  /** Those marked as preferred go first ('PREF' of 2.1 and 3.0, 'PREF=1' of 4.0). */
  #preferred(properties: readonly CardProperty[]): CardProperty[] {
    const isPreferred = ({ parameters }: CardProperty) =>
      parameters.get('TYPE')?.includes('PREF') || parameters.get('PREF')?.[0] === '1';
    return [
      ...properties.filter((property) => isPreferred(property)),
      ...properties.filter((property) => !isPreferred(property)),
    ];
  }
}

const capitalized = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
