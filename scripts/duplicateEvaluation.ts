import { findDuplicates } from '../src/domain/duplicates';
import { newPerson } from '../src/domain/newPerson';
import type { Organization, Person } from '../src/domain/person';

interface Side {
  readonly name: string;
  readonly org: string;
  readonly title: string;
  readonly place: string;
  readonly email: string;
  readonly phone: string;
  readonly birthday?: string;
  readonly linkedin?: string;
}

interface Pair {
  readonly same: boolean;
  readonly kind: string;
  readonly a: Side;
  readonly b: Side;
}

export interface KindFigures {
  readonly kind: string;
  readonly same: boolean;
  readonly pairs: number;
  /** Asked about or merged by rule. */
  readonly found: number;
  readonly sure: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  /** Of the pairs that are merged by rule, how many are one person. */
  readonly surePrecision: number;
  readonly kinds: readonly KindFigures[];
}

/** What the scored match makes of labelled pairs, a JSON object a line. */
export function evaluateDuplicates(lines: string): Figures {
  const pairs = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Pair);
  const kinds = new Map<string, { same: boolean; pairs: number; found: number; sure: number }>();
  for (const { kind, same, a, b } of pairs) {
    const organizations = [a.org, b.org].filter((name) => name !== '').map(anOrganization);
    const [match = null] = findDuplicates([aPerson('1', a), aPerson('2', b)], organizations);
    const figures = kinds.get(kind) ?? { same, pairs: 0, found: 0, sure: 0 };
    figures.pairs += 1;
    if (match !== null) figures.found += 1;
    if (match?.certainty === 'sure') figures.sure += 1;
    kinds.set(kind, figures);
  }
  const all = [...kinds].map(([kind, figures]) => ({ kind, ...figures }));
  const sum = (of: (figures: KindFigures) => number) =>
    all.reduce((total, figures) => total + of(figures), 0);
  const right = sum(({ same, found }) => (same ? found : 0));
  const sureRight = sum(({ same, sure }) => (same ? sure : 0));
  return {
    precision:
      right /
      Math.max(
        1,
        sum(({ found }) => found),
      ),
    recall:
      right /
      Math.max(
        1,
        sum(({ same, pairs: many }) => (same ? many : 0)),
      ),
    surePrecision:
      sureRight /
      Math.max(
        1,
        sum(({ sure }) => sure),
      ),
    kinds: all,
  };
}

const record = { createdAt: 0, updatedAt: 0, trashedAt: null };

const anOrganization = (name: string): Organization => ({
  ...record,
  id: name,
  name,
  industry: '',
  website: '',
  notes: '',
});

const aPerson = (id: string, side: Side): Person => ({
  ...record,
  id,
  ...newPerson({
    name: side.name,
    title: side.title,
    location: side.place,
    organizationId: side.org === '' ? null : side.org,
    emails: side.email === '' ? [] : [side.email],
    phones: side.phone === '' ? [] : [side.phone],
    birthday: side.birthday ?? '',
    linkedinUrl: side.linkedin ?? '',
  }),
});
