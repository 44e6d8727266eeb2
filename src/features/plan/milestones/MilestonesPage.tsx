import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { dayInWords } from '../../../domain/dayInWords';
import { MILESTONE_KINDS, type MilestoneKind } from '../../../domain/milestone';
import { allGoals } from '../../../storage/goals';
import { addMilestone, allMilestones } from '../../../storage/milestones';
import { watch } from '../../../storage/watch';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { href } from '../../../ui/href';
import { useKeptText } from '../../../ui/keptWords';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { useWatched } from '../../../ui/useWatched';
import { useSaving, useServices } from '../../services';
import styles from './Milestones.module.css';
import { MILESTONE_WORDS } from './words';

/** News of the owner's: written once, told to whom it matters. */
export default function MilestonesPage() {
  const { storage, today, locale } = useServices();
  const found = useWatched(
    () =>
      watch(async () => ({
        milestones: await allMilestones(storage),
        goals: await allGoals(storage),
      })),
    [storage],
  );
  if (!found) return null;
  const { milestones, goals } = found;
  return (
    <Page title="Milestones" back={{ href: href('/plan'), label: 'Plan' }}>
      <AddMilestone goals={goals.filter((goal) => goal.closedAt === null)} />
      <Section title="Your news" count={milestones.length}>
        {milestones.length === 0 && (
          <EmptyState
            icon="star"
            title="What is new with you?"
            text="Write it once. Then choose whom to tell, with a line for each, and share it one by one."
          />
        )}
        <List label="Your news">
          {milestones.map(({ id, kind, text, date }) => (
            <ListRow
              key={id}
              href={href(`/plan/milestones/${id}`)}
              title={<span dir="auto">{text}</span>}
              subtitle={MILESTONE_WORDS[kind]}
              meta={dayInWords(date, today(), locale)}
            />
          ))}
        </List>
      </Section>
    </Page>
  );
}

interface AddMilestoneProps {
  readonly goals: readonly { readonly id: string; readonly text: string }[];
}

function AddMilestone({ goals }: AddMilestoneProps) {
  const { storage, today } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const [words, setWords, forgetWords] = useKeptText('milestone:new');
  const [kind, setKind] = useState<MilestoneKind>('milestone');
  const [goalId, setGoalId] = useState('');
  const text = words.trim();
  const add = async (): Promise<void> => {
    if (text === '') return;
    const fields = { kind, text, date: today(), goalId: goalId === '' ? null : goalId };
    const added = await save(addMilestone(storage, fields), 'News written.');
    if (!added) return;
    forgetWords();
    route(href(`/plan/milestones/${added.id}`));
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <SegmentedControl
        label="Kind of news"
        value={kind}
        options={MILESTONE_KINDS.map((value) => ({ value, label: MILESTONE_WORDS[value] }))}
        onChange={setKind}
      />
      <TextArea
        label="The news, as you would tell it"
        rows={3}
        placeholder="I finished the certificate in grid planning"
        value={words}
        onInput={setWords}
      />
      {goals.length > 0 && (
        <SelectField
          label="Goal that it belongs to"
          value={goalId}
          options={[
            { value: '', label: 'None in particular' },
            ...goals.map((goal) => ({ value: goal.id, label: goal.text })),
          ]}
          onChange={setGoalId}
        />
      )}
      <Button type="submit" variant="primary" disabled={text === ''}>
        Choose whom to tell
      </Button>
    </form>
  );
}
