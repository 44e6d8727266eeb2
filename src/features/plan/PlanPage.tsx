import { useState } from 'preact/hooks';
import { daysBetween, parseCalendarDate } from '../../domain/calendarDate';
import type { Goal } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { countRows } from '../../storage/allRows';
import { addGoal, allGoals, editGoal } from '../../storage/goals';
import { trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import styles from './PlanPage.module.css';

/** What the owner wants, in their own words, and the log of what was done for it. */
export default function PlanPage() {
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ goals: await allGoals(storage), counts: await countRows(storage) })),
    [storage],
  );
  if (!found) return null;
  return (
    <Page title="Plan">
      <Section title="Goals" count={found.goals.length}>
        {found.goals.length === 0 && (
          <EmptyState
            icon="goal"
            title="What do you want next?"
            text="Say it in your own words. Conversations can then name the goal that they serve."
          />
        )}
        <ul class={styles.goals} aria-label="Goals">
          {found.goals.map((goal) => (
            <GoalItem key={goal.id} goal={goal} />
          ))}
        </ul>
        <AddGoal />
      </Section>
      <Section title="Log">
        <List label="Log">
          <ListRow
            href={href('/plan/opportunities')}
            title="Opportunities"
            meta={String(found.counts.opportunities)}
          />
          <ListRow
            href={href('/conversations')}
            title="Conversations"
            meta={String(found.counts.conversations)}
          />
          <ListRow
            href={href('/organizations')}
            title="Organizations"
            meta={String(found.counts.organizations)}
          />
          <ListRow href={href('/review')} title="Review" subtitle="What there is, counted" />
        </List>
      </Section>
    </Page>
  );
}

function GoalItem({ goal }: { readonly goal: Goal }) {
  const { storage, today, locale, confirm, complain } = useServices();
  const edit = async (fields: Parameters<typeof editGoal>[2], said: string): Promise<void> => {
    const result = await editGoal(storage, goal.id, fields);
    if (result.ok) confirm(said, result.value);
    else complain(result.error);
  };
  const moveToTrash = async (): Promise<void> => {
    const result = await trash(storage, 'goals', [goal.id]);
    if (result.ok) confirm('Goal moved to the trash.', result.value);
    else complain(result.error);
  };
  const reached = goal.closedAt !== null;
  return (
    <li class={styles.goal} data-reached={reached}>
      <div class={styles.words}>
        <InlineEdit
          label="Goal"
          value={goal.text}
          onSave={(text) => {
            if (text.trim() !== '') void edit({ text: text.trim() }, 'Goal changed.');
          }}
        />
        <InlineEdit
          label="Why"
          value={goal.why}
          placeholder="Add why it matters"
          multiline
          onSave={(why) => void edit({ why }, 'Goal changed.')}
        />
        <p class={styles.horizon}>
          {reached ? 'Reached. ' : ''}
          {goal.horizon
            ? `By ${dayInWords(goal.horizon, today(), locale)}${
                daysBetween(today(), goal.horizon) < 0 ? ', a day that has passed' : ''
              }`
            : 'No horizon'}
        </p>
      </div>
      <Menu
        label={`More for ${goal.text}`}
        items={[
          {
            label: reached ? 'Open again' : 'Reached',
            icon: 'check',
            onSelect: () =>
              void edit(
                { closedAt: reached ? null : storage.now() },
                reached ? 'Open again.' : 'Reached.',
              ),
          },
          { label: 'Move to trash', icon: 'trash', onSelect: () => void moveToTrash() },
        ]}
      />
    </li>
  );
}

function AddGoal() {
  const { storage, confirm, complain } = useServices();
  const [text, setText] = useState('');
  const [horizon, setHorizon] = useState('');
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    const result = await addGoal(storage, {
      text: text.trim(),
      horizon: parseCalendarDate(horizon),
    });
    if (!result.ok) return complain(result.error);
    setText('');
    setHorizon('');
    confirm('Goal added.', result.value.commit);
  };
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
        value={text}
        onInput={setText}
        placeholder="Lead a data team in climate"
      />
      <DateField label="By (if you like)" value={horizon} onChange={setHorizon} />
      <Button type="submit" variant="primary" disabled={text.trim() === ''}>
        Add goal
      </Button>
    </form>
  );
}
