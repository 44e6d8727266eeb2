import type { CalendarDate, Id } from '../record';
import { textKey } from '../textKey';
import type { PlanRows } from './planRows';

/** An event or a place where several meet whom a way to a target leads to. */
export interface Gathering {
  /** As it was written last. */
  readonly name: string;
  /** People at a target who were or will be there, or stand on the map as looked for there. */
  readonly personIds: readonly Id[];
  /** How many empty seats look there for somebody of whom nothing but the kind is known. */
  readonly soughtCount: number;
  /** The targets that they lead to. */
  readonly targetIds: readonly Id[];
  /** The talk that is planned there, the next first; null where none is. */
  readonly conversationId: Id | null;
  readonly on: CalendarDate | null;
}

export interface GatheringsInput {
  readonly rows: Pick<PlanRows, 'targets' | 'seats' | 'conversations' | 'people'>;
  /** Who is at each target of a goal that is open. */
  readonly endIdsByTargetId: ReadonlyMap<Id, readonly Id[]>;
  /** The owner's word: people to leave out. */
  readonly avoided: ReadonlySet<Id>;
  readonly today: CalendarDate;
}

/** Fewer is a talk, not a gathering. */
const SEVERAL = 2;
const MOST = 4;

interface Found {
  name: string;
  readonly people: Set<Id>;
  readonly targets: Set<Id>;
  sought: number;
  next: { readonly id: Id; readonly date: CalendarDate } | null;
}

/**
 * Where several of those meet who are at a target, or are looked for: from conversations held or
 * planned at an event whose place is written, and from what empty seats say of where such people
 * gather. Two writings of one name are one, whatever their case. Those with most people first, at most
 * four.
 */
export function gatherings(input: GatheringsInput): Gathering[] {
  const { rows, endIdsByTargetId, avoided, today } = input;
  const targetsByPersonId = new Map<Id, Id[]>();
  for (const [targetId, endIds] of endIdsByTargetId) {
    for (const id of endIds) {
      if (!avoided.has(id))
        targetsByPersonId.set(id, [...(targetsByPersonId.get(id) ?? []), targetId]);
    }
  }
  const byKey = new Map<string, Found>();
  const at = (name: string): Found => {
    const key = textKey(name);
    const found = byKey.get(key) ?? {
      name: name.trim(),
      people: new Set(),
      targets: new Set(),
      sought: 0,
      next: null,
    };
    byKey.set(key, found);
    return found;
  };
  for (const { id, format, place, personIds, date, state } of rows.conversations) {
    if (format !== 'event' || textKey(place) === '') continue;
    const found = at(place);
    for (const personId of personIds) {
      for (const targetId of targetsByPersonId.get(personId) ?? []) {
        found.people.add(personId);
        found.targets.add(targetId);
      }
    }
    const ahead = (state === 'planned' || state === 'prepared') && date >= today;
    if (ahead && (found.next === null || date < found.next.date)) found.next = { id, date };
  }
  const onMap = new Set(rows.people.map(({ id }) => id));
  for (const { targetId, personId, wanted, soughtId } of rows.seats) {
    const empty = personId === null && textKey(wanted.gathers) !== '';
    if (!empty || !endIdsByTargetId.has(targetId)) continue;
    if (soughtId !== null && avoided.has(soughtId)) continue;
    const found = at(wanted.gathers);
    found.targets.add(targetId);
    if (soughtId !== null && onMap.has(soughtId)) found.people.add(soughtId);
    else found.sought += 1;
  }
  return [...byKey.values()]
    .filter(({ people, sought }) => people.size + sought >= SEVERAL)
    .sort(
      (a, b) => b.people.size + b.sought - (a.people.size + a.sought) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ name, people, targets, sought, next }) => ({
      name,
      personIds: [...people].sort(),
      soughtCount: sought,
      targetIds: [...targets].sort(),
      conversationId: next?.id ?? null,
      on: next?.date ?? null,
    }));
}
