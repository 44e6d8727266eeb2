import type { UpdateReason } from '../../domain/importFields';
import type { Likeness } from '../../domain/importLikeness';
import type { SkippedCandidate } from '../../domain/importPlan';

const FIELDS: Readonly<Record<string, string>> = {
  nickname: 'nickname',
  pronouns: 'pronouns',
  title: 'title',
  organizationId: 'organization',
  location: 'place',
  emails: 'e-mail',
  phones: 'phone',
  links: 'web address',
  linkedinUrl: 'LinkedIn address',
  vcardUids: 'card number',
  tags: 'tag',
  metOn: 'day you met',
  birthday: 'birthday',
  vouches: 'word for your work',
  notes: 'notes',
};

/** Why somebody is changed by an import. */
export function reasonInWords(reason: UpdateReason): string {
  if (reason.type === 'roleChanged') {
    const words = (role: typeof reason.from) =>
      [role.title, role.organizationName].filter(Boolean).join(', ');
    return `new role: ${words(reason.to)} (was ${words(reason.from)})`;
  }
  const field = FIELDS[reason.field] ?? reason.field;
  if (reason.type === 'filled') return `${field} filled in`;
  if (reason.type === 'replaced') return `${field} from the file`;
  return `${field} added`;
}

/** Why a candidate changes nothing. */
export function skipInWords(reason: SkippedCandidate['reason']): string {
  switch (reason) {
    case 'unchanged':
      return 'already here, with nothing new';
    case 'inTrash':
      return 'in your trash';
    case 'severalAlike':
      return 'several people here have this name';
  }
}

/** What speaks for a candidate being somebody who is here. */
export function likenessInWords(why: Likeness): string {
  switch (why) {
    case 'nameAndOrganization':
      return 'same name and organization';
    case 'name':
      return 'same name';
    case 'email':
      return 'same e-mail address';
    case 'phone':
      return 'same phone number';
  }
}
