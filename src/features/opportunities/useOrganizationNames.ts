import { allOrganizations } from '../../storage/organizations';
import { watch } from '../../storage/watch';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';

/** The names of all organizations, for suggestions, from A to Z. */
export function useOrganizationNames(): readonly string[] {
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => (await allOrganizations(storage)).map(({ name }) => name)),
    [storage],
  );
  return found ?? [];
}
