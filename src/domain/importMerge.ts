import type { ImportCandidate } from './importCandidate';
import { emailKey, nameKey, phoneKey } from './personKeys';

/** What two mentions of one person have in common, the surest first. */
export type IdentityKind = 'linkedinUrl' | 'vcardUid' | 'email' | 'phone';
const KINDS: readonly IdentityKind[] = ['linkedinUrl', 'vcardUid', 'email', 'phone'];

/** A key that identifies somebody, and what kind of key it is. */
export interface IdentityKey {
  readonly kind: IdentityKind;
  readonly key: string;
}

/** Candidates of one run that are one person, merged; `others` were folded into it. */
export interface MergedCandidate {
  readonly candidate: ImportCandidate;
  readonly others: readonly FoldedCandidate[];
  /** What identifies any of them, the surest first. */
  readonly keys: readonly IdentityKey[];
  /** True where title and organization come from LinkedIn, where people keep them up themselves. */
  readonly hasRoleFromLinkedin: boolean;
}

/** A candidate that was found to be one with an earlier one, and by what. */
export interface FoldedCandidate {
  readonly candidate: ImportCandidate;
  readonly why: IdentityKind;
}

type Identifiable = Pick<
  ImportCandidate,
  'name' | 'emails' | 'phones' | 'linkedinUrl' | 'vcardUids'
>;

/**
 * The keys that identify a person or a candidate, the surest first. A telephone counts together with
 * the name only: households and switchboards share numbers, and two people must not become one.
 */
export function identityKeys(of: Identifiable): IdentityKey[] {
  const keys: IdentityKey[] = [];
  if (of.linkedinUrl !== '') keys.push({ kind: 'linkedinUrl', key: `l:${of.linkedinUrl}` });
  for (const uid of of.vcardUids) {
    if (uid !== '') keys.push({ kind: 'vcardUid', key: `u:${uid.toLowerCase()}` });
  }
  for (const email of of.emails) {
    const key = emailKey(email);
    if (key !== '') keys.push({ kind: 'email', key: `e:${key}` });
  }
  if (of.phones.length === 0) return keys;
  const name = nameKey(of.name);
  for (const phone of of.phones) {
    const key = phoneKey(phone);
    if (key !== '' && name !== '') keys.push({ kind: 'phone', key: `p:${key}|${name}` });
  }
  return keys;
}

/** True where both have a LinkedIn address and they differ: two accounts are two people. */
export const areContradictory = (
  a: Pick<ImportCandidate, 'linkedinUrl'>,
  b: Pick<ImportCandidate, 'linkedinUrl'>,
): boolean => a.linkedinUrl !== '' && b.linkedinUrl !== '' && a.linkedinUrl !== b.linkedinUrl;

/**
 * Folds the candidates that identify each other, also over a third one, into one each. The order is
 * that of the surest key, then that of the input, so that a row with little to go by meets the
 * fuller ones. A LinkedIn export goes before an address book, whose roles are seldom kept up.
 */
export function mergeCandidates(candidates: readonly ImportCandidate[]): MergedCandidate[] {
  const members = candidates.map((candidate): Member => {
    const keys = identityKeys(candidate);
    return { candidate, keys, rank: rank(candidate, keys), why: undefined };
  });
  const groups = new Groups(candidates);
  const holderByKey = new Map<string, number>();
  members.forEach((member, index) => {
    for (const { kind, key } of member.keys) {
      const holder = holderByKey.get(key);
      if (holder === undefined) holderByKey.set(key, index);
      else if (groups.join(holder, index)) member.why ??= kind;
    }
  });
  return groups
    .of(members)
    .map((group) => fold(group.sort((a, b) => a.rank - b.rank)))
    .sort((a, b) => a.rank - b.rank)
    .map(({ merged }) => merged);
}

interface Member {
  readonly candidate: ImportCandidate;
  readonly keys: readonly IdentityKey[];
  readonly rank: number;
  why: IdentityKind | undefined;
}

function fold([first, ...rest]: readonly Member[]): { merged: MergedCandidate; rank: number } {
  if (first === undefined) throw new Error('a group of candidates without members');
  // The earliest of a group was joined by others and has no reason of its own: theirs is its.
  const others = rest.map(({ candidate, why }) => ({
    candidate,
    why: why ?? first.why ?? 'email',
  }));
  const hasRole = first.candidate.title !== '' || first.candidate.organizationName !== '';
  const merged = {
    candidate: others.reduce((all, next) => mergeTwo(all, next.candidate), first.candidate),
    others,
    keys: [first, ...rest]
      .flatMap(({ keys }) => keys)
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
    hasRoleFromLinkedin: hasRole && first.candidate.source.format === 'linkedin',
  };
  return { merged, rank: first.rank };
}

/** The first with what the second knows besides; values of the first win. */
function mergeTwo(first: ImportCandidate, second: ImportCandidate): ImportCandidate {
  const emptyRole = first.title === '' && first.organizationName === '';
  const role = emptyRole ? second : first;
  return {
    ...first,
    title: role.title,
    organizationName: role.organizationName,
    nickname: first.nickname || second.nickname,
    pronouns: first.pronouns || second.pronouns,
    emails: union(first.emails, second.emails, (email) => emailKey(email) || email),
    phones: union(first.phones, second.phones, (phone) => phoneKey(phone) || phone),
    links: union(first.links, second.links, (link) => link),
    linkedinUrl: first.linkedinUrl || second.linkedinUrl,
    vcardUids: union(first.vcardUids, second.vcardUids, (uid) => uid.toLowerCase()),
    tags: union(first.tags, second.tags, (tag) => tag.toLowerCase()),
    location: first.location || second.location,
    birthday: first.birthday || second.birthday,
    metOn: first.metOn ?? second.metOn,
    notes: first.notes || second.notes,
    related: [...first.related, ...second.related],
    doubts: [...first.doubts, ...second.doubts],
  };
}

/** All of `first`, then those of `second` whose key is new; doubles inside either are dropped. */
export function union(
  first: readonly string[],
  second: readonly string[],
  toKey: (value: string) => string,
): string[] {
  const byKey = new Map<string, string>();
  for (const value of [...first, ...second]) {
    const key = toKey(value);
    if (key !== '' && !byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}

/** 0 for the candidate that says most surely who it is. */
function rank(candidate: ImportCandidate, keys: readonly IdentityKey[]): number {
  const surest = keys[0]?.kind;
  if (surest === undefined) return candidate.organizationName === '' ? 9 : 8;
  return 2 * KINDS.indexOf(surest) + (candidate.source.format === 'linkedin' ? 0 : 1);
}

/** Disjoint sets over the candidates' places, each with at most one LinkedIn address. */
class Groups {
  readonly #parents: number[];
  readonly #linkedinUrls: string[];

  constructor(candidates: readonly ImportCandidate[]) {
    this.#parents = candidates.map((_, index) => index);
    this.#linkedinUrls = candidates.map((candidate) => candidate.linkedinUrl);
  }

  /** The earliest member of the group in which `index` is. */
  #root(index: number): number {
    let root = index;
    for (let next = this.#parent(root); next !== root; next = this.#parent(root)) {
      this.#parents[root] = this.#parent(next);
      root = next;
    }
    return root;
  }

  #parent(index: number): number {
    return this.#parents[index] ?? index;
  }

  /** True where the two are one group now and were not before. */
  join(a: number, b: number): boolean {
    const [low, high] = [this.#root(a), this.#root(b)].sort((x, y) => x - y);
    if (low === undefined || high === undefined || low === high) return false;
    const lowUrl = this.#linkedinUrls[low] ?? '';
    const highUrl = this.#linkedinUrls[high] ?? '';
    if (areContradictory({ linkedinUrl: lowUrl }, { linkedinUrl: highUrl })) return false;
    this.#parents[high] = low;
    this.#linkedinUrls[low] = lowUrl || highUrl;
    return true;
  }

  /** The groups of `members`, each in their order, in the order of the earliest. */
  of<T>(members: readonly T[]): T[][] {
    const byRoot = new Map<number, T[]>();
    members.forEach((member, index) => {
      const root = this.#root(index);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [member]);
      else group.push(member);
    });
    return [...byRoot.values()];
  }
}
