import type { JotFindings } from '../../domain/jotParser/findings';
import {
  type MentionCandidate,
  mentionCandidates,
  type PreparedPeople,
  prepareKnownPeople,
} from '../../domain/jotParser/knownPeople';
import { parseJot } from '../../domain/jotParser/parseJot';
import type { CalendarDate, Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import type { Services } from '../services';

/** Reads a note with what is known of people. */
export interface NoteReader {
  read(text: string): JotFindings;
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
function createNoteReader({ summaries, today, hour, locale }: Services): NoteReader {
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
    read: (text) =>
      parseJot(text, { today: today(), hour: hour(), locale, known: prepare(), organizations }),
  };
}
