import { addDays } from '../domain/calendarDate';
import type { Person } from '../domain/person';
import {
  BLANK_PITCH,
  type Feedback,
  type Pitch,
  type PitchVersion,
  type Practice,
} from '../domain/pitch';
import type { CalendarDate, Draftable, Id, RecordBase } from '../domain/record';

type WithId<T extends RecordBase> = Draftable<T> & { readonly id: Id };

export const SAMPLE_PROPOSITION = {
  whoIAm:
    'I turn pilots into services that last: 14 of them in nine years, most with city utilities',
  whatISeek: 'a team in climate that has data and needs somebody to make it decide things',
  whatIBring: 'I bring two shelves of lessons on what makes a pilot outlive its funding',
};

interface SamplePitches {
  readonly pitches: readonly WithId<Pitch>[];
  readonly feedback: readonly WithId<Feedback>[];
  readonly pitchVersions: readonly WithId<PitchVersion>[];
  readonly practices: readonly WithId<Practice>[];
}

const FIRST_WORDS =
  'I am passionate about data and really enjoy running pilots. I am looking for a team in climate.';
const BETTER_WORDS =
  'I have taken 14 pilots into daily use, the last one a storage forecast that a city utility now runs without me. I am looking for a team in climate that has the data and needs it to decide things.';

/** Three pitches, one of them written anew after what a mentor said, and the questions that are asked. */
export function samplePitches(
  people: readonly (Pick<Person, 'layer' | 'met'> & { readonly id: Id })[],
  today: CalendarDate,
  newId: () => Id,
): SamplePitches {
  const line = { ...BLANK_PITCH, id: newId(), length: 'line', tone: 'plain' } as const;
  const note = {
    ...BLANK_PITCH,
    id: newId(),
    audienceKind: 'industry',
    audience: 'Climate',
  } as const;
  const minute = {
    ...BLANK_PITCH,
    id: newId(),
    length: 'minute',
    audienceKind: 'layer',
    audience: 'secondary',
    requestKind: 'introduction',
  } as const;
  const mentor = people.find(({ met, layer }) => met && layer === 'primary');
  const feedback = mentor
    ? [
        {
          id: newId(),
          personId: mentor.id,
          on: addDays(today, -12),
          about: 'pitch',
          pitchId: note.id,
          askId: null,
          text: 'I believe you, but I could not repeat it. Give me one thing you did, with a number.',
        } as const,
      ]
    : [];
  const words = { reason: '', feedbackId: null };
  return {
    pitches: [line, note, minute],
    feedback,
    pitchVersions: [
      {
        ...words,
        id: newId(),
        pitchId: note.id,
        text: FIRST_WORDS,
        writtenOn: addDays(today, -30),
      },
      {
        id: newId(),
        pitchId: note.id,
        text: BETTER_WORDS,
        writtenOn: addDays(today, -11),
        reason: 'One deed and a number, as I was told',
        feedbackId: feedback[0]?.id ?? null,
      },
      {
        ...words,
        id: newId(),
        pitchId: null,
        text: 'Which pilot would you not begin again, and why?\nWho decides here what a forecast is allowed to change?',
        writtenOn: addDays(today, -20),
      },
    ],
    practices: [
      {
        id: newId(),
        pitchId: note.id,
        on: addDays(today, -4),
        seconds: 34,
        note: 'Slower at the number',
      },
    ],
  };
}
