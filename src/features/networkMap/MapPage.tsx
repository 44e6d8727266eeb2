import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { addDays } from '../../domain/calendarDate';
import { buildNetwork, type NetworkGrouping } from '../../domain/network';
import type { Tie } from '../../domain/person';
import type { CalendarDate, Id } from '../../domain/record';
import { NetworkMap } from '../../map/NetworkMap';
import { MOST_SEATS } from '../../map/render/seats';
import { type KeptPositions, keepMapPositions, readMapPositions } from '../../storage/mapPositions';
import type { PersonSummary } from '../../storage/summaries';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { usePeople, useServices, useWhoIsHere } from '../services';
import { PeopleArriving } from '../shared/PeopleArriving';
import { useWayFinder } from '../shared/useWayFinder';
import { AnswerCard } from './AnswerCard';
import { MapList } from './MapList';
import styles from './MapPage.module.css';
import { type Gap, type MapAnswer, mapAnswer } from './mapAnswer';
import { PersonCard } from './PersonCard';
import { gapInWords, SeatCard } from './SeatCard';
import { useMapGoal } from './useMapGoal';

type Mode = 'rings' | 'whole';

const MODES: readonly { readonly mode: Mode; readonly label: string }[] = [
  { mode: 'rings', label: 'Rings' },
  { mode: 'whole', label: 'Whole network' },
];

/** How long ago 'lately' reaches (days): a thin ring marks whom something passed with. */
const RECENT_DAYS = 14;

/**
 * The network: the owner at the centre, people on their rings, the warmest way in to a goal and its
 * empty seats; and the same as a list.
 */
export default function MapPage() {
  const { today } = useServices();
  const { query, route } = useLocation();
  const finder = useWayFinder();
  const people = usePeople();
  const mapGoal = useMapGoal();
  // From somebody's page: where they stand, also off the rings.
  const shown = query.person ? people.get(query.person) : undefined;
  const [mode, setMode] = useState<Mode>(shown?.layer === 'unplaced' ? 'whole' : 'rings');
  const [groupBy, setGroupBy] = useState<NetworkGrouping>('organization');
  const [selected, setSelected] = useState<Selected | null>(
    shown ? { kind: 'person', id: shown.id } : null,
  );
  const cardRef = useRef<HTMLElement>(null);
  const here = useWhoIsHere();
  const asList = 'list' in query;
  const ties = finder?.ties;
  const network = useMemo(
    () => networkOf(people, ties ?? NO_TIES, groupBy, today()),
    [people, ties, groupBy],
  );
  const answer = useMemo(
    () => (finder && mapGoal?.goal ? mapAnswer(finder, mapGoal.targets, mapGoal.seats) : NO_ANSWER),
    [finder, mapGoal?.goal, mapGoal?.targets, mapGoal?.seats],
  );
  const pathIds = useMemo(() => answer.path?.hops.map((hop) => hop.personId) ?? [], [answer]);

  if (here === 'arriving') {
    return (
      <Page title="Map">
        <PeopleArriving />
      </Page>
    );
  }
  if (people.size === 0) return <NobodyOnTheMap />;
  if (!mapGoal) return null;
  const { goal, goals, targets, choose } = mapGoal;
  const person = selected?.kind === 'person' ? people.get(selected.id) : undefined;
  const gap =
    selected?.kind === 'seat' ? answer.gaps.find(({ id }) => id === selected.id) : undefined;
  const close = (): void => setSelected(null);
  const answerCard = goal && (
    <AnswerCard goal={goal} hasTargets={targets.length > 0} answer={answer} />
  );
  return (
    <Page
      title="Map"
      wide
      actions={
        <div class={styles.controls}>
          <div class={styles.modes}>
            {MODES.map((each) => (
              <button
                key={each.mode}
                type="button"
                role="switch"
                class={styles.mode}
                aria-checked={mode === each.mode}
                onClick={() => setMode(each.mode)}
              >
                {each.label}
              </button>
            ))}
          </div>
          <IconButton
            icon={asList ? 'map' : 'list'}
            label={asList ? 'Show as map' : 'Show as list'}
            onClick={() => route(asList ? href('/map') : `${href('/map')}?list`, true)}
          />
          <Menu
            label="Group people by"
            icon="filter"
            items={[
              { label: 'Group by organization', onSelect: () => setGroupBy('organization') },
              { label: 'Group by industry', onSelect: () => setGroupBy('industry') },
            ]}
          />
        </div>
      }
    >
      <div class={styles.above}>
        {goal ? (
          <div class={styles.goal}>
            <SelectField
              label="Goal"
              hideLabel
              value={goal.id}
              options={goals.map(({ id, text }) => ({ value: id, label: text }))}
              onChange={choose}
            />
          </div>
        ) : (
          <p class={styles.noGoal}>
            <a href={href('/plan')}>Say what you want next</a>, and the map shows the way in.
          </p>
        )}
        {mode === 'rings' && (
          <NotOnRings
            unplaced={network.unplacedCount}
            nobodyPlaced={people.size === network.unplacedCount}
            emptySeats={answer.gaps.length}
          />
        )}
      </div>
      {asList ? (
        <>
          {answerCard}
          <SeatList gaps={answer.gaps} people={people} />
          <MapList people={people} ties={ties ?? NO_TIES} mode={mode} pathIds={pathIds} />
        </>
      ) : (
        <div class={styles.stage} data-answered={goal ? true : undefined}>
          <MapCanvas
            mode={mode}
            network={network}
            answer={answer}
            pathIds={pathIds}
            selected={selected}
            onSelect={setSelected}
            cardRef={cardRef}
          />
          {person && <PersonCard person={person} cardRef={cardRef} onClose={close} />}
          {gap && <SeatCard gap={gap} people={people} cardRef={cardRef} onClose={close} />}
          {answerCard}
        </div>
      )}
      {!asList && <MapLegend />}
    </Page>
  );
}

interface NotOnRingsProps {
  readonly unplaced: number;
  readonly nobodyPlaced: boolean;
  readonly emptySeats: number;
}

/** What is counted beside the rings: who has no place on them, and the seats that nobody holds. */
function NotOnRings({ unplaced, nobodyPlaced, emptySeats }: NotOnRingsProps) {
  if (unplaced + emptySeats === 0) return null;
  return (
    <p class={styles.counts}>
      {nobodyPlaced && <span>Nobody is on a ring yet.</span>}
      {unplaced > 0 && <a href={href('/people/place')}>{unplaced} unplaced</a>}
      {emptySeats > 0 && (
        <a href={href('/plan/seats')}>
          {emptySeats === 1 ? '1 empty seat' : `${emptySeats} empty seats`}
        </a>
      )}
    </p>
  );
}

/** Who or what was tapped on the map. */
type Selected = { readonly kind: 'person' | 'seat'; readonly id: string };

const NO_ANSWER: MapAnswer = {
  path: null,
  target: null,
  targetName: '',
  weakestStep: null,
  gaps: [],
};

function networkOf(
  people: ReadonlyMap<Id, PersonSummary>,
  ties: readonly Tie[],
  groupBy: NetworkGrouping,
  today: CalendarDate,
) {
  const all = [...people.values()];
  const since = addDays(today, -RECENT_DAYS);
  return buildNetwork({
    people: all,
    ties,
    groupBy,
    organizationsById: new Map(
      all.map((person) => [
        person.organizationId ?? '',
        { name: person.organization, industry: '' },
      ]),
    ),
    warmthById: new Map(all.map((person) => [person.id, person.warmth])),
    owedIds: new Set(
      all.filter((each) => each.owedByMe + each.owedToMe > 0).map((each) => each.id),
    ),
    recentIds: new Set(
      all
        .filter(({ lastTouch }) => lastTouch !== null && lastTouch >= since)
        .map((each) => each.id),
    ),
  });
}

function NobodyOnTheMap() {
  return (
    <Page title="Map">
      <EmptyState
        icon="map"
        title="Nobody on your map yet"
        text="Import your contacts or add a first person. Those you place on a ring appear here, around you."
      >
        <LinkButton variant="primary" href={`${href('/settings')}#import`}>
          Import contacts
        </LinkButton>
        <LinkButton href={`${href('/people')}?add`}>Add a person</LinkButton>
      </EmptyState>
    </Page>
  );
}

interface SeatListProps {
  readonly gaps: readonly Gap[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** The dashed seats of the map, in words. */
function SeatList({ gaps, people }: SeatListProps) {
  if (gaps.length === 0) return null;
  return (
    <Section title="Empty seats" count={gaps.length}>
      <List label="Empty seats">
        {gaps.slice(0, MOST_SEATS).map((gap) => (
          <ListRow
            key={gap.id}
            href={href(`/plan/seats/${gap.id}`)}
            leading={<Icon name="goal" />}
            title={<bdi>{gap.label}</bdi>}
            subtitle={<bdi>{gapInWords(gap, people)}</bdi>}
          />
        ))}
      </List>
    </Section>
  );
}

/** What the marks on the map mean. */
function MapLegend() {
  return (
    <details class={styles.legend}>
      <summary>What the marks mean</summary>
      <ul>
        <li>The fuller a disc, the warmer it is between you; a hollow one you have not met.</li>
        <li>
          A thin ring around a disc: something passed in the last two weeks. A dot: something is
          owed.
        </li>
        <li>A dashed disc: an empty seat of the goal.</li>
        <li>The thick line: the warmest way in; its weakest step is dotted.</li>
        <li>
          Thin lines are ties: solid where you know it, dashed where told, dotted where guessed.
        </li>
      </ul>
    </details>
  );
}

const NO_TIES: readonly Tie[] = [];

interface MapCanvasProps {
  readonly mode: Mode;
  readonly network: ReturnType<typeof buildNetwork>;
  readonly answer: MapAnswer;
  readonly pathIds: readonly Id[];
  readonly selected: Selected | null;
  readonly onSelect: (selected: Selected | null) => void;
  readonly cardRef: RefObject<HTMLElement | null>;
}

/** The canvas with the places that people had at the last visit. */
function MapCanvas({
  mode,
  network,
  answer,
  pathIds,
  selected,
  onSelect,
  cardRef,
}: MapCanvasProps) {
  const { storage } = useServices();
  const reducedMotion =
    useMediaQuery('(prefers-reduced-motion: reduce)') ||
    document.documentElement.dataset.motion === 'off';
  const [positions, setPositions] = useState<Readonly<Record<Mode, KeptPositions>> | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const [rings, whole] = await Promise.all([
        readMapPositions(storage, 'rings'),
        readMapPositions(storage, 'whole'),
      ]);
      setPositions({ rings, whole });
    };
    read().catch(() => setPositions({ rings: new Map(), whole: new Map() }));
  }, [storage]);
  if (!positions) return null;
  return (
    <NetworkMap
      network={network}
      mode={mode}
      selectedId={selected?.kind === 'person' ? selected.id : null}
      onSelect={(id) => onSelect(id === null ? null : { kind: 'person', id })}
      pathIds={pathIds}
      weakestStep={answer.weakestStep}
      seats={answer.gaps}
      selectedSeatId={selected?.kind === 'seat' ? selected.id : null}
      onSelectSeat={(id) => onSelect({ kind: 'seat', id })}
      positions={positions}
      onPositions={(of, next) => void keepMapPositions(storage, of, next)}
      reducedMotion={reducedMotion}
      cardRef={cardRef}
    />
  );
}
