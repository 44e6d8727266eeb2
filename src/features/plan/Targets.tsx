import { useState } from 'preact/hooks';
import type { Goal } from '../../domain/conversation';
import type { Target } from '../../domain/target';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { usePeople } from '../services';
import { PRIORITY_WORDS, TARGET_KIND_WORDS, targetName } from '../shared/targetWords';
import { AddTargetDialog } from './AddTargetDialog';
import styles from './GoalPage.module.css';
import type { GoalAround } from './goalAround';
import { SeatMarks } from './SeatMarks';
import { TargetDialog } from './TargetDialog';

interface TargetsProps {
  readonly goal: Goal;
  readonly around: GoalAround;
}

/** What a goal aims at, the first of all first; a tap opens one. */
export function Targets({ goal, around }: TargetsProps) {
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const { targets, record, organizations } = around;
  const open = targets.find(({ id }) => id === openId);
  const nameOf = (target: Target): string =>
    targetName(
      target,
      (id) => organizations.get(id),
      (id) => people.get(id)?.name,
    );
  const seatsOf = ({ id }: Target) => record.seats.filter(({ targetId }) => targetId === id);
  return (
    <Section
      title="Targets"
      count={targets.length}
      id="targets"
      action={
        <Button icon="add" onClick={() => setAdding(true)}>
          Add target
        </Button>
      }
    >
      {targets.length === 0 && (
        <p class={styles.calm}>
          A role, an industry, an organization or a person that this goal aims at. Each gets seats
          for the help you want there.
        </p>
      )}
      <List label="Targets">
        {targets.map((target) => (
          <ListRow
            key={target.id}
            onClick={() => setOpenId(target.id)}
            title={<bdi>{nameOf(target)}</bdi>}
            subtitle={
              <bdi>
                {[TARGET_KIND_WORDS[target.kind], PRIORITY_WORDS[target.priority], target.why]
                  .filter(Boolean)
                  .join(' · ')}
              </bdi>
            }
            meta={<SeatMarks seats={seatsOf(target)} />}
          />
        ))}
      </List>
      {targets.length > 0 && (
        <div>
          <LinkButton icon="people" href={href('/plan/seats')}>
            All seats
          </LinkButton>
        </div>
      )}
      {adding && <AddTargetDialog goalId={goal.id} onClose={() => setAdding(false)} />}
      {open && (
        <TargetDialog
          target={open}
          name={nameOf(open)}
          seats={seatsOf(open)}
          onClose={() => setOpenId(null)}
        />
      )}
    </Section>
  );
}
