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
  const groups = new Groups(candidates);
  const holderByKey = new Map<string, number>();
  const whyByIndex = new Map<number, IdentityKind>();
  candidates.forEach((candidate, index) => {
    for (const { kind, key } of identityKeys(candidate)) {
      const holder = holderByKey.get(key);
      if (holder === undefined) holderByKey.set(key, index);
      else if (groups.join(holder, index) && !whyByIndex.has(index)) whyByIndex.set(index, kind);
    }
  });
  return groups
    .members()
    .map((indexes) => fold(indexes, candidates, whyByIndex))
    .sort((a, b) => rank(a.candidate) - rank(b.candidate));
}

function fold(
  indexes: readonly number[],
  candidates: readonly ImportCandidate[],
  whyByIndex: ReadonlyMap<number, IdentityKind>,
): MergedCandidate {
  const members = indexes.flatMap((index) => {
    const candidate = candidates[index];
    return candidate === undefined ? [] : [{ candidate, why: whyByIndex.get(index) }];
  });
  members.sort((a, b) => rank(a.candidate) - rank(b.candidate));
  const [first, ...rest] = members;
  if (first === undefined) throw new Error('a group of candidates without members');
  // The earliest of a group was joined by others and has no reason of its own: theirs is its.
  const others = rest.map(({ candidate, why }) => ({
    candidate,
    why: why ?? first.why ?? 'email',
  }));
  const candidate = others.reduce(
    (merged, next) => mergeTwo(merged, next.candidate),
    first.candidate,
  );
  const hasRole = first.candidate.title !== '' || first.candidate.organizationName !== '';
  const hasRoleFromLinkedin = hasRole && first.candidate.source.format === 'linkedin';
  const keys = members.flatMap((member) => identityKeys(member.candidate));
  keys.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return { candidate, others, keys, hasRoleFromLinkedin };
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
function rank(candidate: ImportCandidate): number {
  if (candidate.source.format === 'linkedin' && candidate.linkedinUrl !== '') return 0;
  if (candidate.linkedinUrl !== '') return 1;
  if (candidate.source.format === 'linkedin') return 2;
  if (candidate.vcardUids.length > 0) return 3;
  if (candidate.emails.length > 0) return 4;
  return candidate.phones.length > 0 ? 5 : 6;
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

  /** The groups, each in the order of its members, in the order of the earliest. */
  members(): number[][] {
    const byRoot = new Map<number, number[]>();
    this.#parents.forEach((_, index) => {
      const root = this.#root(index);
      const members = byRoot.get(root);
      if (members === undefined) byRoot.set(root, [index]);
      else members.push(index);
    });
    return [...byRoot.values()];
  }
}
