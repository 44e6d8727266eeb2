import { newPerson } from '../domain/newPerson';
import type { Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { BLANK_TARGET, EMPTY_SEAT, HELP_KINDS, type HelpKind, type Target } from '../domain/target';
import type { Commit } from './commitFeed';
import { findOrMakeOrganization } from './organizations';
import type { Added } from './people';
import type { Storage } from './storage';
import { type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** What a new target aims at: by its words, by who or what is there already, or by a new name. */
export type NewAim =
  | { readonly kind: 'role' | 'industry'; readonly text: string }
  | { readonly kind: 'organization'; readonly organizationId: Id }
  | { readonly kind: 'organization'; readonly organizationName: string }
  | { readonly kind: 'person'; readonly personId: Id }
  /** Somebody new is admired from afar: who was met is on record already. */
  | { readonly kind: 'person'; readonly personName: string };

/** What else is said of a new target; each kind of help gets an empty seat, all three by default. */
export type TargetWords = Partial<Pick<Draftable<Target>, 'priority' | 'why' | 'note'>> & {
  readonly helps?: readonly HelpKind[];
};

/** Adds a target to a goal, with its seats and with what it names where that is new. */
export async function addTarget(
  storage: Storage,
  goalId: Id,
  aim: NewAim,
  { helps = HELP_KINDS, ...words }: TargetWords = {},
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  try {
    const tables = ['organizations', 'people', 'targets', 'seats'] as const;
    const commit = await inOneTransaction(storage, tables, async () => {
      const { fields, writes } = await aimFields(storage, aim);
      const row = { ...BLANK_TARGET, ...words, ...fields, goalId, id };
      const seats = helps.map((help): Write => {
        const seat = { ...EMPTY_SEAT, id: storage.newId(), targetId: id, help };
        return { kind: 'insert', table: 'seats', row: seat };
      });
      return writeInTransaction(storage, 'add', [
        ...writes,
        { kind: 'insert', table: 'targets', row },
        ...seats,
      ]);
    });
    return ok({ id, commit });
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

type AimFields = Pick<Draftable<Target>, 'kind' | 'text' | 'organizationId' | 'personId'>;

/** The fields of a target that say what it aims at, and the writes that make what they name. */
async function aimFields(
  storage: Storage,
  aim: NewAim,
): Promise<{ readonly fields: AimFields; readonly writes: readonly Write[] }> {
  const { kind } = aim;
  const none = { kind, text: '', organizationId: null, personId: null };
  if ('text' in aim) return { fields: { ...none, text: aim.text.trim() }, writes: [] };
  if ('organizationId' in aim) {
    return { fields: { ...none, organizationId: aim.organizationId }, writes: [] };
  }
  if ('personId' in aim) return { fields: { ...none, personId: aim.personId }, writes: [] };
  if ('organizationName' in aim) {
    const { organizationId, writes } = await findOrMakeOrganization(storage, aim.organizationName);
    return { fields: { ...none, organizationId }, writes };
  }
  const personId = storage.newId();
  const admired = newPerson({
    name: aim.personName.trim(),
    met: false,
    kinds: ['admired from afar'],
    layer: 'secondary',
  });
  const row = { ...admired, id: personId };
  return { fields: { ...none, personId }, writes: [{ kind: 'insert', table: 'people', row }] };
}

/** Changes what is said of a target. */
export const editTarget = (
  storage: Storage,
  id: Id,
  fields: Partial<Pick<Draftable<Target>, 'text' | 'priority' | 'why' | 'note'>>,
): Promise<Result<Commit, StorageError>> =>
  write(storage, 'edit', [{ kind: 'update', table: 'targets', id, fields }]);

/**
 * The targets in use of goals in use and still open, the first of all first, else in the order in
 * which they were made.
 */
export async function allTargets({ database }: Storage): Promise<Target[]> {
  const open = await database.goals
    .filter((goal) => goal.trashedAt === null && goal.closedAt === null)
    .primaryKeys();
  const targets = await database.targets.where('goalId').anyOf(open).toArray();
  return byPriority(targets);
}

/** The targets in use of one goal, the first of all first. */
export async function targetsOfGoal({ database }: Storage, goalId: Id): Promise<Target[]> {
  return byPriority(await database.targets.where('goalId').equals(goalId).toArray());
}

/** The targets in use that name an organization or a person, the first of all first. */
export async function targetsNaming(
  { database }: Storage,
  field: 'organizationId' | 'personId',
  id: Id,
): Promise<Target[]> {
  return byPriority(await database.targets.where(field).equals(id).toArray());
}

/** The target of that id, also from the trash; undefined where there is none. */
export const getTarget = ({ database }: Storage, id: Id): Promise<Target | undefined> =>
  database.targets.get(id);

const byPriority = (targets: readonly Target[]): Target[] =>
  targets
    .filter(({ trashedAt }) => trashedAt === null)
    .sort((a, b) => b.priority - a.priority || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
