import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Organization } from '../../domain/person';
import type { Aim } from '../../domain/target';
import { textKey } from '../../domain/textKey';
import { allOrganizations } from '../../storage/organizations';
import type { PersonSummary } from '../../storage/summaries';
import { watch } from '../../storage/watch';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { Icon, type IconName } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useServices } from '../services';
import { WaysIn } from '../shared/WaysIn';

const MOST_EACH = 4;
const ICONS: Readonly<Record<Aim['kind'], IconName>> = {
  organization: 'organization',
  person: 'person',
  role: 'tag',
  industry: 'goal',
};
const KIND_WORDS: Readonly<Record<Aim['kind'], string>> = {
  organization: 'Organization',
  person: 'Person',
  role: 'Role',
  industry: 'Industry',
};

/** 'Do I know anyone at …?': ways in to an organization, a person, a role or an industry. */
export default function WaysInPage() {
  const { storage } = useServices();
  const people = usePeople();
  const organizations = useWatched(() => watch(() => allOrganizations(storage)), [storage]);
  const { query, route } = useLocation();
  const [words, setWords] = useState('');
  const aim = aimFrom(query);
  const matches = useMemo(
    () => (organizations ? aimsMatching(words, organizations, [...people.values()]) : []),
    [words, organizations, people],
  );
  if (!organizations) return null;
  const name = aim ? nameOf(aim, organizations, people) : '';
  return (
    <Page title="Ways in" back={{ href: href('/plan'), label: 'Plan' }}>
      <TextField
        type="search"
        label="Do I know anyone at"
        placeholder="Organization, role or person"
        autocomplete="off"
        value={words}
        onInput={setWords}
      />
      {words.trim() !== '' && (
        <List label="Matches">
          {matches.length === 0 && (
            <ListRow
              title="Nothing of that name on record"
              subtitle="Add the organization, or somebody there whom you would like to meet."
            />
          )}
          {matches.map((match) => (
            <ListRow
              key={match.address}
              leading={<Icon name={ICONS[match.kind]} />}
              title={<bdi>{match.name}</bdi>}
              subtitle={KIND_WORDS[match.kind]}
              onClick={() => {
                setWords('');
                route(match.address);
              }}
            />
          ))}
        </List>
      )}
      {!aim && words.trim() === '' && (
        <EmptyState
          icon="introduction"
          title="Who could open a door?"
          text="Name an organization, a role, an industry or a person. Whom you know there comes first, then who knows somebody there, with how likely each way is and why."
        />
      )}
      {aim && words.trim() === '' && (
        <>
          <h2>
            <bdi>{name}</bdi>
          </h2>
          <WaysIn
            aim={aim}
            nobodyThere="You know nobody there yet, nor of anybody. Add a person whom you would like to meet and where they are: ways to them are found from then on."
          />
        </>
      )}
    </Page>
  );
}

interface Match {
  readonly kind: Aim['kind'];
  readonly name: string;
  readonly address: string;
}

const addressOf = (kind: Aim['kind'], value: string): string =>
  `${href('/plan/ways-in')}?${kind}=${encodeURIComponent(value)}`;

function aimFrom(query: Readonly<Record<string, string>>): Aim | null {
  if (query.organization) return { kind: 'organization', organizationId: query.organization };
  if (query.person) return { kind: 'person', personId: query.person };
  if (query.role) return { kind: 'role', title: query.role };
  return query.industry ? { kind: 'industry', industry: query.industry } : null;
}

function nameOf(
  aim: Aim,
  organizations: readonly Organization[],
  people: ReadonlyMap<string, PersonSummary>,
): string {
  switch (aim.kind) {
    case 'organization':
      return organizations.find(({ id }) => id === aim.organizationId)?.name ?? 'Organization';
    case 'person':
      return people.get(aim.personId)?.name ?? 'Person';
    case 'role':
      return aim.title;
    case 'industry':
      return aim.industry;
  }
}

/** What the words could mean, each kind with its first few; organizations first. */
function aimsMatching(
  words: string,
  organizations: readonly Organization[],
  people: readonly PersonSummary[],
): Match[] {
  const wanted = textKey(words);
  if (wanted === '') return [];
  const fits = (text: string): boolean => textKey(text).includes(wanted);
  const distinct = (texts: readonly string[]): string[] => [
    ...new Map(texts.filter(fits).map((text) => [textKey(text), text])).values(),
  ];
  const industries = [...people, ...organizations].map(({ industry }) => industry);
  return [
    ...organizations
      .filter(({ name }) => fits(name))
      .slice(0, MOST_EACH)
      .map(({ id, name }) => match('organization', name, id)),
    ...distinct(industries)
      .slice(0, MOST_EACH)
      .map((text) => match('industry', text, text)),
    ...distinct(people.map(({ title }) => title))
      .slice(0, MOST_EACH)
      .map((text) => match('role', text, text)),
    ...people
      .filter(({ name }) => fits(name))
      .slice(0, MOST_EACH)
      .map(({ id, name }) => match('person', name, id)),
  ];
}

const match = (kind: Aim['kind'], name: string, value: string): Match => ({
  kind,
  name,
  address: addressOf(kind, value),
});
