import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { matcherOf, NO_FILTER } from '../../domain/peopleFilter';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { TextField } from '../../ui/TextField';
import { VirtualList } from '../../ui/VirtualList';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { Waiting } from '../../ui/Waiting';
import { usePeople, useServices, useWhoIsHere } from '../services';
import { PeopleArriving } from '../shared/PeopleArriving';
import { countLayers, sortPeople } from './arrange';
import { BulkBar } from './BulkBar';
import { ListTools } from './ListTools';
import { listenToListKeys } from './listKeys';
import { forgetOldSearch, listView } from './listView';
import { NobodyFound, NobodyInFilter, NobodyYet } from './NobodyHere';
import styles from './PeopleList.module.css';
import { PersonRow, roleInWords } from './PersonRow';
import type { ExcerptPart } from './search/excerpt';
import { NotesFound } from './search/NotesFound';
import { OrganizationsFound } from './search/OrganizationsFound';
import { useSearch } from './search/useSearch';
import { useRememberedScroll } from './useRememberedScroll';
import { peopleInWords } from './words';

const ROW_HEIGHT = 68;

interface Row {
  readonly person: PersonSummary;
  readonly excerpt: readonly ExcerptPart[] | null;
}

interface PeopleListProps {
  /** Whose page stands beside the list. */
  readonly currentId?: Id;
  /** 'pane' where the list scrolls by itself, beside a page. */
  readonly scrolls: 'page' | 'pane';
}

/** Everybody, or who and what was looked for. */
export function PeopleList({ currentId, scrolls }: PeopleListProps) {
  const { complain, now, today } = useServices();
  const people = usePeople();
  const root = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<Id> | null>(null);
  useState(() => forgetOldSearch(now()));
  const query = listView.query.value;
  const sort = listView.sort.value;
  const filter = listView.filter.value;
  const search = useSearch(query, people, attempt);

  const sorted = useMemo(() => sortPeople([...people.values()], sort), [people, sort]);
  const results = search.type === 'found' ? search.results : null;
  const rows = useMemo((): Row[] => {
    const all: Row[] = results
      ? results.people.flatMap(({ id, excerpt }) => {
          const person = people.get(id);
          return person ? [{ person, excerpt }] : [];
        })
      : sorted.map((person) => ({ person, excerpt: null }));
    if (filter === NO_FILTER) return all;
    const matches = matcherOf(filter, today());
    return all.filter(({ person }) => matches(person));
  }, [results, people, sorted, filter]);
  const counts = useMemo(() => countLayers(people.values()), [people]);

  const here = useWhoIsHere();
  useRememberedScroll(root, scrolls, rows.length > 0);
  useEffect(() => (root.current ? listenToListKeys(root.current) : undefined), [people.size === 0]);
  useEffect(() => {
    if (search.type === 'failed') complain(search.error);
  }, [search]);

  if (people.size === 0) return here === 'arriving' ? <PeopleArriving /> : <NobodyYet />;
  const toggle = (id: Id, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <div ref={root} class={styles.list}>
      <TextField
        type="search"
        label="Search people and notes"
        hideLabel
        placeholder="Search people and notes"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={(words) => {
          listView.query.value = words;
          listView.searchedAt = now();
        }}
        clear="Clear search"
      />
      <ListTools
        counts={counts}
        searching={search.type !== 'off'}
        onSelect={chosen === null ? () => setChosen(new Set()) : null}
      />
      {chosen && (
        <BulkBar
          chosen={chosen}
          shown={rows.map(({ person }) => person.id)}
          onChoose={setChosen}
          onEnd={() => setChosen(null)}
        />
      )}
      <VisuallyHidden>
        <span aria-live="polite">{results && foundInWords(rows.length, results.noteCount)}</span>
      </VisuallyHidden>
      {search.type === 'waiting' ? (
        <Waiting>Searching…</Waiting>
      ) : search.type === 'failed' ? (
        <Button onClick={() => setAttempt(attempt + 1)}>Search again</Button>
      ) : (
        <>
          {results && <OrganizationsFound words={query} />}
          {rows.length > 0 && (
            <VirtualList
              label="People"
              items={rows}
              rowHeight={ROW_HEIGHT}
              getKey={({ person }) => person.id}
              renderRow={({ person, excerpt }) =>
                chosen ? (
                  <Checkbox
                    label={person.name}
                    hint={<bdi class={styles.clipped}>{roleInWords(person)}</bdi>}
                    checked={chosen.has(person.id)}
                    onChange={(on) => toggle(person.id, on)}
                  />
                ) : (
                  <PersonRow person={person} excerpt={excerpt} current={person.id === currentId} />
                )
              }
            />
          )}
          {rows.length === 0 && !results && <NobodyInFilter />}
          {rows.length === 0 && results?.noteCount === 0 && <NobodyFound words={query.trim()} />}
          {results && <NotesFound results={results} people={people} />}
        </>
      )}
    </div>
  );
}

const foundInWords = (people: number, notes: number): string =>
  `${peopleInWords(people)}, ${notes === 1 ? '1 note' : `${notes} notes`} found`;
