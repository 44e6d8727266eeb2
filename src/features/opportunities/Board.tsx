import { useState } from 'preact/hooks';
import { STAGES, type Stage, type StageNames, stageName } from '../../domain/opportunity';
import type { Id } from '../../domain/record';
import type { OpportunityCard } from '../../storage/opportunities';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { IconButton } from '../../ui/IconButton';
import { useServices } from '../services';
import styles from './Board.module.css';
import { cardWords, stepWords } from './cardWords';
import { MoveDialog } from './MoveDialog';
import { linkOf, useFocusAfter } from './useFocusAfter';
import { useMove } from './useMove';

/** The stages of each column: what is over shares one, so that the others have room. */
const COLUMNS: readonly (readonly Stage[])[] = [
  ['idea'],
  ['preparing'],
  ['sent'],
  ['talking'],
  ['offer'],
  ['won', 'lost'],
];

interface BoardProps {
  readonly cards: readonly OpportunityCard[];
  readonly names: StageNames;
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/**
 * Lists side by side, one a stage. A card moves by its button, by being dragged, and with Shift and an
 * arrow to the stage before or after; arrows alone move the focus.
 */
export function Board({ cards, names, people }: BoardProps) {
  const move = useMove(names);
  const { ref, focusAfter } = useFocusAfter(cards);
  const [moving, setMoving] = useState<OpportunityCard['opportunity'] | null>(null);
  const [dragged, setDragged] = useState<Id | null>(null);
  const [over, setOver] = useState<Stage | null>(null);
  const byStage = (stage: Stage): readonly OpportunityCard[] =>
    cards.filter(({ opportunity }) => opportunity.stage === stage);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = ARROWS[event.key];
    const link = event.target instanceof HTMLElement ? event.target.closest('a') : null;
    const id = link?.querySelector<HTMLElement>('[data-opportunity]')?.dataset.opportunity;
    const card = cards.find(({ opportunity }) => opportunity.id === id);
    if (!step || !card || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { opportunity } = card;
    const at = STAGES.indexOf(opportunity.stage);
    if (event.shiftKey) {
      const stage = step.aside === 0 ? undefined : STAGES[at + step.aside];
      if (!stage) return;
      focusAfter(opportunity.id, stage);
      move(opportunity, stage);
      return;
    }
    const next =
      step.aside === 0
        ? neighbor(byStage(opportunity.stage), card, step.down)
        : beside(at, step.aside, byStage);
    if (next) linkOf(ref.current, next.opportunity.id)?.focus();
  };

  const drop = (stage: Stage): void => {
    const card = cards.find(({ opportunity }) => opportunity.id === dragged);
    setDragged(null);
    setOver(null);
    if (card) move(card.opportunity, stage);
  };
  return (
    <>
      <p class={styles.hint}>
        Drag a card, press its arrows, or hold Shift and press an arrow key to move it.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it. */}
      <div ref={ref} class={styles.board} onKeyDown={onKeyDown}>
        {COLUMNS.map((stages) => (
          <div key={stages[0]} class={styles.column}>
            {stages.map((stage) => (
              <StageList
                key={stage}
                stage={stage}
                name={stageName(stage, names)}
                cards={byStage(stage)}
                people={people}
                isOver={over === stage && dragged !== null}
                dragged={dragged}
                onDragStart={setDragged}
                onDragOver={setOver}
                onDragEnd={() => {
                  setDragged(null);
                  setOver(null);
                }}
                onDrop={drop}
                onMove={setMoving}
              />
            ))}
          </div>
        ))}
      </div>
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
    </>
  );
}

const ARROWS: Readonly<Record<string, { readonly aside: number; readonly down: number }>> = {
  ArrowLeft: { aside: -1, down: 0 },
  ArrowRight: { aside: 1, down: 0 },
  ArrowUp: { aside: 0, down: -1 },
  ArrowDown: { aside: 0, down: 1 },
};

const neighbor = (
  list: readonly OpportunityCard[],
  card: OpportunityCard,
  step: number,
): OpportunityCard | undefined => list[list.indexOf(card) + step];

/** The first card of the nearest list on that side that has any. */
function beside(
  from: number,
  step: number,
  byStage: (stage: Stage) => readonly OpportunityCard[],
): OpportunityCard | undefined {
  for (let at = from + step; at >= 0 && at < STAGES.length; at += step) {
    const stage = STAGES[at];
    const first = stage && byStage(stage)[0];
    if (first) return first;
  }
  return undefined;
}

interface StageListProps {
  readonly stage: Stage;
  readonly name: string;
  readonly cards: readonly OpportunityCard[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
  /** Whether a card is held over it. */
  readonly isOver: boolean;
  readonly dragged: Id | null;
  readonly onDragStart: (id: Id) => void;
  readonly onDragOver: (stage: Stage) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (stage: Stage) => void;
  readonly onMove: (opportunity: OpportunityCard['opportunity']) => void;
}

function StageList({
  stage,
  name,
  cards,
  people,
  isOver,
  dragged,
  onDragStart,
  onDragOver,
  onDragEnd,
  onDrop,
  onMove,
}: StageListProps) {
  const { today, locale } = useServices();
  return (
    <section
      class={styles.stage}
      aria-label={name}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        onDragOver(stage);
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(stage);
      }}
    >
      <h2 class={styles.head}>
        <span>{name}</span>
        <span class={styles.count}>{cards.length}</span>
      </h2>
      <ul class={styles.cards} aria-label={name}>
        {cards.map((card) => {
          const { id, title } = card.opportunity;
          const step = stepWords(card, today(), locale);
          return (
            <li
              key={id}
              class={styles.card}
              draggable
              data-dragged={dragged === id || undefined}
              onDragStart={(event) => {
                event.dataTransfer?.setData('text/plain', title);
                onDragStart(id);
              }}
              onDragEnd={onDragEnd}
            >
              <a class={styles.title} href={href(`/plan/opportunities/${id}`)} draggable={false}>
                <bdi data-opportunity={id}>{title}</bdi>
              </a>
              <p class={styles.words}>
                <bdi>{cardWords(card, people)}</bdi>
              </p>
              {step && <p class={styles.step}>Next: {step}</p>}
              <div class={styles.move}>
                <IconButton
                  label={`Move ${title}`}
                  icon="move"
                  onClick={() => onMove(card.opportunity)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
