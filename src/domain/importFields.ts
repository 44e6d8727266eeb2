import type { ImportCandidate } from './importCandidate';
import { union } from './importMerge';
import type { Person } from './person';
import { emailKey, organizationKey, phoneKey, wordsKey } from './personKeys';
import type { CalendarDate, Draftable, Id } from './record';

/** Fields of a person that an import may write. */
export type ImportedFields = Partial<
  Pick<
    Draftable<Person>,
    | 'nickname'
    | 'pronouns'
    | 'title'
    | 'organizationId'
    | 'pastRoles'
    | 'location'
    | 'emails'
    | 'phones'
    | 'links'
    | 'linkedinUrl'
    | 'vcardUids'
    | 'tags'
    | 'metOn'
    | 'birthday'
    | 'vouches'
    | 'notes'
  >
>;

/** Why a person is changed by an import. */
export type UpdateReason =
  | { readonly type: 'filled'; readonly field: keyof ImportedFields }
  | {
      readonly type: 'added';
      readonly field: keyof ImportedFields;
      readonly values: readonly string[];
    }
  /** The owner took the file's value over their own. */
  | { readonly type: 'replaced'; readonly field: keyof ImportedFields }
  | {
      readonly type: 'roleChanged';
      readonly from: { readonly title: string; readonly organizationName: string };
      readonly to: { readonly title: string; readonly organizationName: string };
    };

/** What a person gains from a candidate; `fields` is empty where it tells nothing new. */
export interface FieldChanges {
  readonly fields: ImportedFields;
  readonly reasons: readonly UpdateReason[];
}

/** Names and ids of organizations, as the plan knows them. */
export interface OrganizationLookup {
  nameOf(id: Id | null): string;
  idFor(name: string): Id;
}

const FILLABLE = ['nickname', 'pronouns', 'linkedinUrl', 'location', 'birthday', 'notes'] as const;

const LISTS = [
  { field: 'emails', toKey: (value: string) => emailKey(value) || value },
  { field: 'phones', toKey: (value: string) => phoneKey(value) || value },
  { field: 'links', toKey: (value: string) => value },
  { field: 'vcardUids', toKey: (value: string) => value.toLowerCase() },
  { field: 'tags', toKey: (value: string) => value.toLowerCase() },
] as const;

/**
 * What `person` gains from `candidate`: empty fields are filled and lists grow; nothing that the
 * owner wrote is replaced. Only the role changes, and only where `mayChangeRole`: the present one
 * then moves to the past roles, ended `today`.
 */
export function fieldChanges(
  person: Draftable<Person>,
  candidate: ImportCandidate,
  options: {
    readonly mayChangeRole: boolean;
    readonly today: CalendarDate;
    readonly organizations: OrganizationLookup;
  },
): FieldChanges {
  const fields: { -readonly [Field in keyof ImportedFields]: ImportedFields[Field] } = {};
  const reasons: UpdateReason[] = [];
  for (const field of FILLABLE) {
    if (person[field] !== '' || candidate[field] === '') continue;
    fields[field] = candidate[field];
    reasons.push({ type: 'filled', field });
  }
  if (person.metOn === null && candidate.metOn !== null) {
    fields.metOn = candidate.metOn;
    reasons.push({ type: 'filled', field: 'metOn' });
  }
  for (const { field, toKey } of LISTS) {
    const present = new Set(person[field].map(toKey));
    const values = union([], candidate[field], toKey).filter((value) => !present.has(toKey(value)));
    if (values.length === 0) continue;
    fields[field] = [...person[field], ...values];
    reasons.push({ type: 'added', field, values });
  }
  const role = roleChanges(person, candidate, options);
  return { fields: { ...fields, ...role.fields }, reasons: [...reasons, ...role.reasons] };
}

const NOTHING: FieldChanges = { fields: {}, reasons: [] };

function roleChanges(
  person: Draftable<Person>,
  candidate: ImportCandidate,
  options: {
    readonly mayChangeRole: boolean;
    readonly today: CalendarDate;
    readonly organizations: OrganizationLookup;
  },
): FieldChanges {
  const { mayChangeRole, today, organizations } = options;
  const { title, organizationName } = candidate;
  if (title === '' && organizationName === '') return NOTHING;
  // A role that is over doesn't come back: the file is an older one than that which ended it.
  const isPast = person.pastRoles.some(
    (past) =>
      (title === '' || wordsKey(title) === wordsKey(past.title)) &&
      (organizationName === '' ||
        organizationKey(organizationName) ===
          organizationKey(organizations.nameOf(past.organizationId))),
  );
  if (isPast) return NOTHING;

  const from = {
    title: person.title,
    organizationName: organizations.nameOf(person.organizationId),
  };
  const titleDiffers =
    title !== '' && from.title !== '' && wordsKey(title) !== wordsKey(from.title);
  const organizationDiffers =
    organizationName !== '' &&
    from.organizationName !== '' &&
    organizationKey(organizationName) !== organizationKey(from.organizationName);

  if (!titleDiffers && !organizationDiffers) {
    return fillRole(candidate, from, organizations);
  }
  if (!mayChangeRole) return NOTHING;
  const isOrganizationNew =
    organizationDiffers || (from.organizationName === '' && organizationName !== '');
  const to = {
    title: title === '' && !organizationDiffers ? from.title : title,
    organizationName: isOrganizationNew ? organizationName : from.organizationName,
  };
  const organizationId = isOrganizationNew
    ? organizations.idFor(organizationName)
    : person.organizationId;
  const ended = {
    title: person.title,
    organizationId: person.organizationId,
    from: null,
    to: today,
  };
  return {
    fields: { title: to.title, organizationId, pastRoles: [...person.pastRoles, ended] },
    reasons: [{ type: 'roleChanged', from, to }],
  };
}

/** Fills what the present role lacks; neither half contradicts the candidate's. */
function fillRole(
  candidate: ImportCandidate,
  present: { readonly title: string; readonly organizationName: string },
  organizations: OrganizationLookup,
): FieldChanges {
  const fields: { title?: string; organizationId?: Id } = {};
  const reasons: UpdateReason[] = [];
  if (present.title === '' && candidate.title !== '') {
    fields.title = candidate.title;
    reasons.push({ type: 'filled', field: 'title' });
  }
  if (present.organizationName === '' && candidate.organizationName !== '') {
    fields.organizationId = organizations.idFor(candidate.organizationName);
    reasons.push({ type: 'filled', field: 'organizationId' });
  }
  return { fields, reasons };
}
