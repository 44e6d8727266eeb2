import { useState } from 'preact/hooks';
import type { Goal } from '../../domain/conversation';
import type { Id } from '../../domain/record';
import { addTarget, targetsNaming } from '../../storage/targets';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { PRIORITY_WORDS } from '../shared/targetWords';
import { useOpenGoals } from '../shared/useOpenGoals';
import styles from './OrganizationPage.module.css';

/** The goals that aim at an organization; a tap makes it a target of one that doesn't. */
export function TargetsNaming({ organizationId }: { readonly organizationId: Id }) {
  const { storage } = useServices();
  const save = useSaving();
  const goals = useOpenGoals();
  const [choosing, setChoosing] = useState(false);
  const targets = useWatched(
    () => watch(() => targetsNaming(storage, 'organizationId', organizationId)),
    [storage, organizationId],
  );
  if (!targets) return null;
  const aiming = targets.flatMap((target) => {
    const goal = goals.find(({ id }) => id === target.goalId);
    return goal ? [{ target, goal }] : [];
  });
  const others = goals.filter(({ id }) => !aiming.some(({ goal }) => goal.id === id));
  const aim = async ({ id }: Goal): Promise<void> => {
    setChoosing(false);
    await save(addTarget(storage, id, { kind: 'organization', organizationId }), 'Target added.');
  };
  const [only, ...more] = others;
  return (
    <Section title="Targets">
      {aiming.length > 0 && (
        <List label="Targets">
          {aiming.map(({ target, goal }) => (
            <ListRow
              key={target.id}
              href={`${href(`/plan/goals/${goal.id}`)}#targets`}
              title={<bdi>{goal.text}</bdi>}
              subtitle={
                <bdi>
                  {[PRIORITY_WORDS[target.priority], target.why].filter(Boolean).join(' · ')}
                </bdi>
              }
            />
          ))}
        </List>
      )}
      {goals.length === 0 && (
        <>
          <p class={styles.calm}>No goal aims here: there is none yet.</p>
          <div>
            <LinkButton icon="goal" href={href('/plan')}>
              Say what you want first
            </LinkButton>
          </div>
        </>
      )}
      {only && (
        <div>
          <Button
            icon="goal"
            onClick={() => (more.length === 0 ? void aim(only) : setChoosing(true))}
          >
            {aiming.length === 0 ? 'Make it a target' : 'Target of another goal'}
          </Button>
        </div>
      )}
      <Dialog title="For which goal?" open={choosing} onClose={() => setChoosing(false)}>
        <List label="Goals">
          {others.map((goal) => (
            <ListRow key={goal.id} title={<bdi>{goal.text}</bdi>} onClick={() => void aim(goal)} />
          ))}
        </List>
      </Dialog>
    </Section>
  );
}
