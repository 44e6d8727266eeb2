import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { useServices } from '../services';

/** The summaries of all people in use, by id, as they are now. */
export function usePeople(): ReadonlyMap<Id, PersonSummary> {
  const { summaries } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => {
    setPeople(summaries.current());
    return summaries.subscribe(() => setPeople(summaries.current()));
  }, [summaries]);
  return people;
}
