import { useEffect, useMemo, useState } from 'preact/hooks';
import { buildNetwork, type NetworkGrouping } from '../../domain/network';
import type { Tie } from '../../domain/person';
import type { Id } from '../../domain/record';
import { NetworkMap } from '../../map/NetworkMap';
import { type KeptPositions, keepMapPositions, readMapPositions } from '../../storage/mapPositions';
import { allTies } from '../../storage/ties';
import { watch } from '../../storage/watch';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { MapList } from './MapList';
import styles from './MapPage.module.css';
import { PersonCard } from './PersonCard';

type Mode = 'rings' | 'whole';

const MODES: readonly { readonly mode: Mode; readonly label: string }[] = [
  { mode: 'rings', label: 'Rings' },
  { mode: 'whole', label: 'Whole network' },
];

/** The network: the owner at the centre, people on their rings; and the same as a list. */
export default function MapPage() {
  const { storage, summaries } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => summaries.subscribe(() => setPeople(summaries.current())), [summaries]);
  const ties = useWatched(() => watch(() => allTies(storage)), [storage]);
  const [mode, setMode] = useState<Mode>('rings');
  const [groupBy, setGroupBy] = useState<NetworkGrouping>('organization');
  const [asList, setAsList] = useState(false);
  const [selectedId, setSelectedId] = useState<Id | null>(null);
  const network = useMemo(() => {
    const all = [...people.values()];
    return buildNetwork({
      people: all,
      ties: ties ?? NO_TIES,
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
    });
  }, [people, ties, groupBy]);

  if (people.size === 0) {
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
  const placed = people.size - network.unplacedCount;
  const selected = selectedId ? people.get(selectedId) : undefined;
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
            onClick={() => setAsList(!asList)}
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
      {asList ? (
        <MapList people={people} ties={ties ?? NO_TIES} mode={mode} />
      ) : (
        <div class={styles.stage}>
          <MapCanvas
            mode={mode}
            network={network}
            selectedId={selectedId}
            onSelect={setSelectedId}
          />
          {network.unplacedCount > 0 && mode === 'rings' && (
            <p class={styles.unplaced}>
              {placed === 0 ? 'Nobody is on a ring yet. ' : ''}
              <a href={href('/people/place')}>{network.unplacedCount} unplaced</a>
            </p>
          )}
          {selected && <PersonCard person={selected} onClose={() => setSelectedId(null)} />}
        </div>
      )}
    </Page>
  );
}

const NO_TIES: readonly Tie[] = [];

interface MapCanvasProps {
  readonly mode: Mode;
  readonly network: ReturnType<typeof buildNetwork>;
  readonly selectedId: Id | null;
  readonly onSelect: (id: Id | null) => void;
}

/** The canvas with the places that people had at the last visit. */
function MapCanvas({ mode, network, selectedId, onSelect }: MapCanvasProps) {
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
      selectedId={selectedId}
      onSelect={onSelect}
      positions={positions}
      onPositions={(of, next) => void keepMapPositions(storage, of, next)}
      reducedMotion={reducedMotion}
    />
  );
}
