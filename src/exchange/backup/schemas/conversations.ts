import * as v from 'valibot';
import {
  BLANK_CONVERSATION,
  BLANK_FOLLOW_UP,
  CONVERSATION_STATES,
  type Conversation,
  FOLLOW_UP_KINDS,
  type FollowUp,
  type Jot,
  PURPOSES,
  type Takeaway,
} from '../../../domain/conversation';
import { BLANK_MESSAGE, type Message } from '../../../domain/message';
import { CHANNELS, CONVERSATION_FORMATS } from '../../../domain/person';
import {
  day,
  dayMade,
  dayOrNull,
  id,
  idOrNull,
  ids,
  number,
  numberOrNull,
  record,
  stamps,
  text,
  texts,
  timestampOrNull,
} from './fields';
import type { TableRule } from './tableRule';

export const conversations: TableRule<Conversation> = {
  schema: v.looseObject({
    ...record,
    personIds: ids,
    state: v.picklist(CONVERSATION_STATES),
    date: day,
    time: text,
    minutes: numberOrNull,
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

export const jots: TableRule<Jot> = {
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

export const takeaways: TableRule<Takeaway> = {
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

export const followUps: TableRule<FollowUp> = {
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
    calendarSequence: number,
    outcome: text,
    askedIds: ids,
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
    { field: 'askedIds', table: 'people', kind: 'many' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
    { field: 'jotId', table: 'jots', kind: 'one' },
    { field: 'opportunityId', table: 'opportunities', kind: 'one' },
  ],
};

export const messages: TableRule<Message> = {
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
