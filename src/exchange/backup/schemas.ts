import * as v from 'valibot';
import { ASK_KINDS, ASK_STATES, type Ask, BLANK_ASK } from '../../domain/ask';
import { parseCalendarDate } from '../../domain/calendarDate';
import {
  BLANK_CONVERSATION,
  BLANK_FOLLOW_UP,
  BLANK_GOAL,
  CONVERSATION_STATES,
  type Conversation,
  FOLLOW_UP_KINDS,
  type FollowUp,
  type Goal,
  type Jot,
  PURPOSES,
  type Takeaway,
} from '../../domain/conversation';
import { BLANK_GIVE, GIVE_KINDS, type Give } from '../../domain/give';
import { BLANK_MESSAGE, type Message } from '../../domain/message';
import { MILESTONE_KINDS, type Milestone } from '../../domain/milestone';
import { newPerson } from '../../domain/newPerson';
import {
  BLANK_OPPORTUNITY,
  OPPORTUNITY_KINDS,
  OPPORTUNITY_PARTS,
  type Opportunity,
  type Part,
  STAGES,
} from '../../domain/opportunity';
import { OWNER_WORD_KINDS, type OwnerWord } from '../../domain/ownerWord';
import { NO_FILTER, TOUCH_SPANS, type View } from '../../domain/peopleFilter';
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
} from '../../domain/person';
import { BLANK_PROFILE, type Profile } from '../../domain/profile';
import type { CalendarDate } from '../../domain/record';
import type { Records } from '../../domain/records';
import {
  BLANK_TARGET,
  EMPTY_SEAT,
  HELP_KINDS,
  PRIORITIES,
  type Seat,
  TARGET_KINDS,
  type Target,
} from '../../domain/target';
import { VOUCH_KINDS } from '../../domain/vouch';
import type { PlainRow } from './backupFormat';

/** A field that names records of a table; what becomes of it where one is missing. */
export interface Reference {
  readonly field: string;
  readonly table: keyof Records;
  /** 'one' becomes null, 'many' loses the id, 'required' takes the row along, 'roles' are past roles. */
  readonly kind: 'one' | 'many' | 'required' | 'roles';
}

/** How the rows of a table are read. */
export interface TableRule<Row> {
  readonly schema: v.GenericSchema<unknown, Row>;
  /** What stands in for a field that is missing or wrong; fields without one can't be mended. */
  readonly defaults: (row: PlainRow) => PlainRow;
  readonly references: readonly Reference[];
}

const text = v.string();
const texts = v.array(v.string());
const id = v.pipe(v.string(), v.nonEmpty());
const ids = v.array(id);
const idOrNull = v.nullable(id);
const timestamp = v.pipe(v.number(), v.finite());
const timestampOrNull = v.nullable(timestamp);
const number = v.pipe(v.number(), v.finite());
const numberOrNull = v.nullable(number);
const day = v.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== null,
);
const dayOrNull = v.nullable(day);
const oneToFive = v.picklist([1, 2, 3, 4, 5]);

const record = {
  id,
  createdAt: timestamp,
  updatedAt: timestamp,
  trashedAt: timestampOrNull,
};

/** The stamps of a record whose own are lost: old, and in use. */
const stamps = { createdAt: 0, updatedAt: 0, trashedAt: null };

/** The day on which a row was made, where the day that it tells can't be read. */
function dayMade({ createdAt }: PlainRow): string {
  const ms = typeof createdAt === 'number' && Math.abs(createdAt) < 8e15 ? createdAt : 0;
  const made = new Date(ms).toISOString().slice(0, 10);
  return parseCalendarDate(made) ?? '1970-01-01';
}

const people: TableRule<Person> = {
  schema: v.looseObject({
    ...record,
    name: v.pipe(v.string(), v.nonEmpty()),
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
    cadenceDays: v.nullable(v.pipe(v.number(), v.finite())),
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

const organizations: TableRule<Organization> = {
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

const ties: TableRule<Tie> = {
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

const goals: TableRule<Goal> = {
  schema: v.looseObject({
    ...record,
    text,
    why: text,
    horizon: dayOrNull,
    closedAt: timestampOrNull,
    strengths: texts,
    relationships: texts,
  }),
  defaults: () => ({ ...stamps, ...BLANK_GOAL, text: '' }),
  references: [],
};

const conversations: TableRule<Conversation> = {
  schema: v.looseObject({
    ...record,
    personIds: ids,
    state: v.picklist(CONVERSATION_STATES),
    date: day,
    time: text,
    minutes: v.nullable(v.pipe(v.number(), v.finite())),
    format: v.picklist(CONVERSATION_FORMATS),
    purpose: v.nullable(v.picklist(PURPOSES)),
    goalId: idOrNull,
    place: text,
    reachedOut: v.nullable(v.picklist(['me', 'them'])),
    invitation: text,
    questions: v.array(v.looseObject({ text, asked: v.boolean() })),
    bring: texts,
    preparation: text,
    notes: text,
    helpedMe: text,
    helpedThem: text,
    outcome: text,
    opportunities: texts,
    planChange: text,
    thanks: text,
  }),
  defaults: (row) => ({
    ...stamps,
    ...BLANK_CONVERSATION,
    personIds: [],
    date: dayMade(row),
  }),
  references: [
    { field: 'personIds', table: 'people', kind: 'many' },
    { field: 'goalId', table: 'goals', kind: 'one' },
  ],
};

const jots: TableRule<Jot> = {
  schema: v.looseObject({
    ...record,
    text,
    writtenOn: day,
    sortedAt: timestampOrNull,
    personIds: ids,
    tags: texts,
    conversationId: idOrNull,
    source: v.picklist(['typed', 'shared']),
  }),
  defaults: (row) => ({
    ...stamps,
    text: '',
    writtenOn: dayMade(row),
    sortedAt: null,
    personIds: [],
    tags: [],
    conversationId: null,
    source: 'typed',
  }),
  references: [
    { field: 'personIds', table: 'people', kind: 'many' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
  ],
};

const takeaways: TableRule<Takeaway> = {
  schema: v.looseObject({
    ...record,
    text,
    personIds: ids,
    conversationId: idOrNull,
    jotId: idOrNull,
  }),
  defaults: () => ({ ...stamps, text: '', personIds: [], conversationId: null, jotId: null }),
  references: [
    { field: 'personIds', table: 'people', kind: 'many' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
    { field: 'jotId', table: 'jots', kind: 'one' },
  ],
};

const followUps: TableRule<FollowUp> = {
  schema: v.looseObject({
    ...record,
    text,
    owner: v.picklist(['me', 'them']),
    kind: v.picklist(FOLLOW_UP_KINDS),
    personIds: ids,
    due: dayOrNull,
    doneAt: timestampOrNull,
    snoozedUntil: dayOrNull,
    link: text,
    channel: v.nullable(v.picklist(CHANNELS)),
    conversationId: idOrNull,
    jotId: idOrNull,
    opportunityId: idOrNull,
    calendarSequence: v.pipe(v.number(), v.finite()),
    outcome: text,
    dropped: v.boolean(),
  }),
  defaults: () => ({
    ...stamps,
    ...BLANK_FOLLOW_UP,
    text: '',
    owner: 'me',
  }),
  references: [
    { field: 'personIds', table: 'people', kind: 'many' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
    { field: 'jotId', table: 'jots', kind: 'one' },
    { field: 'opportunityId', table: 'opportunities', kind: 'one' },
  ],
};

const profile: TableRule<Profile> = {
  schema: v.looseObject({
    ...record,
    name: text,
    strengths: texts,
    workedAt: texts,
    cadences: v.looseObject({
      byLayer: v.strictObject({
        primary: numberOrNull,
        secondary: numberOrNull,
        tertiary: numberOrNull,
        unplaced: numberOrNull,
      }),
      byTag: v.record(text, number),
    }),
    weekCeiling: v.looseObject({ people: number, minutes: number }),
    daysOff: v.array(number),
    holidays: v.array(day),
    stageNames: v.looseObject({
      idea: v.exactOptional(text),
      preparing: v.exactOptional(text),
      sent: v.exactOptional(text),
      talking: v.exactOptional(text),
      offer: v.exactOptional(text),
      won: v.exactOptional(text),
      lost: v.exactOptional(text),
    }),
  }),
  defaults: () => ({ ...stamps, ...BLANK_PROFILE }),
  references: [],
};

const targets: TableRule<Target> = {
  schema: v.looseObject({
    ...record,
    goalId: id,
    kind: v.picklist(TARGET_KINDS),
    text,
    organizationId: idOrNull,
    personId: idOrNull,
    priority: v.picklist(PRIORITIES),
    why: text,
    note: text,
  }),
  defaults: () => ({ ...stamps, ...BLANK_TARGET }),
  references: [
    { field: 'goalId', table: 'goals', kind: 'required' },
    { field: 'organizationId', table: 'organizations', kind: 'one' },
    { field: 'personId', table: 'people', kind: 'one' },
  ],
};

const seats: TableRule<Seat> = {
  schema: v.looseObject({
    ...record,
    targetId: id,
    help: v.picklist(HELP_KINDS),
    personId: idOrNull,
    reason: text,
    filledOn: dayOrNull,
    wanted: v.looseObject({ niche: text, role: text, gathers: text }),
    soughtId: idOrNull,
  }),
  defaults: () => ({ ...stamps, ...EMPTY_SEAT }),
  references: [
    { field: 'targetId', table: 'targets', kind: 'required' },
    { field: 'personId', table: 'people', kind: 'one' },
    { field: 'soughtId', table: 'people', kind: 'one' },
  ],
};

const opportunities: TableRule<Opportunity> = {
  schema: v.looseObject({
    ...record,
    title: text,
    kind: v.picklist(OPPORTUNITY_KINDS),
    stage: v.picklist(STAGES),
    history: v.array(v.looseObject({ stage: v.picklist(STAGES), on: day })),
    organizationId: idOrNull,
    goalId: idOrNull,
    targetId: idOrNull,
    conversationIds: ids,
    link: text,
    notes: text,
    outcome: text,
    learned: text,
  }),
  defaults: () => ({ ...stamps, ...BLANK_OPPORTUNITY, title: 'Unnamed opportunity' }),
  references: [
    { field: 'organizationId', table: 'organizations', kind: 'one' },
    { field: 'goalId', table: 'goals', kind: 'one' },
    { field: 'targetId', table: 'targets', kind: 'one' },
    { field: 'conversationIds', table: 'conversations', kind: 'many' },
  ],
};

const parts: TableRule<Part> = {
  schema: v.looseObject({
    ...record,
    opportunityId: id,
    personId: id,
    part: v.picklist(OPPORTUNITY_PARTS),
  }),
  defaults: () => ({ ...stamps, part: 'contact' }),
  references: [
    { field: 'opportunityId', table: 'opportunities', kind: 'required' },
    { field: 'personId', table: 'people', kind: 'required' },
  ],
};

const asks: TableRule<Ask> = {
  schema: v.looseObject({
    ...record,
    personId: id,
    kind: v.picklist(ASK_KINDS),
    state: v.picklist(ASK_STATES),
    askedOn: dayOrNull,
    answeredOn: dayOrNull,
    answer: text,
    outcome: text,
    doneOn: dayOrNull,
    outcomeToldOn: dayOrNull,
    targetId: idOrNull,
    goalId: idOrNull,
    opportunityId: idOrNull,
    conversationId: idOrNull,
    introducedToId: idOrNull,
    reason: text,
    hope: text,
    mutual: text,
    offer: text,
    offerKind: v.nullable(v.picklist(GIVE_KINDS)),
    message: text,
    forwardableNote: text,
  }),
  defaults: () => ({ ...stamps, ...BLANK_ASK }),
  references: [
    { field: 'personId', table: 'people', kind: 'required' },
    { field: 'targetId', table: 'targets', kind: 'one' },
    { field: 'goalId', table: 'goals', kind: 'one' },
    { field: 'opportunityId', table: 'opportunities', kind: 'one' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
    { field: 'introducedToId', table: 'people', kind: 'one' },
  ],
};

const gives: TableRule<Give> = {
  schema: v.looseObject({
    ...record,
    personId: id,
    kind: v.picklist(GIVE_KINDS),
    givenOn: day,
    text,
    link: text,
    conversationId: idOrNull,
    followUpId: idOrNull,
  }),
  defaults: (row) => ({ ...stamps, ...BLANK_GIVE, givenOn: dayMade(row) }),
  references: [
    { field: 'personId', table: 'people', kind: 'required' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
    { field: 'followUpId', table: 'followUps', kind: 'one' },
  ],
};

const milestones: TableRule<Milestone> = {
  schema: v.looseObject({
    ...record,
    kind: v.picklist(MILESTONE_KINDS),
    text,
    date: day,
    goalId: idOrNull,
  }),
  defaults: (row) => ({ ...stamps, kind: 'milestone', text: '', date: dayMade(row), goalId: null }),
  references: [{ field: 'goalId', table: 'goals', kind: 'one' }],
};

const messages: TableRule<Message> = {
  schema: v.looseObject({
    ...record,
    personId: id,
    direction: v.picklist(['out', 'in']),
    kind: v.picklist(['message', 'reaction']),
    date: day,
    time: text,
    channel: v.nullable(v.picklist(CHANNELS)),
    text,
    wantsAnswer: v.boolean(),
    answeredOn: dayOrNull,
    milestoneId: idOrNull,
  }),
  defaults: (row) => ({ ...stamps, ...BLANK_MESSAGE, date: dayMade(row) }),
  references: [
    { field: 'personId', table: 'people', kind: 'required' },
    { field: 'milestoneId', table: 'milestones', kind: 'one' },
  ],
};

const ownerWords: TableRule<OwnerWord> = {
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

const views: TableRule<View> = {
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

/** The rule of each table, in an order in which nothing refers to what comes later. A new table is one rule here. */
export const TABLE_RULES = {
  organizations,
  people,
  ties,
  profile,
  goals,
  targets,
  seats,
  conversations,
  opportunities,
  parts,
  jots,
  takeaways,
  followUps,
  asks,
  gives,
  milestones,
  messages,
  ownerWords,
  views,
} as const satisfies { readonly [Name in keyof Records]: TableRule<Records[Name]> };
