import type { Id } from '../../domain/record';
import { addPerson } from '../../storage/people';
import { useSaving, useServices } from '../services';
import { PersonSearch } from '../shared/PersonSearch';

interface SomebodySearchProps {
  readonly label: string;
  readonly without: readonly Id[];
  readonly onChoose: (personId: Id) => void;
}

/** Finds somebody by name; who is not on record yet is added with that name. */
export function SomebodySearch(props: SomebodySearchProps) {
  const { storage } = useServices();
  const save = useSaving();
  const addNamed = async (name: string): Promise<void> => {
    const added = await save(addPerson(storage, { name }), `${name} added.`);
    if (added) props.onChoose(added.id);
  };
  return <PersonSearch {...props} onNew={(name) => void addNamed(name)} />;
}
