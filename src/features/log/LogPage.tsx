import { useMemo, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import type { Conversation } from '../../domain/conversation';
import { logOf } from '../../domain/log';
import { followLog } from '../../storage/log';
import { watch } from '../../storage/watch';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { VirtualList } from '../../ui/VirtualList';
import { usePeople, useServices } from '../services';
import { Dots } from './Dots';
import { findInLog, inScope, type Part, prepareSearch } from './findInLog';
import styles from './LogPage.module.css';
import { LogRow } from './LogRow';
import { peopleOfScope, readScope, scopeOf } from './scope';

const PARTS: readonly { readonly value: Part; readonly label: string }[] = [
  { value: 'conversations', label: 'Talks' },
  { value: 'learned', label: 'Learned' },
  { value: 'everything', label: 'Everything' },
];
const partOf = (name: string | undefined): Part | undefined =>
  PARTS.find(({ value }) => value === name)?.value;

const LIST_NAMES: Readonly<Record<Part, string>> = {
  conversations: 'Conversations',
  learned: 'What you learned',
  everything: 'Timeline',
};
const ROW_HEIGHT = 72;

/** The log of everything, of a person, of an organization or of a goal; the latest day first. */
export default function LogPage() {
  const { storage, dayOf } = useServices();
  const { query: address } = useRoute();
  const scope = scopeOf(address);
  const people = usePeople();
  const rows = useWatched(() => followLog(storage), [storage]);
  const around = useWatched(
    () => watch(async () => readScope(storage, scope)),
    [storage, scope.kind, scope.id],
  );
  const part = partOf(address.show) ?? (scope.kind === 'all' ? 'conversations' : 'everything');
  const { route, path } = useLocation();
  // In the address, so that the way back leads to the same view.
  const show = (next: Part): void =>
    route(`${path}?${new URLSearchParams({ ...address, show: next })}`, true);
  const [reachedOut, setReachedOut] = useState<Conversation['reachedOut'] | 'any'>('any');
  const [query, setQuery] = useState('');
  const entries = useMemo(
    () => (rows ? inScope(logOf(rows, dayOf), scope, peopleOfScope(people, scope)) : []),
    [rows, people, scope.kind, scope.id],
  );
  const search = useMemo(() => prepareSearch(entries, people), [entries, people]);
  const shown = useMemo(
    () => findInLog(entries, { part, reachedOut, query }, search),
    [entries, part, reachedOut, query, search],
  );
  if (!rows || !around) return null;
  const noted = entries.some(({ kind, row }) => kind === 'conversation' && row.reachedOut !== null);
  return (
    <Page
      title={scope.kind === 'all' ? 'Conversations' : `Log: ${around.name}`}
      back={around.back}
      wide
    >
      {entries.length === 0 ? (
        <EmptyState
          icon="coffee"
          title="No conversations yet"
          text="Open a person and plan one, or jot after you have talked: the day and the people are lifted out."
        >
          <LinkButton variant="primary" href={href('/people')}>
            Choose a person
          </LinkButton>
        </EmptyState>
      ) : (
        <>
          <Dots entries={entries} />
          <div class={styles.tools}>
            <TextField label="Search the log" type="search" value={query} onInput={setQuery} />
            <SegmentedControl label="Show" value={part} options={PARTS} onChange={show} />
            {part === 'conversations' && noted && (
              <SelectField
                label="Who reached out"
                value={reachedOut ?? 'any'}
                options={[
                  { value: 'any', label: 'Anybody' },
                  { value: 'me', label: 'I reached out' },
                  { value: 'them', label: 'They reached out' },
                ]}
                onChange={setReachedOut}
              />
            )}
          </div>
          {shown.length === 0 && (
            <EmptyState
              icon="search"
              title={query.trim() === '' ? 'Nothing of that kind' : 'Nothing with these words'}
              text="Everything that was written is looked through: notes, takeaways, outcomes, names."
            />
          )}
          <div class={styles.list}>
            <VirtualList
              label={LIST_NAMES[part]}
              items={shown}
              rowHeight={ROW_HEIGHT}
              getKey={({ key }) => key}
              renderRow={(entry) => <LogRow entry={entry} people={people} query={query} />}
            />
          </div>
        </>
      )}
    </Page>
  );
}
