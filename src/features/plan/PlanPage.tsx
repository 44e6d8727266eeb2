import type { Goal } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { goalFigures } from '../../domain/goalProgress';
import { goalSteps } from '../../domain/goalSteps';
import { allGoals, type GoalOnRecord, recordOfGoal } from '../../storage/goals';
import { readProfile } from '../../storage/profile';
import type { Storage } from '../../storage/storage';
import { watch } from '../../storage/watch';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useServices } from '../services';
import { AddGoal } from './AddGoal';
import { figuresInWords, stepWords } from './goalWords';
import { OwnStrengths } from './OwnStrengths';
import { Rooms } from './Rooms';

interface GoalWithRecord extends GoalOnRecord {
  readonly goal: Goal;
}

/** What the owner wants, in their own words, what to do next for each, and the rooms of the plan. */
export default function PlanPage() {
  const { storage } = useServices();
  const found = useWatched(
    () =>
      watch(async () => ({
        goals: await readGoals(storage),
        strengths: (await readProfile(storage)).strengths,
      })),
    [storage],
  );
  if (!found) return null;
  const { goals, strengths } = found;
  return (
    <Page title="Plan">
      <Section title="Goals" count={goals.length}>
        {goals.length === 0 && (
          <EmptyState
            icon="goal"
            title="What do you want next?"
            text="Say it in your own words. Targets, seats and conversations then serve it."
          />
        )}
        <List label="Goals">
          {goals.map((each) => (
            <GoalRow key={each.goal.id} {...each} />
          ))}
        </List>
        <AddGoal first={goals.length === 0} />
      </Section>
      <Rooms />
      <OwnStrengths strengths={strengths} />
    </Page>
  );
}

async function readGoals(storage: Storage): Promise<GoalWithRecord[]> {
  const goals = await allGoals(storage);
  return Promise.all(
    goals.map(async (goal) => ({ goal, ...(await recordOfGoal(storage, goal.id)) })),
  );
}

function GoalRow({ goal, targets, record }: GoalWithRecord) {
  const { today, locale } = useServices();
  const people = usePeople();
  const { id, text, horizon, closedAt } = goal;
  const served = [...people.values()].filter(({ goalIds }) => goalIds.includes(id));
  const { conversations } = record;
  const [step] = goalSteps({ targets, conversations, people: served, today: today() });
  const next = step
    ? stepWords(step, goal, (personId) => people.get(personId)?.name, today(), locale).text
    : '';
  return (
    <ListRow
      href={href(`/plan/goals/${id}`)}
      title={<bdi>{text}</bdi>}
      subtitle={
        <bdi>{closedAt === null ? `Next: ${next}` : figuresInWords(goalFigures(record))}</bdi>
      }
      meta={closedAt === null ? horizon && dayInWords(horizon, today(), locale) : 'Reached'}
    />
  );
}
