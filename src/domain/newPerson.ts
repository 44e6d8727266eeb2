import type { Person } from './person';
import type { Draftable } from './record';

/** What is known of a person before they are a record: a name, and any other fields. */
export type PersonSketch = { readonly name: string } & Partial<Draftable<Person>>;

const EMPTY_PERSON: Omit<Draftable<Person>, 'name'> = Object.freeze({
  formerNames: [],
  nickname: '',
  pronouns: '',
  met: true,
  layer: 'unplaced',
  primaryPlan: null,
  layerPurposes: [],
  goalIds: [],
  closeness: null,
  kinds: [],
  title: '',
  organizationId: null,
  pastRoles: [],
  industry: '',
  location: '',
  emails: [],
  phones: [],
  links: [],
  linkedinUrl: '',
  vcardUids: [],
  tags: [],
  interests: [],
  projects: [],
  formats: [],
  preferredChannels: [],
  communicationPreferences: '',
  helpfulInformation: '',
  valuedWork: '',
  cadenceDays: null,
  confirmedOn: null,
  howMet: '',
  metOn: null,
  birthday: '',
  vouches: [],
  notSame: [],
  notes: '',
});

/** A whole person from what is known: met and unplaced, everything else empty unless given. */
export function newPerson(sketch: PersonSketch): Draftable<Person> {
  return { ...EMPTY_PERSON, ...sketch };
}
