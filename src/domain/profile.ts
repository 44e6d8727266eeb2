import { type CadenceSettings, DEFAULT_CADENCES } from './cadence';
import type { StageNames } from './opportunity';
import type { CalendarDate, Draftable, Id, RecordBase } from './record';

/** The one profile has this id, so that a merge of two databases meets in it. */
export const PROFILE_ID: Id = 'owner';

/** What the owner says of themselves and of their own week, kept once and used everywhere. */
export interface Profile extends RecordBase {
  /** As it stands under a message; '' where it wasn't given. */
  readonly name: string;
  /** The value proposition in three parts, as typed. */
  readonly whoIAm: string;
  readonly whatISeek: string;
  readonly whatIBring: string;
  /** What the owner is good at, a phrase each. */
  readonly strengths: readonly string[];
  /** Where the owner has worked, by name: who worked there too knows their work. */
  readonly workedAt: readonly string[];
  readonly cadences: CadenceSettings;
  /** The most that the owner wants to do in a week. */
  readonly weekCeiling: { readonly people: number; readonly minutes: number };
  /** Weekdays on which nothing is proposed, 1 (Monday) to 7. */
  readonly daysOff: readonly number[];
  /** Single days on which nothing is proposed. */
  readonly holidays: readonly CalendarDate[];
  /** The owner's names for stages, where they differ from ours. */
  readonly stageNames: StageNames;
}

export const BLANK_PROFILE: Draftable<Profile> = {
  name: '',
  whoIAm: '',
  whatISeek: '',
  whatIBring: '',
  strengths: [],
  workedAt: [],
  cadences: DEFAULT_CADENCES,
  weekCeiling: { people: 4, minutes: 60 },
  daysOff: [6, 7],
  holidays: [],
  stageNames: {},
};
