import { useMemo, useState } from 'preact/hooks';
import type { Coverage } from '../../domain/coverage';
import { agoInWords } from '../../domain/dayInWords';
import type { Id } from '../../domain/record';
import type { Seat, Target } from '../../domain/target';
import { watch } from '../../storage/watch';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useFirstFew } from '../../ui/useFirstFew';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { useWatched } from '../../ui/useWatched';
import { Waiting } from '../../ui/Waiting';
import { useServices } from '../services';
import { filledSince } from '../shared/filledSince';
import { HELP_WORDS, PRIORITY_WORDS, targetName } from '../shared/targetWords';
import { useWayFinder, type WayFinder } from '../shared/useWayFinder';
import { Requests } from './Requests';
import { type Board, readBoard } from './readBoard';
import { SeatCards } from './SeatCards';
import styles from './Seats.module.css';
import { SeatTable } from './SeatTable';
import { seatKey, seatRoute } from './seatKey';
import { gapInWords, holderInWords } from './seatWords';
import { useCoverage } from './useCoverage';

const BACK = { href: href('/plan'), label: 'Plan' };
const FIRST_GAPS = 5;
const FIRST_FILLED = 3;
const MOST_REQUESTS = 6;

/** Who helps with what at each target, where a seat is empty, and whom to ask. */
export default function SeatsPage() {
  const { storage } = useServices();
  const board = useWatched(() => watch(() => readBoard(storage)), [storage]);
  const finder = useWayFinder();
  if (!board || !finder) {
    return (
      <Page title="Seats" back={BACK}>
        <Waiting />
      </Page>
    );
  }
  if (board.targets.length === 0) {
    return (
      <Page title="Seats" back={BACK}>
        <EmptyState
          icon="goal"
          title="No targets yet"
          text="A goal aims at roles, industries, organizations and people. Each gets a seat for knowledge, introductions and opportunities."
        >
          <LinkButton
            variant="primary"
            href={href(board.goals[0] ? `/plan/goals/${board.goals[0].id}` : '/plan')}
          >
            {board.goals.length === 0 ? 'Say what you want first' : 'Name a first target'}
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return <SeatBoard board={board} finder={finder} />;
}

interface SeatBoardProps {
  readonly board: Board;
  readonly finder: WayFinder;
}

function SeatBoard({ board, finder }: SeatBoardProps) {
  const wide = useMediaQuery('(min-width: 56rem)');
  const [goalId, setGoalId] = useState<Id | null>(null);
  const rows = useCoverage(finder, board.targets, board.seats);
  const targets = useMemo(
    () => board.targets.filter((target) => goalId === null || target.goalId === goalId),
    [board, goalId],
  );
  const rowsByKey = useMemo(
    () => new Map((rows ?? []).map((row) => [seatKey(row.targetId, row.help), row])),
    [rows],
  );
  const nameOf = (target: Target): string =>
    targetName(
      target,
      (id) => finder.organizations.get(id)?.name,
      (id) => finder.people.get(id)?.name,
    );
  const shown = new Set(targets.map(({ id }) => id));
  const seats = board.seats.filter(({ targetId }) => shown.has(targetId));
  const gaps = rows?.filter((row) => row.state === 'gap' && shown.has(row.targetId)) ?? null;
  const inTrash = board.holdersInTrash;
  const view = { targets, seats, rowsByKey, people: finder.people, inTrash, nameOf };
  return (
    <Page title="Seats" back={BACK} wide>
      {board.goals.length > 1 && (
        <ChoiceChips
          label="Goal"
          hideLabel
          oneLine
          values={goalId === null ? [] : [goalId]}
          options={board.goals.map(({ id, text }) => ({ value: id, label: text }))}
          onChange={([chosen = null]) => setGoalId(chosen)}
        />
      )}
      <p class={styles.summary}>{summaryOf(seats, gaps)}</p>
      {gaps ? (
        <Gaps gaps={gaps} seats={seats} targets={targets} finder={finder} nameOf={nameOf} />
      ) : (
        <Section title="Gaps">
          <Waiting>Looking for ways in…</Waiting>
        </Section>
      )}
      <FilledLately
        seats={seats}
        targets={targets}
        finder={finder}
        nameOf={nameOf}
        inTrash={inTrash}
        reviewedOn={board.reviewedOn}
      />
      <Section title="All seats">
        {wide ? <SeatTable {...view} /> : <SeatCards {...view} />}
      </Section>
      {gaps && (
        <Requests
          finder={finder}
          board={board}
          targets={targets}
          help={null}
          nameOf={nameOf}
          most={MOST_REQUESTS}
        />
      )}
    </Page>
  );
}

function summaryOf(seats: readonly Seat[], gaps: readonly Coverage[] | null): string {
  const held = seats.filter(({ personId }) => personId !== null).length;
  const said = `${held} of ${seats.length} seats are held.`;
  if (!gaps) return said;
  if (gaps.length === 0) return `${said} To each of the others you know a way.`;
  return `${said} ${gaps.length === 1 ? '1 is a gap' : `${gaps.length} are gaps`}: no way leads there.`;
}

interface PartProps {
  readonly targets: readonly Target[];
  readonly finder: WayFinder;
  readonly nameOf: (target: Target) => string;
}

interface GapsProps extends PartProps {
  readonly gaps: readonly Coverage[];
  readonly seats: readonly Seat[];
}

function Gaps({ gaps, seats, targets, finder, nameOf }: GapsProps) {
  const { shown, more } = useFirstFew(gaps, FIRST_GAPS);
  const wantedAt = ({ seatIds }: Coverage) => seats.find(({ id }) => id === seatIds[0])?.wanted;
  if (gaps.length === 0) return null;
  return (
    <Section title="Gaps" count={gaps.length}>
      <List label="Gaps">
        {shown.map((row) => {
          const target = targets.find(({ id }) => id === row.targetId);
          if (!target) return null;
          return (
            <ListRow
              key={seatKey(row.targetId, row.help)}
              href={href(seatRoute(row.targetId, row.help))}
              title={
                <bdi>
                  {HELP_WORDS[row.help]}: {nameOf(target)}
                </bdi>
              }
              subtitle={
                <bdi>{gapInWords(row, wantedAt(row), (id) => finder.people.get(id)?.name)}</bdi>
              }
              meta={PRIORITY_WORDS[target.priority]}
            />
          );
        })}
      </List>
      {more}
    </Section>
  );
}

function FilledLately({
  seats,
  targets,
  finder,
  nameOf,
  inTrash,
  reviewedOn,
}: PartProps & {
  readonly seats: readonly Seat[];
  readonly inTrash: Board['holdersInTrash'];
  readonly reviewedOn: Board['reviewedOn'];
}) {
  const { today, locale } = useServices();
  const { since, title } = filledSince(reviewedOn, today());
  const filled = seats.flatMap((seat) => {
    const target = targets.find(({ id }) => id === seat.targetId);
    const { personId, filledOn } = seat;
    if (!target || personId === null || filledOn === null || filledOn < since) return [];
    return [{ ...seat, target, personId, filledOn }];
  });
  filled.sort((a, b) => (a.filledOn < b.filledOn ? 1 : -1));
  const { shown, more } = useFirstFew(filled, FIRST_FILLED);
  if (filled.length === 0) return null;
  return (
    <Section title={title} count={filled.length}>
      <List label={title}>
        {shown.map(({ id, targetId, help, personId, filledOn, target }) => (
          <ListRow
            key={id}
            href={href(seatRoute(targetId, help))}
            title={
              <bdi>{holderInWords(personId, (id) => finder.people.get(id)?.name, inTrash)}</bdi>
            }
            subtitle={
              <bdi>
                {HELP_WORDS[help]}: {nameOf(target)}
              </bdi>
            }
            meta={agoInWords(filledOn, today(), locale)}
          />
        ))}
      </List>
      {more}
    </Section>
  );
}
