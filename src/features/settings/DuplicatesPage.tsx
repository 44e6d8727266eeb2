import { useEffect, useState } from 'preact/hooks';
import type { DuplicatePair } from '../../domain/duplicates';
import { whoStays } from '../../domain/mergePeople';
import { pairKey } from '../../domain/pairKey';
import { mergePeople, type PastMerge, pastMerges, tellApart } from '../../storage/mergePeople';
import { undo } from '../../storage/undo';
import { watch } from '../../storage/watch';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Progress } from '../../ui/Progress';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { DuplicateCard } from './DuplicateCard';
import styles from './DuplicatesPage.module.css';
import { useDuplicates } from './useDuplicates';

const SHOWN_AT_A_TIME = 20;
const NONE: ReadonlySet<string> = new Set();

/** People who may be one and the same: asked one by one, the sure ones all at once; and taken apart again. */
export default function DuplicatesPage() {
  const { storage, locale, confirm, complain } = useServices();
  const { state, again } = useDuplicates();
  const merges = useWatched(() => watch(() => pastMerges(storage)), [storage]);
  const [shown, setShown] = useState(SHOWN_AT_A_TIME);
  // A pair goes with the tap that answers it; comparing everybody anew takes a moment.
  const [answered, setAnswered] = useState<ReadonlySet<string>>(NONE);
  useEffect(() => setAnswered(NONE), [state]);
  const answer = (pairs: readonly DuplicatePair[]): void =>
    setAnswered(new Set([...answered, ...pairs.map(({ a, b }) => pairKey(a.id, b.id))]));

  const merge = async (pairs: readonly DuplicatePair[]): Promise<void> => {
    const all = pairs.map(({ a, b }) => {
      const { kept, gone } = whoStays(a, b);
      return { keptId: kept.id, goneId: gone.id };
    });
    answer(pairs);
    const merged = await mergePeople(storage, all);
    if (merged.ok) {
      confirm(pairs.length === 1 ? 'Merged.' : `${pairs.length} pairs merged.`, merged.value);
    } else {
      setAnswered(NONE);
      complain(merged.error);
    }
  };
  const keepApart = async (pair: DuplicatePair): Promise<void> => {
    answer([pair]);
    const kept = await tellApart(storage, pair.a.id, pair.b.id);
    if (kept.ok) confirm('Kept as two people.', kept.value);
    else {
      setAnswered(NONE);
      complain(kept.error);
    }
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
  useEffect(() => {
    if (state.type === 'failed') complain(state.error);
  }, [state]);
  const pairs =
    state.type === 'found'
      ? state.pairs.filter(({ a, b }) => !answered.has(pairKey(a.id, b.id)))
      : [];
  const sure = pairs.filter(({ certainty }) => certainty === 'sure');
  return (
    <Page title="Duplicates" back={{ href: href('/settings'), label: 'Settings' }}>
      {state.type === 'comparing' && (
        <Progress
          label={
            state.people === 0
              ? 'Reading your people'
              : `Comparing ${state.people.toLocaleString(locale)} people`
          }
          value={state.share}
        />
      )}
      {state.type === 'failed' && <Button onClick={again}>Look again</Button>}
      {state.type === 'found' && pairs.length === 0 && (
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
      {state.type === 'found' && pairs.length > 0 && (
        <ul class={styles.pairs} aria-label="May be one person">
          {pairs.slice(0, shown).map((pair) => (
            <DuplicateCard
              key={pairKey(pair.a.id, pair.b.id)}
              pair={pair}
              organizationNames={state.organizationNames}
              onSame={() => void merge([pair])}
              onDifferent={() => void keepApart(pair)}
            />
          ))}
        </ul>
      )}
      {pairs.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN_AT_A_TIME)}>
          Show more ({pairs.length - shown})
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
