import * as v from 'valibot';
import { newPerson } from '../../../domain/newPerson';
import { OWNER_WORD_KINDS, type OwnerWord } from '../../../domain/ownerWord';
import { NO_FILTER, TOUCH_SPANS, type View } from '../../../domain/peopleFilter';
import {
  CHANNELS,
  CONVERSATION_FORMATS,
  LAYER_PURPOSES,
  LAYERS,
  type Organization,
  type Person,
  RELATIONSHIP_KINDS,
  TIE_CERTAINTIES,
  type Tie,
} from '../../../domain/person';
import { isPhotoData, type Photo } from '../../../domain/photo';
import { VOUCH_KINDS } from '../../../domain/vouch';
import {
  cadenceDaysOrNull,
  day,
  dayOrNull,
  id,
  idOrNull,
  ids,
  oneToFive,
  record,
  stamps,
  text,
  texts,
} from './fields';
import type { TableRule } from './tableRule';

export const people: TableRule<Person> = {
  schema: v.looseObject({
    ...record,
    name: v.pipe(text, v.nonEmpty()),
    formerNames: texts,
    nickname: text,
    pronouns: text,
    met: v.boolean(),
    layer: v.picklist(LAYERS),
    primaryPlan: v.nullable(v.looseObject({ what: text, by: dayOrNull })),
    layerPurposes: v.array(v.picklist(LAYER_PURPOSES)),
    goalIds: ids,
    closeness: v.nullable(v.looseObject({ value: oneToFive, ratedOn: day })),
    kinds: v.array(v.picklist(RELATIONSHIP_KINDS)),
    title: text,
    organizationId: idOrNull,
    pastRoles: v.array(
      v.looseObject({ title: text, organizationId: idOrNull, from: dayOrNull, to: dayOrNull }),
    ),
    industry: text,
    location: text,
    emails: texts,
    phones: texts,
    links: texts,
    linkedinUrl: text,
    vcardUids: texts,
    tags: texts,
    interests: texts,
    projects: texts,
    formats: v.array(v.picklist(CONVERSATION_FORMATS)),
    preferredChannels: v.array(v.picklist(CHANNELS)),
    communicationPreferences: text,
    helpfulInformation: text,
    valuedWork: text,
    cadenceDays: cadenceDaysOrNull,
    confirmedOn: dayOrNull,
    howMet: text,
    metOn: dayOrNull,
    birthday: text,
    notSame: texts,
    vouches: v.array(
      v.looseObject({
        kind: v.picklist(VOUCH_KINDS),
        direction: v.picklist(['received', 'given']),
        date: dayOrNull,
        skill: text,
      }),
    ),
    notes: text,
  }),
  defaults: () => ({ ...stamps, ...newPerson({ name: 'Unnamed person' }) }),
  references: [
    { field: 'organizationId', table: 'organizations', kind: 'one' },
    { field: 'goalIds', table: 'goals', kind: 'many' },
    { field: 'pastRoles', table: 'organizations', kind: 'roles' },
  ],
};

export const organizations: TableRule<Organization> = {
  schema: v.looseObject({ ...record, name: text, industry: text, website: text, notes: text }),
  defaults: () => ({
    ...stamps,
    name: 'Unnamed organization',
    industry: '',
    website: '',
    notes: '',
  }),
  references: [],
};

export const ties: TableRule<Tie> = {
  schema: v.looseObject({
    ...record,
    personAId: id,
    personBId: id,
    how: text,
    strength: oneToFive,
    certainty: v.picklist(TIE_CERTAINTIES),
  }),
  defaults: () => ({ ...stamps, how: '', strength: 1, certainty: 'guessed' }),
  references: [
    { field: 'personAId', table: 'people', kind: 'required' },
    { field: 'personBId', table: 'people', kind: 'required' },
  ],
};

export const ownerWords: TableRule<OwnerWord> = {
  schema: v.looseObject({
    ...record,
    personId: id,
    kind: v.picklist(OWNER_WORD_KINDS),
    goalId: idOrNull,
    until: dayOrNull,
  }),
  defaults: () => ({ ...stamps, goalId: null, until: null }),
  references: [
    { field: 'personId', table: 'people', kind: 'required' },
    { field: 'goalId', table: 'goals', kind: 'one' },
  ],
};

/** What can be shown; nothing stands for a picture that was lost. */
const photoData = v.pipe(
  text,
  v.check((data) => data === '' || isPhotoData(data)),
);

export const photos: TableRule<Photo> = {
  schema: v.looseObject({ ...record, personId: id, data: photoData }),
  defaults: () => ({ ...stamps, data: '' }),
  references: [{ field: 'personId', table: 'people', kind: 'required' }],
};

export const views: TableRule<View> = {
  schema: v.looseObject({
    ...record,
    name: text,
    filter: v.looseObject({
      layer: v.nullable(v.picklist(LAYERS)),
      goal: idOrNull,
      organization: text,
      industry: text,
      tag: text,
      lastTouch: v.picklist(TOUCH_SPANS),
      warmth: v.nullable(v.picklist(['cold', 'cool', 'lukewarm', 'warm', 'close'])),
      stale: v.boolean(),
    }),
  }),
  defaults: () => ({ ...stamps, name: 'View', filter: NO_FILTER }),
  references: [],
};
