import * as v from 'valibot';
import { TONES } from '../../../domain/conversationText/tone';
import {
  BLANK_PITCH,
  FEEDBACK_ABOUT,
  type Feedback,
  PITCH_AUDIENCES,
  PITCH_LENGTHS,
  PITCH_REQUESTS,
  type Pitch,
  type PitchVersion,
  type Practice,
} from '../../../domain/pitch';
import { day, dayMade, id, idOrNull, number, record, stamps, text } from './fields';
import type { TableRule } from './tableRule';

export const pitches: TableRule<Pitch> = {
  schema: v.looseObject({
    ...record,
    tone: v.picklist(TONES),
    length: v.picklist(PITCH_LENGTHS),
    audienceKind: v.picklist(PITCH_AUDIENCES),
    audience: text,
    requestKind: v.picklist(PITCH_REQUESTS),
    request: text,
  }),
  defaults: () => ({ ...stamps, ...BLANK_PITCH }),
  references: [],
};

export const feedback: TableRule<Feedback> = {
  schema: v.looseObject({
    ...record,
    personId: id,
    on: day,
    about: v.picklist(FEEDBACK_ABOUT),
    pitchId: idOrNull,
    askId: idOrNull,
    text,
  }),
  defaults: (row) => ({
    ...stamps,
    on: dayMade(row),
    about: 'pitch',
    pitchId: null,
    askId: null,
    text: '',
  }),
  references: [
    { field: 'personId', table: 'people', kind: 'required' },
    { field: 'pitchId', table: 'pitches', kind: 'one' },
    { field: 'askId', table: 'asks', kind: 'one' },
  ],
};

export const pitchVersions: TableRule<PitchVersion> = {
  schema: v.looseObject({
    ...record,
    pitchId: idOrNull,
    text,
    writtenOn: day,
    reason: text,
    feedbackId: idOrNull,
  }),
  defaults: (row) => ({
    ...stamps,
    pitchId: null,
    text: '',
    writtenOn: dayMade(row),
    reason: '',
    feedbackId: null,
  }),
  references: [
    // Words of a pitch that is gone would else be taken for the questions.
    { field: 'pitchId', table: 'pitches', kind: 'required' },
    { field: 'feedbackId', table: 'feedback', kind: 'one' },
  ],
};

export const practices: TableRule<Practice> = {
  schema: v.looseObject({ ...record, pitchId: id, on: day, seconds: number, note: text }),
  defaults: (row) => ({ ...stamps, on: dayMade(row), seconds: 0, note: '' }),
  references: [{ field: 'pitchId', table: 'pitches', kind: 'required' }],
};
