import { rootsOf } from './diminutives';
import { NAME_POINTS, type NameLikeness, nameLikeness } from './nameLikeness';
import { pairKey } from './pairKey';
import type { Organization, Person } from './person';
import { emailKey, nameKey, organizationKey, phoneKey } from './personKeys';
import type { Id } from './record';
import { textKey } from './textKey';

/** What speaks for or against two people being one. */
export type DuplicateReason =
  | { readonly type: 'name'; readonly likeness: NameLikeness }
  | { readonly type: 'same'; readonly what: SameThing }
  | { readonly type: 'other'; readonly what: SameThing };

export type SameThing = 'email' | 'phone' | 'organization' | 'place' | 'title' | 'birthday';

/** Two people who may be one. */
export interface DuplicatePair {
  readonly a: Person;
  readonly b: Person;
  readonly points: number;
  /** 'sure' may be merged by rule; 'likely' is the owner's to say. */
  readonly certainty: 'sure' | 'likely';
  readonly reasons: readonly DuplicateReason[];
}

/** So many points make a pair likely; see docs/duplicates.md for what that finds and misses. */
export const LIKELY_POINTS = 2.4;
const SURE_POINTS = 5;

const AGREES: Readonly<Record<SameThing, number>> = {
  email: 3,
  phone: 2.5,
  birthday: 2,
  organization: 1.5,
  place: 0.7,
  title: 0.5,
};
const DIFFERS: Readonly<Partial<Record<SameThing, number>>> = {
  birthday: 4,
  organization: 0.5,
  place: 0.4,
};

/** A group of people who share a word is compared within itself up to this size only. */
const LARGEST_GROUP = 60;

/** How many groups are compared between two words about how far it is. */
const GROUPS_A_STEP = 2_000;

/**
 * Pairs of people who may be one, the surest first. Never those with two different LinkedIn addresses,
 * nor those of whom the owner said that they aren't the same. Compared are people who share two words
 * of their names, a word that few have, or an e-mail or telephone. `onProgress` is told now and then
 * the share that is done, 0 to 1.
 */
export function findDuplicates(
  people: readonly Person[],
  organizations: readonly Organization[],
  onProgress: (share: number) => void = () => undefined,
): DuplicatePair[] {
  const names = new Map(organizations.map(({ id, name }) => [id, organizationKey(name)]));
  const known = people.map((person) => toComparable(person, names));
  const pairs: DuplicatePair[] = [];
  const seen = new Set<string>();
  const groups = groupsOf(known);
  for (const [at, group] of groups.entries()) {
    if (at % GROUPS_A_STEP === 0) onProgress(at / groups.length);
    for (let i = 0; i < group.length; i += 1) {
      for (let j = i + 1; j < group.length; j += 1) {
        const a = group[i];
        const b = group[j];
        if (a === undefined || b === undefined || a === b) continue;
        const key = pairKey(a.person.id, b.person.id);
        if (seen.has(key)) continue;
        seen.add(key);
        const pair = compare(a, b);
        if (pair !== null) pairs.push(pair);
      }
    }
  }
  return pairs.sort((x, y) => y.points - x.points || (x.a.id < y.a.id ? -1 : 1));
}

interface Comparable {
  readonly person: Person;
  readonly words: readonly string[];
  readonly emails: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly place: string;
  readonly title: string;
}

function toComparable(person: Person, organizationNames: ReadonlyMap<Id, string>): Comparable {
  const roles = [person, ...person.pastRoles];
  const keys = (all: readonly string[], toKey: (text: string) => string) =>
    new Set(all.map(toKey).filter((key) => key !== ''));
  return {
    person,
    words: nameKey(person.name).split(' '),
    emails: keys(person.emails, emailKey),
    phones: keys(person.phones, (phone) => phoneKey(phone).slice(-9)),
    organizations: keys(
      roles.map(({ organizationId }) => organizationNames.get(organizationId ?? '') ?? ''),
      (name) => name,
    ),
    place: textKey(person.location.split(',')[0] ?? ''),
    title: textKey(person.title),
  };
}

/** People who share something by which they are worth a comparison. */
function groupsOf(people: readonly Comparable[]): (readonly Comparable[])[] {
  const groups = new Map<string, Comparable[]>();
  const put = (key: string, who: Comparable): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [who]);
    else if (group.at(-1) !== who) group.push(who);
  };
  for (const who of people) {
    for (const email of who.emails) put(`e:${email}`, who);
    for (const phone of who.phones) put(`p:${phone}`, who);
    const roots = who.words.slice(0, 6).map((word) => [...rootsOf(word)].slice(0, 3));
    for (const [place, one] of roots.entries()) {
      for (const word of one) if (word.length > 1) put(`w:${word}`, who);
      for (const other of roots.slice(place + 1)) {
        for (const a of one) for (const b of other) put(`n:${[a, b].sort().join(' ')}`, who);
      }
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= LARGEST_GROUP);
}

function compare(a: Comparable, b: Comparable): DuplicatePair | null {
  const { person: one } = a;
  const { person: other } = b;
  if (one.notSame.includes(other.id) || other.notSame.includes(one.id)) return null;
  if (one.linkedinUrl !== '' && other.linkedinUrl !== '' && one.linkedinUrl !== other.linkedinUrl) {
    return null;
  }
  const isSameMail = meet(a.emails, b.emails);
  const likeness = nameLikeness(a.words, b.words) ?? (isSameMail ? oneWord(a, b) : null);
  if (likeness === null) return null;
  const reasons: DuplicateReason[] = [{ type: 'name', likeness }];
  let points = NAME_POINTS[likeness];
  const tell = (what: SameThing, isSame: boolean): void => {
    reasons.push({ type: isSame ? 'same' : 'other', what });
    points += isSame ? AGREES[what] : -(DIFFERS[what] ?? 0);
  };
  if (isSameMail) tell('email', true);
  if (meet(a.phones, b.phones)) tell('phone', true);
  if (a.organizations.size > 0 && b.organizations.size > 0) {
    tell('organization', meet(a.organizations, b.organizations));
  }
  if (a.place !== '' && b.place !== '') tell('place', a.place === b.place);
  if (a.title !== '' && a.title === b.title) tell('title', true);
  if (one.birthday !== '' && other.birthday !== '') {
    tell('birthday', one.birthday.slice(-5) === other.birthday.slice(-5));
  }
  if (generationOf(one.name) !== generationOf(other.name)) points -= 2;
  if (points < LIKELY_POINTS) return null;
  const hasKey = reasons.some(
    (reason) => reason.type === 'same' && (reason.what === 'email' || reason.what === 'phone'),
  );
  const isWhole = likeness !== 'initial' && likeness !== 'one word';
  const isSure = hasKey && points >= SURE_POINTS && isWhole;
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  return { a: first, b: second, points, certainty: isSure ? 'sure' : 'likely', reasons };
}

/** A first name alone beside the whole one. */
const oneWord = (a: Comparable, b: Comparable): NameLikeness | null =>
  a.words.some((word) => word.length > 1 && b.words.includes(word)) ? 'one word' : null;

/** 'jr', 'sr', 'ii' of a name: a father and a son are two. */
const generationOf = (name: string): string =>
  /[\s,](jr|sr|ii|iii|iv)\.?$/iu.exec(name.slice(0, 200))?.[1]?.toLowerCase() ?? '';

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const key of one) if (other.has(key)) return true;
  return false;
}
