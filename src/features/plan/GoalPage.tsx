import { useRoute } from 'preact-iso';
import { daysBetween, parseCalendarDate } from '../../domain/calendarDate';
import type { Goal } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { goalSteps } from '../../domain/goalSteps';
import type { Draftable, Id } from '../../domain/record';
import { editGoal, getGoal } from '../../storage/goals';
import { restoreFromTrash, trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../services';
import { Mentioned } from '../shared/Mentioned';
import { GoalHistory } from './GoalHistory';
import { GoalMeans } from './GoalMeans';
import styles from './GoalPage.module.css';
import { GoalPeople } from './GoalPeople';
import { GoalProgress } from './GoalProgress';
import { GoalPurposes } from './GoalPurposes';
import { type GoalAround, readGoalAround } from './goalAround';
import { stepWords } from './goalWords';
import { Targets } from './Targets';

const BACK = { href: href('/plan'), label: 'Plan' };

/** A goal: what for, what next, what happened, what it aims at, who serves it. */
export default function GoalPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ goal: await getGoal(storage, id) })),
    [storage, id],
  );
  if (!found) return null;
  const { goal } = found;
  if (!goal || goal.trashedAt !== null) return <NotHere goal={goal} />;
  return <KnownGoal key={id} goal={goal} />;
}

function KnownGoal({ goal }: { readonly goal: Goal }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { id, text, why, horizon, closedAt } = goal;
  const around = useWatched(() => watch(() => readGoalAround(storage, id)), [storage, id]);
  const edit = (fields: Partial<Draftable<Goal>>, said = 'Goal changed.') =>
    save(editGoal(storage, id, fields), said);
  const reached = closedAt !== null;
  const passed = horizon !== null && !reached && daysBetween(today(), horizon) < 0;
  return (
    <Page title={text} hideTitle back={BACK}>
      <div class={styles.head}>
        {reached && <p class={styles.reached}>Reached. Open it again from its menu.</p>}
        <div class={styles.line}>
          <div class={styles.words}>
            <InlineEdit
              label="Goal"
              place={`goal:${id}:text`}
              value={text}
              onSave={async (words) => (words === '' ? null : edit({ text: words }))}
            />
          </div>
          <Menu
            label={`More for ${text}`}
            items={[
              {
                label: reached ? 'Open again' : 'Reached',
                icon: 'check',
                onSelect: () =>
                  edit(
                    { closedAt: reached ? null : storage.now() },
                    reached ? 'Open again.' : 'Reached.',
                  ),
              },
              {
                label: 'Move to trash',
                icon: 'trash',
                danger: true,
                onSelect: () =>
                  void save(trash(storage, 'goals', [id]), 'Goal moved to the trash.'),
              },
            ]}
          />
        </div>
        <InlineEdit
          label="Why"
          place={`goal:${id}:why`}
          showLabel
          value={why}
          placeholder="Add why it matters"
          multiline
          onSave={(words) => edit({ why: words })}
        />
        <Mentioned texts={[text, why]} />
        <InlineEdit
          label="By"
          place={`goal:${id}:horizon`}
          showLabel
          type="date"
          value={horizon ?? ''}
          shown={
            horizon
              ? `${dayInWords(horizon, today(), locale)}${passed ? ', a day that has passed' : ''}`
              : ''
          }
          placeholder="Add a day to aim for"
          onSave={(day) => edit({ horizon: parseCalendarDate(day) })}
        />
      </div>
      {around && (
        <>
          {!reached && <NextSteps goal={goal} around={around} />}
          <GoalProgress record={around.record} />
          <Targets goal={goal} around={around} />
          <GoalPeople goal={goal} />
          <GoalPurposes conversations={around.record.conversations} />
          <GoalMeans goal={goal} strengths={around.strengths} />
          <GoalHistory around={around} />
          <div>
            <LinkButton icon="list" href={href(`/conversations?goal=${id}`)}>
              Log of this goal
            </LinkButton>
          </div>
        </>
      )}
    </Page>
  );
}

function NextSteps({ goal, around }: { readonly goal: Goal; readonly around: GoalAround }) {
  const { today, locale } = useServices();
  const people = usePeople();
  const { targets, record } = around;
  const served = [...people.values()].filter(({ goalIds }) => goalIds.includes(goal.id));
  const { conversations } = record;
  const steps = goalSteps({ targets, conversations, people: served, today: today() })
    // The page itself is where a target is named.
    .filter(({ step }) => step !== 'name a target');
  if (steps.length === 0) return null;
  return (
    <Section title="Next">
      <List label="Next">
        {steps.map((step) => {
          const nameOf = (personId: Id): string | undefined => people.get(personId)?.name;
          const { text, to } = stepWords(step, goal, nameOf, today(), locale);
          return (
            <ListRow
              key={text}
              href={href(to)}
              title={<bdi>{text.charAt(0).toUpperCase() + text.slice(1)}</bdi>}
            />
          );
        })}
      </List>
    </Section>
  );
}

function NotHere({ goal }: { readonly goal: Goal | undefined }) {
  const { storage } = useServices();
  const save = useSaving();
  return (
    <Page title={goal?.text ?? 'Goal'} back={BACK}>
      {goal ? (
        <EmptyState icon="trash" title="In the trash" text="Its targets and seats wait with it.">
          <Button
            variant="primary"
            icon="undo"
            onClick={() => void save(restoreFromTrash(storage, 'goals', [goal.id]), 'Restored.')}
          >
            Restore
          </Button>
        </EmptyState>
      ) : (
        <EmptyState
          icon="goal"
          title="This goal is not here"
          text="It was taken back or deleted, or the link is cut short."
        />
      )}
    </Page>
  );
}
