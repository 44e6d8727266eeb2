import type { ImportCandidate } from './importCandidate';
import type { WholeImportPlan } from './importPlan';
import type { Person } from './person';
import type { Id } from './record';
import type { Target } from './target';

/** Somebody who has another role since the last file. */
export interface RoleChange {
  readonly personId: Id;
  readonly from: string;
  readonly to: string;
  /** Whether the employer is another one, and not the title alone. */
  readonly isEmployerNew: boolean;
}

/** What a fresh list of connections tells beside what was known. */
export interface Radar {
  readonly changed: readonly RoleChange[];
  /** People who are at an organization that a goal aims at, and weren't before. */
  readonly atTarget: readonly Id[];
  /** People of earlier lists whom this one doesn't name any more. */
  readonly gone: readonly Id[];
}

/** Whether there is anything to tell. */
export const isNews = ({ changed, atTarget, gone }: Radar): boolean =>
  changed.length + atTarget.length + gone.length > 0;

/** What a list told, without some people. */
export const radarWithout = <R extends Radar>(told: R, ids: ReadonlySet<Id>): R => ({
  ...told,
  changed: told.changed.filter(({ personId }) => !ids.has(personId)),
  atTarget: told.atTarget.filter((id) => !ids.has(id)),
  gone: told.gone.filter((id) => !ids.has(id)),
});

/** A list with fewer of those who are known than this share is a part of one: nobody is gone from it. */
const WHOLE_LIST = 0.5;

/** Compares a list of connections with the people here, before its plan is written. */
export function radar(
  plan: Pick<WholeImportPlan, 'peopleToAdd' | 'peopleToUpdate'>,
  candidates: readonly ImportCandidate[],
  people: readonly Person[],
  targets: readonly Target[],
): Radar {
  const changed = plan.peopleToUpdate.flatMap(({ id, reasons }) =>
    reasons.flatMap((reason): RoleChange[] => {
      if (reason.type !== 'roleChanged') return [];
      const { from, to } = reason;
      const isEmployerNew = from.organizationName !== to.organizationName;
      return [{ personId: id, from: inWords(from), to: inWords(to), isEmployerNew }];
    }),
  );
  const aims = new Set(
    targets.flatMap(({ organizationId, trashedAt }) =>
      trashedAt === null ? (organizationId ?? []) : [],
    ),
  );
  const arrived = [
    ...plan.peopleToAdd.map(({ id, organizationId }) => ({ id, organizationId })),
    ...plan.peopleToUpdate.map(({ id, fields }) => ({ id, organizationId: fields.organizationId })),
  ];
  return {
    changed,
    atTarget: arrived.flatMap(({ id, organizationId }) =>
      organizationId && aims.has(organizationId) ? [id] : [],
    ),
    gone: goneFrom(candidates, people),
  };
}

function goneFrom(candidates: readonly ImportCandidate[], people: readonly Person[]): Id[] {
  const listed = new Set(
    candidates.flatMap(({ source, linkedinUrl }) =>
      source.format === 'linkedin' && linkedinUrl !== '' ? [linkedinUrl] : [],
    ),
  );
  // Who has an address and a day of connecting came from such a list.
  const known = people.filter(
    ({ linkedinUrl, metOn, trashedAt }) =>
      linkedinUrl !== '' && metOn !== null && trashedAt === null,
  );
  const gone = known.filter(({ linkedinUrl }) => !listed.has(linkedinUrl));
  const isWhole = listed.size > 0 && known.length - gone.length >= WHOLE_LIST * known.length;
  return isWhole ? gone.map(({ id }) => id) : [];
}

const inWords = ({
  title,
  organizationName,
}: {
  readonly title: string;
  readonly organizationName: string;
}): string => [title, organizationName].filter(Boolean).join(', ');
