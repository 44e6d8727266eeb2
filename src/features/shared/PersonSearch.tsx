import { useMemo, useState } from 'preact/hooks';
import { mentionCandidates, prepareKnownPeople } from '../../domain/jotParser/knownPeople';
import type { Id } from '../../domain/record';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { TextField } from '../../ui/TextField';
import { useServices } from '../services';

interface PersonSearchProps {
  readonly label: string;
  readonly without: readonly Id[];
  readonly onChoose: (personId: Id) => void;
}

/** Finds somebody on record by name. */
export function PersonSearch({ label, without, onChoose }: PersonSearchProps) {
  const { summaries } = useServices();
  const [words, setWords] = useState('');
  const asked = words.trim() !== '';
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
      />
      {asked && (
        <List label="Matches">
          {found.length === 0 && <ListRow title="Nobody of that name" />}
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
        </List>
      )}
    </div>
  );
}
