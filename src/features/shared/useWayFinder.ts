import { useMemo } from 'preact/hooks';
import { standingWords } from '../../domain/ownerWord';
import { type FirstHop, type WaysIn, waysIn } from '../../domain/path';
import type { Organization, Tie } from '../../domain/person';
import type { Id } from '../../domain/record';
import { firstHopsFrom, type RelationOf, relationsFrom } from '../../domain/relations';
import { type Aim, peopleAtTarget } from '../../domain/target';
import { type TieNetwork, tieNetwork } from '../../domain/tieNetwork';
import { followRows } from '../../storage/followRows';
import { followRelationRows, type RelationRows } from '../../storage/relations';
import type { PersonSummary } from '../../storage/summaries';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useServices } from '../services';

/** Finds the ways in from what is on record now. */
export interface WayFinder {
  readonly people: ReadonlyMap<Id, PersonSummary>;
  readonly organizations: ReadonlyMap<Id, Organization>;
  readonly ties: readonly Tie[];
  readonly rows: RelationRows;
  readonly network: TieNetwork;
  readonly firstHops: readonly FirstHop[];
  /** The owner's word: people to leave out. */
  readonly avoided: ReadonlySet<Id>;
  readonly relationOf: RelationOf;
  /** Who is at an aim now. */
  readonly endsOf: (aim: Aim) => Id[];
  readonly waysTo: (endIds: readonly Id[]) => WaysIn;
}

/** Null until everything that it rests on was read. */
export function useWayFinder(): WayFinder | null {
  const { storage, today } = useServices();
  const people = usePeople();
  const read = useWatched(() => followRows(storage, ['ties', 'organizations']), [storage]);
  const rows = useWatched(() => followRelationRows(storage), [storage]);
  const day = today();
  const network = useMemo(
    () => (read ? tieNetwork([...people.keys()], read.ties) : null),
    [people, read?.ties],
  );
  return useMemo(() => {
    if (!read || !rows || !network) return null;
    const organizations = new Map(read.organizations.map((each) => [each.id, each]));
    const relationOf = relationsFrom({ ...rows, today: day });
    const firstHops = firstHopsFrom(people.values(), relationOf);
    const { pinned, avoided } = standingWords(rows.ownerWords, null, day);
    const all = [...people.values()];
    return {
      people,
      organizations,
      ties: read.ties,
      rows,
      network,
      firstHops,
      avoided,
      relationOf,
      endsOf: (aim) => peopleAtTarget(aim, all, organizations),
      waysTo: (endIds) => waysIn({ network, firstHops, endIds, pinned, avoided }),
    };
  }, [people, read, rows, network, day]);
}
