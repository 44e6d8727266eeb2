import type { Jot } from '../../domain/conversation';
import type { JotFindings } from '../../domain/jotParser/findings';
import {
  type MentionCandidate,
  mentionCandidates,
  type PreparedPeople,
  prepareKnownPeople,
} from '../../domain/jotParser/knownPeople';
import { parseJot } from '../../domain/jotParser/parseJot';
import type { CalendarDate, Id, Timestamp } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import type { Services } from '../services';

/** When a note was written, on the owner's wall: 'tomorrow' is counted from here, not from when it is read. */
export interface Written {
  readonly day: CalendarDate;
  /** 0 to 23: in the small hours 'today' is the day before. */
  readonly hour: number;
}

/** A jot that is kept says only on which day it was written; its hour is then as good as noon. */
const NOON = 12;

/** When the words of a draft last changed: one that is left overnight means what it meant the evening before. */
export const draftWritten = (
  { dayOf, hourOf }: Pick<Services, 'dayOf' | 'hourOf'>,
  updatedAt: Timestamp,
): Written => ({ day: dayOf(updatedAt), hour: hourOf(updatedAt) });

/** When a jot was written, however much later it is sorted. */
export const jotWritten = (
  { dayOf, hourOf }: Pick<Services, 'dayOf' | 'hourOf'>,
  { writtenOn, createdAt }: Pick<Jot, 'writtenOn' | 'createdAt'>,
): Written => ({
  day: writtenOn,
  hour: dayOf(createdAt) === writtenOn ? hourOf(createdAt) : NOON,
});

/** Reads a note with what is known of people. */
export interface NoteReader {
  read(text: string, written: Written): JotFindings;
  nameOf(personId: Id): string | undefined;
  /** Who may be meant by what stands behind an '@', the likeliest first. */
  mentioned(query: string): readonly MentionCandidate[];
  today(): CalendarDate;
  readonly locale: string;
}

const readers = new WeakMap<Services, NoteReader>();

/** The one reader over these services: preparing 10,000 names twice would be a waste. */
export function noteReaderOf(services: Services): NoteReader {
  let reader = readers.get(services);
  if (!reader) {
    reader = createNoteReader(services);
    readers.set(services, reader);
  }
  return reader;
}

/** Reads notes with the people of the summaries, prepared anew only when those have changed. */
function createNoteReader({ summaries, today, locale }: Services): NoteReader {
  let preparedFor: ReadonlyMap<string, PersonSummary> | null = null;
  let known: PreparedPeople | null = null;
  let organizations: string[] = [];
  const prepare = (): PreparedPeople => {
    const current = summaries.current();
    if (!known || preparedFor !== current) {
      const people = [...current.values()];
      known = prepareKnownPeople(people);
      organizations = [...new Set(people.map((person) => person.organization))].filter(Boolean);
      preparedFor = current;
    }
    return known;
  };
  return {
    locale,
    today,
    mentioned: (query) => mentionCandidates(prepare(), query),
    nameOf: (personId) => summaries.current().get(personId)?.name,
    read: (text, { day, hour }) =>
      parseJot(text, { today: day, hour, locale, known: prepare(), organizations }),
  };
}
