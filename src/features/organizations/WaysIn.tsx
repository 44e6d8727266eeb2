import { useMemo } from 'preact/hooks';
import { waysIn } from '../../domain/path';
import type { Tie } from '../../domain/person';
import type { Id } from '../../domain/record';
import { ownResponseRate } from '../../domain/response';
import { tieNetwork } from '../../domain/tieNetwork';
import type { PersonSummary } from '../../storage/summaries';
import { allTies } from '../../storage/ties';
import { watch } from '../../storage/watch';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useServices } from '../services';
import styles from './OrganizationPage.module.css';
import { wayInWords } from './waysInWords';

/** Who opens the door to an organization, the best way first, each with what it rests on. */
export function WaysIn({ organizationId }: { readonly organizationId: Id }) {
  const { storage, today } = useServices();
  const people = usePeople();
  const ties = useWatched(() => watch(() => allTies(storage)), [storage]);
  const paths = useMemo(
    () => (ties ? pathsTo(organizationId, people, ties, ownResponseRate([], today())) : []),
    [organizationId, people, ties],
  );
  const nobodyThere = ![...people.values()].some((each) => each.organizationId === organizationId);
  if (!ties || nobodyThere) return null;
  return (
    <Section title="Ways in">
      {paths.length === 0 ? (
        <p class={styles.calm}>
          None that you know of. A tie from somebody you have met to somebody there makes one.
        </p>
      ) : (
        <List label="Ways in">
          {paths.map((path) => {
            const words = wayInWords(path, (id) => people.get(id)?.name);
            return (
              <ListRow
                key={words.firstId}
                href={href(`/people/${words.firstId}`)}
                title={<bdi>{words.people}</bdi>}
                subtitle={
                  <bdi>
                    {words.weakest === ''
                      ? (words.steps[0] ?? '')
                      : `Weakest step: ${words.weakest}`}
                  </bdi>
                }
                meta={words.chance}
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}

function pathsTo(
  organizationId: Id,
  people: ReadonlyMap<Id, PersonSummary>,
  ties: readonly Tie[],
  answer: number,
) {
  const all = [...people.values()];
  return waysIn({
    network: tieNetwork([...people.keys()], ties),
    firstHops: all
      .filter(({ met }) => met)
      .map(({ id, warmth }) => ({ personId: id, warmth, balance: 0, answer, atRest: false })),
    endIds: all.filter((each) => each.organizationId === organizationId).map(({ id }) => id),
    pinned: new Set(),
    avoided: new Set(),
  }).paths;
}
