import { useMemo, useState } from 'preact/hooks';
import { mentionCandidates, prepareKnownPeople } from '../../domain/jotParser/knownPeople';
import type { Id } from '../../domain/record';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { TextField } from '../../ui/TextField';
import { useServices } from '../services';

interface PersonSearchProps {
  readonly label: string;
  readonly without: readonly Id[];
  readonly onChoose: (personId: Id) => void;
  /** Given, a name that is not on record yet can be chosen too. */
  readonly onNew?: (name: string) => void;
}

/** Finds somebody on record by name. */
export function PersonSearch({ label, without, onChoose, onNew }: PersonSearchProps) {
  const { summaries } = useServices();
  const [words, setWords] = useState('');
  const typed = words.trim().replace(/\s+/g, ' ');
  const asked = typed !== '';
  const known = useMemo(
    () => (asked ? prepareKnownPeople([...summaries.current().values()]) : null),
    [asked, summaries],
  );
  const found = known
    ? mentionCandidates(known, words).filter(({ personId }) => !without.includes(personId))
    : [];
  return (
    <div>
      <TextField
        label={label}
        type="search"
        placeholder="A name"
        autocomplete="off"
        value={words}
        onInput={setWords}
        // What is chosen is a match; a form around it is sent by its button.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {asked && (
        <List label="Matches">
          {found.length === 0 && !onNew && <ListRow title="Nobody of that name" />}
          {found.map(({ personId, name }) => (
            <ListRow
              key={personId}
              title={<PersonName name={name} />}
              onClick={() => {
                setWords('');
                onChoose(personId);
              }}
            />
          ))}
          {onNew && (
            <ListRow
              leading={<Icon name="add" />}
              title={
                <>
                  Add <bdi>{typed}</bdi>
                </>
              }
              onClick={() => {
                setWords('');
                onNew(typed);
              }}
            />
          )}
        </List>
      )}
    </div>
  );
}
