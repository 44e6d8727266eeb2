import { useState } from 'preact/hooks';
import type { Person } from '../../domain/person';
import { renamePerson } from '../../storage/people';
import { Button } from '../../ui/Button';
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
  const [name, setName] = useState(person.name);
  const words = name.trim();
  return (
    <form
      class={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (words === '') return;
        if (words !== person.name) {
          void save(renamePerson(storage, person.id, words), 'Name saved.');
        }
        onEnd();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onEnd();
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
        <Button variant="quiet" onClick={onEnd}>
          Cancel
        </Button>
        <Button variant="primary" type="submit">
          Done
        </Button>
      </div>
    </form>
  );
}
