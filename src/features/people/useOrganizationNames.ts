import { useMemo } from 'preact/hooks';
import { usePeople } from '../services';

/** The names of the organizations where people are, for suggestions, from A to Z. */
export function useOrganizationNames(): readonly string[] {
  const people = usePeople();
  return useMemo(() => {
    const names = new Set([...people.values()].map((person) => person.organization));
    names.delete('');
    return [...names].sort((a, b) => a.localeCompare(b));
  }, [people]);
}
