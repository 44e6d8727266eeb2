import { useLocation } from 'preact-iso';
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

interface MapListProps {
  readonly people: ReadonlyMap<Id, PersonSummary>;
  readonly ties: readonly Tie[];
  readonly mode: 'rings' | 'whole';
}

const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
};

const ROW_HEIGHT = 76;
const MOST_NAMES = 3;

/** What the map shows, in words: ring by ring, the warmest first, with whom each is tied to. */
export function MapList({ people, ties, mode }: MapListProps) {
  const { route } = useLocation();
  const shown = [...people.values()]
    .filter((person) => mode === 'whole' || person.layer !== 'unplaced')
    .sort(
      (a, b) =>
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
        <ListRow
          href={href(`/people/${person.id}`)}
          leading={<Avatar name={person.name} hollow={!person.met} />}
          title={<PersonName name={person.name} />}
          subtitle={[LAYER_WORDS[person.layer], person.organization, tied.get(person.id)]
            .filter(Boolean)
            .join(' · ')}
          meta={<WarmthMark warmth={person.warmth} />}
          trailing={
            <Menu
              label={`More for ${person.name}`}
              items={[
                {
                  label: 'Jot',
                  icon: 'jot',
                  onSelect: () => route(href(`/jot?person=${person.id}`)),
                },
                {
                  label: 'Plan a conversation',
                  icon: 'coffee',
                  onSelect: () => route(href(`/people/${person.id}?plan`)),
                },
              ]}
            />
          }
        />
      )}
    />
  );
}

/** 'knows A, B and 2 more' for everybody who is tied to somebody in use. */
export function tiedNames(
  people: ReadonlyMap<Id, PersonSummary>,
  ties: readonly Tie[],
): ReadonlyMap<Id, string> {
  const names = new Map<Id, string[]>();
  for (const { personAId, personBId } of ties) {
    const a = people.get(personAId);
    const b = people.get(personBId);
    if (!a || !b) continue;
    for (const [id, other] of [
      [a.id, b.name],
      [b.id, a.name],
    ] as const) {
      const list = names.get(id);
      if (list) list.push(other);
      else names.set(id, [other]);
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
