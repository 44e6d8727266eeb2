import { union } from './importMerge';
import type { Layer, PastRole, Person } from './person';
import { emailKey, phoneKey } from './personKeys';
import type { CalendarDate, Draftable, Id } from './record';
import { joinVouches } from './vouch';

const BY_NEARNESS: readonly Layer[] = ['primary', 'secondary', 'tertiary', 'unplaced'];

/**
 * One person out of two: nothing that either knew is lost. Single values are those of `kept` where it
 * has any, and the other's go to the notes; lists are joined; the nearer layer, the later rating, the
 * earlier meeting and the longer notes of both stay.
 */
export function mergedPerson(kept: Person, gone: Person): Draftable<Person> {
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    trashedAt: _trashedAt,
    ...base
  } = kept;
  const either = <T extends string>(one: T, other: T): T => (one === '' ? other : one);
  const nearer = BY_NEARNESS.indexOf(gone.layer) < BY_NEARNESS.indexOf(kept.layer) ? gone : kept;
  const roles = mergedRoles(kept, gone);
  return {
    ...base,
    ...roles,
    formerNames: joined(kept.formerNames, [...gone.formerNames, gone.name]).filter(
      (name) => name !== kept.name,
    ),
    nickname: either(kept.nickname, gone.nickname),
    pronouns: either(kept.pronouns, gone.pronouns),
    met: kept.met || gone.met,
    layer: nearer.layer,
    primaryPlan: nearer.primaryPlan ?? kept.primaryPlan ?? gone.primaryPlan,
    closeness:
      kept.closeness !== null &&
      (gone.closeness === null || kept.closeness.ratedOn >= gone.closeness.ratedOn)
        ? kept.closeness
        : gone.closeness,
    kinds: joined(kept.kinds, gone.kinds),
    industry: either(kept.industry, gone.industry),
    location: either(kept.location, gone.location),
    emails: union(kept.emails, gone.emails, (email) => emailKey(email) || email),
    phones: union(kept.phones, gone.phones, (phone) => phoneKey(phone) || phone),
    links: joined(kept.links, gone.links),
    linkedinUrl: either(kept.linkedinUrl, gone.linkedinUrl),
    vcardUids: union(kept.vcardUids, gone.vcardUids, (uid) => uid.toLowerCase()),
    tags: union(kept.tags, gone.tags, (tag) => tag.toLowerCase()),
    interests: joined(kept.interests, gone.interests),
    projects: joined(kept.projects, gone.projects),
    formats: joined(kept.formats, gone.formats),
    preferredChannels: joined(kept.preferredChannels, gone.preferredChannels),
    communicationPreferences: bothTexts(
      kept.communicationPreferences,
      gone.communicationPreferences,
    ),
    helpfulInformation: bothTexts(kept.helpfulInformation, gone.helpfulInformation),
    valuedWork: bothTexts(kept.valuedWork, gone.valuedWork),
    cadenceDays: kept.cadenceDays ?? gone.cadenceDays,
    howMet: bothTexts(kept.howMet, gone.howMet),
    metOn: earlier(kept.metOn, gone.metOn),
    birthday: either(kept.birthday, gone.birthday),
    vouches: joinVouches(kept.vouches, gone.vouches),
    notSame: joined(kept.notSame, gone.notSame).filter((id) => id !== kept.id && id !== gone.id),
    notes: [bothTexts(kept.notes, gone.notes), ...lost(kept, gone)].filter(Boolean).join('\n'),
  };
}

/** Who of two stays: the one placed nearer, else of the fuller name, else the one on record longer. */
export function whoStays(a: Person, b: Person): { readonly kept: Person; readonly gone: Person } {
  const nearness = BY_NEARNESS.indexOf(a.layer) - BY_NEARNESS.indexOf(b.layer);
  const fullness = lettersOf(b.name) - lettersOf(a.name);
  const order = nearness || fullness || (a.id < b.id ? -1 : 1);
  const isFirst = order < 0;
  return isFirst ? { kept: a, gone: b } : { kept: b, gone: a };
}

const lettersOf = (name: string): number => name.replace(/[^\p{L}]/gu, '').length;

const joined = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

const bothTexts = (one: string, other: string): string =>
  one === other || other === '' ? one : one === '' ? other : `${one}\n${other}`;

/** The role of `kept`, filled from the other; one that it doesn't have becomes a past one. */
function mergedRoles(
  kept: Person,
  gone: Person,
): Pick<Person, 'title' | 'organizationId' | 'pastRoles'> {
  const pastRoles = [...kept.pastRoles];
  const has = (role: Pick<PastRole, 'title' | 'organizationId'>, all: readonly PastRole[]) =>
    all.some(
      ({ title, organizationId }) => title === role.title && organizationId === role.organizationId,
    );
  for (const role of gone.pastRoles) if (!has(role, pastRoles)) pastRoles.push(role);
  const isEmpty = kept.title === '' && kept.organizationId === null;
  if (isEmpty) return { title: gone.title, organizationId: gone.organizationId, pastRoles };
  const title = kept.title || (kept.organizationId === gone.organizationId ? gone.title : '');
  const organizationId =
    kept.organizationId ?? (kept.title === gone.title ? gone.organizationId : null);
  const other = { title: gone.title, organizationId: gone.organizationId, from: null, to: null };
  const says = other.title !== '' || other.organizationId !== null;
  const isTold =
    (other.title === '' || other.title === title) &&
    (other.organizationId === null || other.organizationId === organizationId);
  if (says && !isTold && !has(other, pastRoles)) pastRoles.push(other);
  return { title, organizationId, pastRoles };
}

/** Single values of the one who goes that found no place. */
function lost(kept: Person, gone: Person): string[] {
  const lines: string[] = [];
  const tell = (label: string, one: string, other: string): void => {
    if (other !== '' && one !== '' && one !== other) lines.push(`${label}: ${other}`);
  };
  tell('Also known as', kept.name, gone.name);
  tell('Nickname', kept.nickname, gone.nickname);
  tell('Industry', kept.industry, gone.industry);
  tell('Location', kept.location, gone.location);
  tell('Birthday', kept.birthday, gone.birthday);
  tell('LinkedIn', kept.linkedinUrl, gone.linkedinUrl);
  return lines;
}

/** `ids` with one person in the place of the other, each once. */
export const withPersonReplaced = (ids: readonly Id[], goneId: Id, keptId: Id): readonly Id[] => [
  ...new Set(ids.map((id) => (id === goneId ? keptId : id))),
];
