import { useMemo, useState } from 'preact/hooks';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { TextField } from '../../ui/TextField';
import { usePeople } from '../services';
import styles from '../shared/Forms.module.css';
import { Labelled } from '../shared/Labelled';
import { roleInWords } from './PersonRow';
import { pickByName } from './pickByName';

/** Somebody who is there, or a new name. */
export type Picked =
  | { readonly type: 'known'; readonly person: PersonSummary }
  | { readonly type: 'new'; readonly name: string };

interface PersonPickerProps {
  readonly label: string;
  /** Who is not offered. */
  readonly without: ReadonlySet<Id>;
  readonly picked: Picked | null;
  /** What is picked can't be changed. */
  readonly fixed: boolean;
  readonly onPick: (picked: Picked | null) => void;
}

/** Finds somebody by name, or takes a new one. */
export function PersonPicker({ label, without, picked, fixed, onPick }: PersonPickerProps) {
  const people = usePeople();
  const [words, setWords] = useState('');
  const matches = useMemo(
    () =>
      pickByName(
        [...people.values()].filter(({ id }) => !without.has(id)),
        words,
      ),
    [people, words],
  );
  const name = words.trim();
  if (picked) {
    return (
      <Labelled label={label}>
        <div>
          <Chip
            label={picked.type === 'known' ? picked.person.name : `${picked.name} (new)`}
            icon="person"
            tone="accent"
            onDismiss={fixed ? undefined : () => onPick(null)}
          />
        </div>
      </Labelled>
    );
  }
  return (
    <div class={styles.matches}>
      <TextField
        label={label}
        type="search"
        placeholder="A name"
        autofocus
        autocomplete="off"
        value={words}
        onInput={setWords}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          const first = matches[0];
          if (first) onPick({ type: 'known', person: first });
          else if (name !== '') onPick({ type: 'new', name });
        }}
      />
      {name !== '' && (
        <List label="Matches">
          {matches.map((person) => (
            <ListRow
              key={person.id}
              title={<PersonName name={person.name} />}
              subtitle={<bdi>{roleInWords(person)}</bdi>}
              onClick={() => onPick({ type: 'known', person })}
            />
          ))}
          <ListRow
            leading={<Icon name="add" />}
            title={
              <>
                Add <bdi>{name}</bdi> as a new person
              </>
            }
            onClick={() => onPick({ type: 'new', name })}
          />
        </List>
      )}
    </div>
  );
}
