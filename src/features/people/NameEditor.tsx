import type { Person } from '../../domain/person';
import { renamePerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { useKeptText } from '../../ui/keptWords';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import styles from './PersonPage.module.css';

interface NameEditorProps {
  readonly person: Person;
  readonly onEnd: () => void;
}

/** The name, edited in the place of the heading. */
export function NameEditor({ person, onEnd }: NameEditorProps) {
  const { storage } = useServices();
  const save = useSaving();
  const [name, setName, forgetName] = useKeptText(`person:${person.id}:name`, person.name);
  const words = name.trim();
  const drop = (): void => {
    forgetName();
    onEnd();
  };
  const keep = async (): Promise<void> => {
    if (words === person.name) return drop();
    if (await save(renamePerson(storage, person.id, words), 'Name saved.')) drop();
  };
  return (
    <form
      class={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (words === '') return;
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) drop();
      }}
    >
      <TextField
        label="Name"
        autofocus
        autocomplete="off"
        autocapitalize="words"
        value={name}
        error={words === '' ? 'A name is needed, even a first name.' : undefined}
        onInput={setName}
      />
      <div class={styles.renameActions}>
        <Button variant="quiet" onClick={drop}>
          Cancel
        </Button>
        <Button variant="primary" type="submit">
          Done
        </Button>
      </div>
    </form>
  );
}
