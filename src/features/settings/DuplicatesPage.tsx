import { useEffect, useState } from 'preact/hooks';
import { type DuplicatePair, findDuplicates, pairKey } from '../../domain/duplicates';
import { whoStays } from '../../domain/mergePeople';
import type { Organization, Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { mergePeople, type PastMerge, pastMerges, tellApart } from '../../storage/mergePeople';
import { readPeopleAndOrganizations } from '../../storage/people';
import { undo } from '../../storage/undo';
import { watch } from '../../storage/watch';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { Waiting } from '../../ui/Waiting';
import { useServices } from '../services';
import { DuplicateCard } from './DuplicateCard';
import styles from './DuplicatesPage.module.css';

const SHOWN_AT_A_TIME = 20;

interface Found {
  readonly pairs: readonly DuplicatePair[];
  readonly organizationNames: ReadonlyMap<Id, string>;
}

/** People who may be one and the same: asked one by one, the sure ones all at once; and taken apart again. */
export default function DuplicatesPage() {
  const { storage, confirm, complain } = useServices();
  const rows = useWatched(() => watch(() => readPeopleAndOrganizations(storage)), [storage]);
  const merges = useWatched(() => watch(() => pastMerges(storage)), [storage]);
  const [found, setFound] = useState<Found | null>(null);
  const [shown, setShown] = useState(SHOWN_AT_A_TIME);
  useEffect(() => {
    if (!rows) return undefined;
    // After the page has painted: with thousands of people it takes a moment.
    const timer = setTimeout(() => setFound(findIn(rows.people, rows.organizations)));
    return () => clearTimeout(timer);
  }, [rows]);

  const merge = async (pairs: readonly DuplicatePair[]): Promise<void> => {
    const all = pairs.map(({ a, b }) => {
      const { kept, gone } = whoStays(a, b);
      return { keptId: kept.id, goneId: gone.id };
    });
    const merged = await mergePeople(storage, all);
    if (!merged.ok) complain(merged.error);
    else confirm(pairs.length === 1 ? 'Merged.' : `${pairs.length} pairs merged.`, merged.value);
  };
  const keepApart = async ({ a, b }: DuplicatePair): Promise<void> => {
    const kept = await tellApart(storage, a.id, b.id);
    if (kept.ok) confirm('Kept as two people.', kept.value);
    else complain(kept.error);
  };
  const takeApart = async ({ transactionId }: PastMerge): Promise<void> => {
    const undone = await undo(storage, transactionId);
    if (!undone.ok) return complain(undone.error);
    const { kept } = undone.value;
    confirm(
      kept.length === 0 ? 'Two people again.' : 'Two people again; what you changed since stayed.',
      { transactionId: undone.value.transactionId, cause: 'undo', touched: new Map() },
    );
  };
  const sure = found?.pairs.filter(({ certainty }) => certainty === 'sure') ?? [];
  return (
    <Page title="Duplicates" back={{ href: href('/settings'), label: 'Settings' }}>
      {found === null && <Waiting />}
      {found?.pairs.length === 0 && (
        <EmptyState
          icon="people"
          title="No two seem to be one"
          text="People who look alike come up here after an import: the same name in another spelling, a short form, the same e-mail address."
        />
      )}
      {sure.length > 1 && (
        <Banner
          tone="info"
          title={`${sure.length} pairs are surely one person each`}
          actions={<Button onClick={() => void merge(sure)}>Merge these {sure.length}</Button>}
        >
          They share a name and an e-mail address or phone number.
        </Banner>
      )}
      {found !== null && found.pairs.length > 0 && (
        <ul class={styles.pairs} aria-label="May be one person">
          {found.pairs.slice(0, shown).map((pair) => (
            <DuplicateCard
              key={pairKey(pair.a.id, pair.b.id)}
              pair={pair}
              organizationNames={found.organizationNames}
              onSame={() => void merge([pair])}
              onDifferent={() => void keepApart(pair)}
            />
          ))}
        </ul>
      )}
      {found !== null && found.pairs.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN_AT_A_TIME)}>
          Show more ({found.pairs.length - shown})
        </Button>
      )}
      {merges && merges.length > 0 && (
        <Section title="Merged">
          <List label="Merged">
            {merges.map((each) => (
              <ListRow
                key={each.transactionId}
                title={each.names.slice(0, 3).join(', ')}
                subtitle={each.names.length > 3 ? `and ${each.names.length - 3} more` : undefined}
                trailing={<Button onClick={() => void takeApart(each)}>Take apart</Button>}
              />
            ))}
          </List>
        </Section>
      )}
    </Page>
  );
}

function findIn(people: readonly Person[], organizations: readonly Organization[]): Found {
  return {
    pairs: findDuplicates(
      people.filter(({ trashedAt }) => trashedAt === null),
      organizations,
    ),
    organizationNames: new Map(organizations.map(({ id, name }) => [id, name])),
  };
}
