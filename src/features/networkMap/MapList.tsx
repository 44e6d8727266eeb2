import { agoInWords } from '../../domain/dayInWords';
import { LAYERS, type Layer, type Tie } from '../../domain/person';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { Avatar } from '../../ui/Avatar';
import { href } from '../../ui/href';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { PersonName } from '../../ui/PersonName';
import { VirtualList } from '../../ui/VirtualList';
import { WarmthMark } from '../../ui/WarmthMark';
import { useServices } from '../services';
import { useListPhoto } from '../shared/useListPhoto';
import { useNextActions } from './useNextActions';

interface MapListProps {
  readonly people: ReadonlyMap<Id, PersonSummary>;
  readonly ties: readonly Tie[];
  readonly mode: 'rings' | 'whole';
  /** The people on the warmest way in, in their order. */
  readonly pathIds: readonly Id[];
}

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
};

const ROW_HEIGHT = 92;
const MOST_NAMES = 3;

/** What the map shows, in words: the way in first, then ring by ring, the warmest first, with ties. */
export function MapList({ people, ties, mode, pathIds }: MapListProps) {
  const onWay = new Map(pathIds.map((id, index) => [id, index]));
  const shown = [...people.values()]
    .filter((person) => mode === 'whole' || person.layer !== 'unplaced' || onWay.has(person.id))
    .sort(
      (a, b) =>
        (onWay.get(a.id) ?? pathIds.length) - (onWay.get(b.id) ?? pathIds.length) ||
        LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) ||
        b.warmth - a.warmth ||
        (a.name < b.name ? -1 : 1),
    );
  const tied = tiedNames(people, ties);
  return (
    <VirtualList
      label="People on the map"
      items={shown}
      rowHeight={ROW_HEIGHT}
      getKey={(person) => person.id}
      renderRow={(person) => (
        <MapRow
          person={person}
          knows={tied.get(person.id) ?? ''}
          onWay={onWay.get(person.id) ?? null}
        />
      )}
    />
  );
}

interface MapRowProps {
  readonly person: PersonSummary;
  readonly knows: string;
  readonly onWay: number | null;
}

function MapRow({ person, knows, onWay }: MapRowProps) {
  const { today, locale } = useServices();
  const actions = useNextActions(person.id);
  const { address } = useListPhoto(person.id);
  const { lastTouch, met, owedByMe, owedToMe } = person;
  const facts = [
    onWay === null ? '' : `Step ${onWay + 1} of the way in`,
    LAYER_WORDS[person.layer],
    person.organization,
    lastTouch ? agoInWords(lastTouch, today(), locale) : met ? '' : 'not met yet',
    owedByMe > 0 ? `you owe ${owedByMe}` : '',
    owedToMe > 0 ? `owes you ${owedToMe}` : '',
    knows,
  ];
  return (
    <ListRow
      href={href(`/people/${person.id}`)}
      leading={<Avatar name={person.name} hollow={!met} picture={address} />}
      title={<PersonName name={person.name} />}
      subtitle={
        <>
          <WarmthMark warmth={person.warmth} />
          <bdi>{` · ${facts.filter(Boolean).join(' · ')}`}</bdi>
        </>
      }
      tall
      trailing={<Menu label={`More for ${person.name}`} items={actions} />}
    />
  );
}

/** 'knows A (primary), B (tertiary) and 2 more' for everybody tied to somebody in use: how layers lead on. */
export function tiedNames(
  people: ReadonlyMap<Id, PersonSummary>,
  ties: readonly Tie[],
): ReadonlyMap<Id, string> {
  const names = new Map<Id, string[]>();
  for (const { personAId, personBId } of ties) {
    const a = people.get(personAId);
    const b = people.get(personBId);
    if (!a || !b) continue;
    for (const [of, other] of [
      [a, b],
      [b, a],
    ] as const) {
      // Across layers the ring is named: that is where a pathway leads from one to the other.
      const across = other.layer === of.layer ? '' : ` (${LAYER_WORDS[other.layer].toLowerCase()})`;
      const said = `${other.name}${across}`;
      const list = names.get(of.id);
      if (list) list.push(said);
      else names.set(of.id, [said]);
    }
  }
  return new Map(
    [...names].map(([id, list]) => {
      const more = list.length - MOST_NAMES;
      const said = list.slice(0, MOST_NAMES).join(', ');
      return [id, more > 0 ? `knows ${said} and ${more} more` : `knows ${said}`];
    }),
  );
}
