import { newPerson } from '../domain/newPerson';
import type { Person } from '../domain/person';
import type { CalendarDate, Draftable, Id } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { EMPTY_SEAT, type HelpKind, type Seat, type Target, type Wanted } from '../domain/target';
import type { Commit } from './commitFeed';
import type { Added } from './people';
import type { Storage } from './storage';
import { RowMissingError, type StorageError, toStorageError } from './storageError';
import { inOneTransaction, type Write, write, writeInTransaction } from './write';

/** A kind of help at a target. */
export interface SeatPlace {
  readonly targetId: Id;
  readonly help: HelpKind;
}

/** The seats in use of those targets, in the order in which they were made. */
export async function seatsOfTargets(
  { database }: Storage,
  targetIds: readonly Id[],
): Promise<Seat[]> {
  const seats = await database.seats
    .where('targetId')
    .anyOf([...targetIds])
    .toArray();
  return inOrder(seats);
}

/** The targets of open goals, and their seats. */
export async function seatsOfOpenGoals(
  storage: Storage,
): Promise<{ readonly targets: readonly Target[]; readonly seats: readonly Seat[] }> {
  const { database } = storage;
  const goals = await database.goals.toArray();
  const open = goals.filter(({ closedAt, trashedAt }) => closedAt === null && trashedAt === null);
  const named = await database.targets
    .where('goalId')
    .anyOf(open.map(({ id }) => id))
    .toArray();
  const targets = named.filter(({ trashedAt }) => trashedAt === null);
  const seats = await seatsOfTargets(
    storage,
    targets.map(({ id }) => id),
  );
  return { targets, seats };
}

/** The seats in use that a person holds. */
export async function seatsHeldBy({ database }: Storage, personId: Id): Promise<Seat[]> {
  return inOrder(await database.seats.where('personId').equals(personId).toArray());
}

/** The names of those holders of seats who are in the trash. */
export async function holdersInTrash(
  { database }: Storage,
  seats: readonly Seat[],
): Promise<ReadonlyMap<Id, string>> {
  const ids = new Set(seats.flatMap(({ personId }) => personId ?? []));
  const holders = await database.people.bulkGet([...ids]);
  return new Map(
    holders.flatMap((one) => (one && one.trashedAt !== null ? [[one.id, one.name] as const] : [])),
  );
}

/** A person takes a seat: the empty one of that place, or one more beside those that are held. */
export const fillSeat = (
  storage: Storage,
  place: SeatPlace,
  held: Pick<Draftable<Seat>, 'reason'> & { readonly personId: Id; readonly on: CalendarDate },
): Promise<Result<Commit, StorageError>> =>
  inPlace(storage, place, (seats) => {
    const { personId, reason, on } = held;
    if (seats.some((seat) => seat.personId === personId)) return [];
    const fields = { personId, reason, filledOn: on };
    const empty = seats.find((seat) => seat.personId === null);
    return [empty ? change(empty.id, fields) : insert(storage, place, fields)];
  });

/** A held seat is empty again; beside others that are held, it goes. */
export const leaveSeat = (
  storage: Storage,
  seat: Pick<Seat, 'id'> & SeatPlace,
): Promise<Result<Commit, StorageError>> =>
  inPlace(storage, seat, (seats) => {
    const others = seats.some(({ id }) => id !== seat.id);
    if (others) return [moveToTrash(storage, seat.id)];
    return [change(seat.id, { personId: null, reason: '', filledOn: null })];
  });

/** Changes why somebody holds a seat. */
export const editReason = (
  storage: Storage,
  id: Id,
  reason: string,
): Promise<Result<Commit, StorageError>> => write(storage, 'edit', [change(id, { reason })]);

/**
 * Says which kinds of help are wanted at a target: each that is new gets an empty seat, and the seats
 * of those that are not wanted any more go.
 */
export async function setHelps(
  storage: Storage,
  targetId: Id,
  helps: readonly HelpKind[],
): Promise<Result<Commit, StorageError>> {
  return inTarget(storage, targetId, (seats) => [
    ...seats.flatMap((seat) => (helps.includes(seat.help) ? [] : [moveToTrash(storage, seat.id)])),
    ...helps.flatMap((help) =>
      seats.some((seat) => seat.help === help) ? [] : [insert(storage, { targetId, help }, {})],
    ),
  ]);
}

/** Says whom to look for while a seat is empty. */
export const setWanted = (
  storage: Storage,
  place: SeatPlace,
  wanted: Wanted,
): Promise<Result<Commit, StorageError>> =>
  inPlace(storage, place, (seats) => {
    const empty = seats.find((seat) => seat.personId === null);
    return [empty ? change(empty.id, { wanted }) : insert(storage, place, { wanted })];
  });

/**
 * Says whom to look for, and puts somebody not met yet on the map for it, under the name of the role
 * until it is known. `at` is what the target says of them: an organization, an industry.
 */
export async function seekPerson(
  storage: Storage,
  place: SeatPlace,
  wanted: Wanted,
  at: Partial<Pick<Draftable<Person>, 'organizationId' | 'industry' | 'goalIds'>>,
): Promise<Result<Added, StorageError>> {
  const id = storage.newId();
  const { niche, role, gathers } = wanted;
  const sought = newPerson({
    ...at,
    name: role || niche,
    title: role,
    met: false,
    layer: 'secondary',
    kinds: ['admired from afar'],
    howMet: gathers === '' ? '' : `Look for them at: ${gathers}`,
    notes: niche,
  });
  const result = await inPlace(storage, place, (seats) => {
    const empty = seats.find((seat) => seat.personId === null);
    const fields = { wanted, soughtId: id };
    return [
      { kind: 'insert', table: 'people', row: { ...sought, id } },
      empty ? change(empty.id, fields) : insert(storage, place, fields),
    ];
  });
  return result.ok ? ok({ id, commit: result.value }) : result;
}

/** Reads the seats of a place and writes what follows from them, in one transaction. */
const inPlace = (
  storage: Storage,
  { targetId, help }: SeatPlace,
  writesFor: (seats: readonly Seat[]) => readonly Write[],
): Promise<Result<Commit, StorageError>> =>
  inTarget(storage, targetId, (seats) => writesFor(seats.filter((seat) => seat.help === help)));

async function inTarget(
  storage: Storage,
  targetId: Id,
  writesFor: (seats: readonly Seat[]) => readonly Write[],
): Promise<Result<Commit, StorageError>> {
  const { database } = storage;
  try {
    return ok(
      await inOneTransaction(storage, ['targets', 'seats', 'people'], async () => {
        if (!(await database.targets.get(targetId))) throw new RowMissingError(targetId);
        const seats = inOrder(await database.seats.where('targetId').equals(targetId).toArray());
        return writeInTransaction(storage, 'edit', writesFor(seats));
      }),
    );
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

const change = (id: Id, fields: Partial<Draftable<Seat>>): Write => ({
  kind: 'update',
  table: 'seats',
  id,
  fields,
});

const insert = (
  storage: Storage,
  { targetId, help }: SeatPlace,
  fields: Partial<Draftable<Seat>>,
): Write => ({
  kind: 'insert',
  table: 'seats',
  row: { ...EMPTY_SEAT, ...fields, targetId, help, id: storage.newId() },
});

const moveToTrash = (storage: Storage, id: Id): Write => ({
  kind: 'update',
  table: 'seats',
  id,
  fields: { trashedAt: storage.now() },
});

const inOrder = (seats: readonly Seat[]): Seat[] =>
  seats
    .filter(({ trashedAt }) => trashedAt === null)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
