import type { Id } from '../../domain/record';
import type { HelpKind, Priority, Target, TargetKind } from '../../domain/target';

export const TARGET_KIND_WORDS: Readonly<Record<TargetKind, string>> = {
  role: 'Role',
  industry: 'Industry',
  organization: 'Organization',
  person: 'Person',
};

export const HELP_WORDS: Readonly<Record<HelpKind, string>> = {
  knowledge: 'Knowledge',
  introduction: 'Introduction',
  opportunity: 'Opportunity',
};

export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = {
  3: 'First of all',
  2: 'Important',
  1: 'Nice to have',
};

/** A target by its name; 'something that is gone' where what it named is. */
export function targetName(
  target: Pick<Target, 'kind' | 'text' | 'organizationId' | 'personId'>,
  organizationNameOf: (id: Id) => string | undefined,
  personNameOf: (id: Id) => string | undefined,
): string {
  const gone = 'something that is gone';
  if (target.kind === 'organization')
    return organizationNameOf(target.organizationId ?? '') ?? gone;
  if (target.kind === 'person') return personNameOf(target.personId ?? '') ?? gone;
  return target.text;
}
