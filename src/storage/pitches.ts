import type { PitchMatter } from '../domain/conversationText/pitchText';
import type { Feedback, Pitch, PitchVersion, Practice } from '../domain/pitch';
import type { Draftable, Id } from '../domain/record';
import { ok, type Result } from '../domain/result';
import type { Commit } from './commitFeed';
import { allGoals } from './goals';
import { allMilestones } from './milestones';
import type { Added } from './people';
import { readProfile } from './profile';
import type { Storage } from './storage';
import type { StorageError } from './storageError';
import type { Rows } from './tables';
import { type Write, write } from './write';

type PitchTable = 'pitches' | 'feedback' | 'pitchVersions' | 'practices';

async function add<T extends PitchTable>(
  storage: Storage,
  table: T,
  fields: Draftable<Rows[T]>,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const insert = { kind: 'insert', table, row: { ...fields, id } } as unknown as Write;
  const result = await write(storage, 'add', [insert]);
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Adds a pitch, whose words are as drafted until a version of them is kept. */
export const addPitch = (
  storage: Storage,
  fields: Draftable<Pitch>,
): Promise<Result<Added, StorageError>> => add(storage, 'pitches', fields);

/** Changes what a pitch is for, or its request. */
export const editPitch = (
  storage: Storage,
  id: Id,
  fields: Partial<Draftable<Pitch>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'pitches', id, fields }]);

/** Keeps words of a pitch or of the questions: from now on they are those that hold. */
export const addPitchVersion = (
  storage: Storage,
  fields: Draftable<PitchVersion>,
): Promise<Result<Added, StorageError>> => add(storage, 'pitchVersions', fields);

/** Notes that a pitch was said aloud, and how it went. */
export const addPractice = (
  storage: Storage,
  fields: Draftable<Practice>,
): Promise<Result<Added, StorageError>> => add(storage, 'practices', fields);

/** Notes what somebody said. */
export const addFeedback = (
  storage: Storage,
  fields: Draftable<Feedback>,
): Promise<Result<Added, StorageError>> => add(storage, 'feedback', fields);

/** All about pitches that is in use, as it was at one moment; the newest of each first. */
export interface PitchesOnRecord {
  readonly matter: PitchMatter;
  readonly pitches: readonly Pitch[];
  readonly versions: readonly PitchVersion[];
  readonly practices: readonly Practice[];
  readonly feedback: readonly Feedback[];
}

/** Reads all about pitches: few rows, written by hand. */
export async function readPitches(storage: Storage): Promise<PitchesOnRecord> {
  const { database } = storage;
  const [profile, goals, milestones, pitches, versions, practices, feedback] = await Promise.all([
    readProfile(storage),
    allGoals(storage),
    allMilestones(storage),
    database.pitches.toArray(),
    database.pitchVersions.toArray(),
    database.practices.toArray(),
    database.feedback.toArray(),
  ]);
  const { whoIAm, whatISeek, whatIBring, strengths } = profile;
  return {
    matter: {
      whoIAm,
      whatISeek,
      whatIBring,
      strengths,
      example: milestones.find(({ kind }) => kind === 'milestone')?.text ?? '',
      why: goals.find(({ closedAt }) => closedAt === null)?.why ?? '',
    },
    pitches: newestFirst(pitches),
    versions: newestFirst(versions),
    practices: newestFirst(practices),
    feedback: newestFirst(feedback),
  };
}

function newestFirst<Row extends Pitch | PitchVersion | Practice | Feedback>(rows: Row[]): Row[] {
  return rows
    .filter(({ trashedAt }) => trashedAt === null)
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

/** What is said of an ask, the newest first. */
export async function feedbackOnAsk({ database }: Storage, askId: Id): Promise<Feedback[]> {
  return newestFirst(await database.feedback.where('askId').equals(askId).toArray());
}
