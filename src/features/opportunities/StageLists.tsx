import { useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import { isOver, STAGES, type Stage, type StageNames, stageName } from '../../domain/opportunity';
import type { Id } from '../../domain/record';
import type { OpportunityCard } from '../../storage/opportunities';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { useFirstFew } from '../../ui/useFirstFew';
import { useServices } from '../services';
import { cardWords } from './cardWords';
import { MoveDialog } from './MoveDialog';
import styles from './OpportunitiesPage.module.css';
import { useFocusAfter } from './useFocusAfter';
import { useMove } from './useMove';

/** So many of a stage are shown until all are wanted. */
const FIRST = 8;

interface StageListsProps {
  readonly cards: readonly OpportunityCard[];
  readonly names: StageNames;
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** A list a stage, one under the other; those that are over begin closed. */
export function StageLists({ cards, names, people }: StageListsProps) {
  const move = useMove(names);
  const { ref, focusAfter } = useFocusAfter(cards);
  const [moving, setMoving] = useState<OpportunityCard['opportunity'] | null>(null);
  const [toggled, setToggled] = useState<ReadonlySet<Stage>>(new Set());
  const toggle = (stage: Stage): void => {
    const next = new Set(toggled);
    if (!next.delete(stage)) next.add(stage);
    setToggled(next);
  };
  return (
    <div ref={ref} class={styles.stages}>
      {STAGES.map((stage) => {
        const here = cards.filter(({ opportunity }) => opportunity.stage === stage);
        if (here.length === 0) return null;
        const open = isOver(stage) === toggled.has(stage);
        const name = stageName(stage, names);
        return (
          <section key={stage} aria-label={name}>
            <h2 class={styles.stageHead}>
              <button
                type="button"
                class={styles.stageToggle}
                aria-expanded={open}
                onClick={() => toggle(stage)}
              >
                <Icon name={open ? 'expand' : 'forward'} size="small" />
                <span>{name}</span>
                <span class={styles.count}>{here.length}</span>
              </button>
            </h2>
            {open && (
              <StageRows
                label={name}
                cards={here}
                people={people}
                onMove={(opportunity) => setMoving(opportunity)}
              />
            )}
          </section>
        );
      })}
      {moving && (
        <MoveDialog
          opportunity={moving}
          names={names}
          onClose={() => setMoving(null)}
          onChoose={(stage) => {
            focusAfter(moving.id, stage);
            move(moving, stage);
          }}
        />
      )}
    </div>
  );
}

interface StageRowsProps {
  readonly label: string;
  readonly cards: readonly OpportunityCard[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
  readonly onMove: (opportunity: OpportunityCard['opportunity']) => void;
}

function StageRows({ label, cards, people, onMove }: StageRowsProps) {
  const { today, locale } = useServices();
  const { shown, more } = useFirstFew(cards, FIRST);
  return (
    <>
      <List label={label}>
        {shown.map((card) => {
          const { opportunity, nextStep } = card;
          const { id, title } = opportunity;
          return (
            <ListRow
              key={id}
              href={href(`/plan/opportunities/${id}`)}
              title={<bdi data-opportunity={id}>{title}</bdi>}
              subtitle={
                <>
                  {nextStep && (
                    <span class={styles.step}>
                      <bdi>Next: {nextStep.text}</bdi>
                      {nextStep.due && <span>{dayInWords(nextStep.due, today(), locale)}</span>}
                    </span>
                  )}
                  <bdi>{cardWords(card, people)}</bdi>
                </>
              }
              trailing={
                <IconButton
                  label={`Move ${title}`}
                  icon="move"
                  onClick={() => onMove(opportunity)}
                />
              }
            />
          );
        })}
      </List>
      {more}
    </>
  );
}
