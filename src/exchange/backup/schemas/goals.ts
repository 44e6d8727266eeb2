import * as v from 'valibot';
import { BLANK_GOAL, type Goal } from '../../../domain/conversation';
import { MILESTONE_KINDS, type Milestone } from '../../../domain/milestone';
import { BLANK_PROFILE, type Profile } from '../../../domain/profile';
import {
  BLANK_TARGET,
  EMPTY_SEAT,
  HELP_KINDS,
  PRIORITIES,
  type Seat,
  TARGET_KINDS,
  type Target,
} from '../../../domain/target';
import {
  cadenceDays,
  cadenceDaysOrNull,
  day,
  dayMade,
  dayOrNull,
  id,
  idOrNull,
  number,
  record,
  stamps,
  text,
  texts,
  timestampOrNull,
} from './fields';
import type { TableRule } from './tableRule';

export const profile: TableRule<Profile> = {
  schema: v.looseObject({
    ...record,
    name: text,
    whoIAm: text,
    whatISeek: text,
    whatIBring: text,
    strengths: texts,
    workedAt: texts,
    cadences: v.looseObject({
      byLayer: v.strictObject({
        primary: cadenceDaysOrNull,
        secondary: cadenceDaysOrNull,
        tertiary: cadenceDaysOrNull,
        unplaced: cadenceDaysOrNull,
      }),
      byTag: v.record(text, cadenceDays),
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

export const goals: TableRule<Goal> = {
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

export const targets: TableRule<Target> = {
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

export const seats: TableRule<Seat> = {
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

export const milestones: TableRule<Milestone> = {
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
