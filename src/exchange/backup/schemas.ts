import * as v from 'valibot';
import { parseCalendarDate } from '../../domain/calendarDate';
import {
  BLANK_CONVERSATION,
  BLANK_FOLLOW_UP,
  CONVERSATION_STATES,
  type Conversation,
  FOLLOW_UP_KINDS,
  type FollowUp,
  type Goal,
  type Jot,
  PURPOSES,
  type Takeaway,
} from '../../domain/conversation';
import { newPerson } from '../../domain/newPerson';
import {
  CHANNELS,
  CONVERSATION_FORMATS,
  LAYERS,
  type Organization,
  type Person,
  RELATIONSHIP_KINDS,
  TIE_CERTAINTIES,
  type Tie,
} from '../../domain/person';
import type { CalendarDate } from '../../domain/record';
import type { BackupTables, PlainRow } from './backupFormat';

/** A field that names records of a table; what becomes of it where one is missing. */
export interface Reference {
  readonly field: string;
  readonly table: keyof BackupTables;
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
    nickname: text,
    pronouns: text,
    met: v.boolean(),
    layer: v.picklist(LAYERS),
    primaryPlan: v.nullable(v.looseObject({ what: text, by: dayOrNull })),
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
    howMet: text,
    metOn: dayOrNull,
    birthday: text,
    notes: text,
  }),
  defaults: () => ({ ...stamps, ...newPerson({ name: 'Unnamed person' }) }),
  references: [
    { field: 'organizationId', table: 'organizations', kind: 'one' },
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
  }),
  defaults: () => ({ ...stamps, text: '', why: '', horizon: null, closedAt: null }),
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
  ],
};

/** The rule of each table whose rows are checked. A new table is one rule here. */
export const TABLE_RULES = {
  people,
  organizations,
  ties,
  goals,
  conversations,
  takeaways,
  jots,
  followUps,
} as const satisfies {
  readonly [Name in Exclude<keyof BackupTables, 'changes'>]: TableRule<BackupTables[Name][number]>;
};
