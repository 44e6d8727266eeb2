import { useState } from 'preact/hooks';
import { parseCalendarDate } from '../../domain/calendarDate';
import { addGoal } from '../../storage/goals';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { useKeptForm } from '../../ui/keptWords';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import styles from './PlanPage.module.css';

/** A goal in the owner's words, and a day if they like; behind a button where there are goals already. */
export function AddGoal({ first }: { readonly first: boolean }) {
  const { storage } = useServices();
  const save = useSaving();
  const form = useKeptForm('goal:new', { text: '', horizon: '' });
  const { text, horizon } = form.words;
  const [open, setOpen] = useState(text !== '');
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    const goal = { text: text.trim(), horizon: parseCalendarDate(horizon) };
    if (!(await save(addGoal(storage, goal), 'Goal added.'))) return;
    form.forget();
    setOpen(false);
  };
  if (!first && !open) {
    return (
      <div>
        <Button icon="add" onClick={() => setOpen(true)}>
          Another goal
        </Button>
      </div>
    );
  }
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label="A goal, in your own words"
        autofocus={!first}
        value={text}
        onInput={form.set('text')}
        placeholder="Lead a data team in climate"
      />
      <DateField label="By (if you like)" value={horizon} onChange={form.set('horizon')} />
      <Button type="submit" variant="primary" disabled={text.trim() === ''}>
        Add goal
      </Button>
    </form>
  );
}
