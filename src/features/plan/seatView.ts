import type { Coverage } from '../../domain/coverage';
import type { Id } from '../../domain/record';
import type { HelpKind, Seat, Target } from '../../domain/target';
import type { PersonSummary } from '../../storage/summaries';
import { seatKey } from './seatKey';
import { holderInWords, stateInWords, wantedInWords } from './seatWords';

/** What the table and the cards of seats are drawn from. */
export interface SeatView {
  readonly targets: readonly Target[];
  readonly seats: readonly Seat[];
  /** By seatKey; empty until it is known. */
  readonly rowsByKey: ReadonlyMap<string, Coverage>;
  readonly people: ReadonlyMap<Id, PersonSummary>;
  /** Who holds a seat and is in the trash, by name. */
  readonly inTrash: ReadonlyMap<Id, string>;
  readonly nameOf: (target: Target) => string;
}

/** One seat as it is drawn. */
export interface SeatCell {
  readonly help: HelpKind;
  readonly state: 'held' | 'way in' | 'gap' | 'empty';
  /** Who holds it, or how it stands. */
  readonly text: string;
  /** Why they hold it, or whom to look for. */
  readonly note: string;
}

/** The seat of a kind of help at a target; null where that help is not wanted. */
export function cellOf(view: SeatView, target: Target, help: HelpKind): SeatCell | null {
  const seats = view.seats.filter((seat) => seat.targetId === target.id && seat.help === help);
  if (seats.length === 0) return null;
  const nameOf = (id: Id): string | undefined => view.people.get(id)?.name;
  const held = seats.filter(({ personId }) => personId !== null);
  if (held.length > 0) {
    const text = held
      .map(({ personId }) => holderInWords(personId, nameOf, view.inTrash))
      .join(', ');
    return { help, state: 'held', text, note: held.length === 1 ? (held[0]?.reason ?? '') : '' };
  }
  const row = view.rowsByKey.get(seatKey(target.id, help));
  const wanted = seats[0]?.wanted;
  return {
    help,
    state: row === undefined || row.state === 'held' ? 'empty' : row.state,
    text: stateInWords(row?.state === 'held' ? undefined : row, nameOf),
    note: wanted ? wantedInWords(wanted) : '',
  };
}
