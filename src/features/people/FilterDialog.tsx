import { useState } from 'preact/hooks';
import {
  NO_FILTER,
  type PeopleFilter,
  TOUCH_SPANS,
  type TouchSpan,
} from '../../domain/peopleFilter';
import { LAYERS } from '../../domain/person';
import type { WarmthWord } from '../../domain/warmth';
import { allGoals } from '../../storage/goals';
import { saveView } from '../../storage/views';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { Switch } from '../../ui/Switch';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { LAYER_WORDS } from './words';

export const TOUCH_SPAN_WORDS: Readonly<Record<TouchSpan, string>> = {
  any: 'At any time',
  'last month': 'In the last month',
  'not for 3 months': 'Not for 3 months',
  'not for a year': 'Not for a year',
  never: 'Never',
};

const WARMTHS: readonly WarmthWord[] = ['close', 'warm', 'lukewarm', 'cool', 'cold'];
const ANY = '';

interface FilterDialogProps {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
  readonly onClose: () => void;
}

/** Which people are shown, by all that is known of them; a choice can be given a name. */
export function FilterDialog({ filter, onChange, onClose }: FilterDialogProps) {
  const { storage } = useServices();
  const save = useSaving();
  const [name, setName] = useState('');
  const people = [...usePeople().values()];
  const goals = useWatched(() => watch(() => allGoals(storage)), [storage]) ?? [];
  const set = (fields: Partial<PeopleFilter>): void => onChange({ ...filter, ...fields });
  const distinct = (values: readonly string[]): string[] =>
    [...new Set(values)].filter(Boolean).sort((a, b) => a.localeCompare(b));
  const keep = async (): Promise<void> => {
    if (name.trim() === '') return;
    if (await save(saveView(storage, name.trim(), filter), 'View saved.')) onClose();
  };
  return (
    <Dialog
      title="Filter people"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={() => onChange(NO_FILTER)}>
            Clear all
          </Button>
          <Button variant="primary" onClick={onClose}>
            Show
          </Button>
        </>
      }
    >
      <div class={styles.form}>
        <SelectField
          label="Layer"
          value={filter.layer ?? ANY}
          options={[
            { value: ANY, label: 'Any' },
            ...LAYERS.map((layer) => ({ value: layer, label: LAYER_WORDS[layer] })),
          ]}
          onChange={(layer) => set({ layer: layer === ANY ? null : layer })}
        />
        {goals.length > 0 && (
          <SelectField
            label="Goal"
            value={filter.goal ?? ANY}
            options={[
              { value: ANY, label: 'Any' },
              ...goals.map((goal) => ({ value: goal.id, label: goal.text })),
            ]}
            onChange={(goal) => set({ goal: goal === ANY ? null : goal })}
          />
        )}
        <TextField
          label="Organization"
          value={filter.organization}
          suggestions={distinct(people.map(({ organization }) => organization)).slice(0, 200)}
          onInput={(organization) => set({ organization })}
        />
        <TextField
          label="Industry"
          value={filter.industry}
          suggestions={distinct(people.map(({ industry }) => industry))}
          onInput={(industry) => set({ industry })}
        />
        <TextField
          label="Tag"
          value={filter.tag}
          suggestions={distinct(people.flatMap(({ tags }) => tags))}
          onInput={(tag) => set({ tag })}
        />
        <SelectField
          label="Last touch"
          value={filter.lastTouch}
          options={TOUCH_SPANS.map((value) => ({ value, label: TOUCH_SPAN_WORDS[value] }))}
          onChange={(lastTouch) => set({ lastTouch })}
        />
        <SelectField
          label="Warmth"
          value={filter.warmth ?? ANY}
          options={[
            { value: ANY, label: 'Any' },
            ...WARMTHS.map((value) => ({
              value,
              label: value.charAt(0).toUpperCase() + value.slice(1),
            })),
          ]}
          onChange={(warmth) => set({ warmth: warmth === ANY ? null : warmth })}
        />
        <Switch
          label="May be old"
          hint="Nothing has confirmed for a year what stands here of them."
          checked={filter.stale}
          onChange={(stale) => set({ stale })}
        />
        <TextField
          label="Keep it under a name"
          value={name}
          onInput={setName}
          hint="It is then one tap away, above the list."
        />
        <Button disabled={name.trim() === ''} onClick={() => void keep()}>
          Save view
        </Button>
      </div>
    </Dialog>
  );
}
