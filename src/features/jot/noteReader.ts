import { type PreparedPeople, prepareKnownPeople } from '../../domain/jotParser/knownPeople';
import { parseJot } from '../../domain/jotParser/parseJot';
import type { PersonSummary } from '../../storage/summaries';
import type { Services } from '../services';
import type { NoteReader } from './FoundInNote';

/** Reads notes with the people of the summaries, prepared anew only when those have changed. */
export function noteReader({ summaries, today, hour, locale }: Services): NoteReader {
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
    nameOf: (personId) => summaries.current().get(personId)?.name,
    read: (text) =>
      parseJot(text, { today: today(), hour: hour(), locale, known: prepare(), organizations }),
  };
}
