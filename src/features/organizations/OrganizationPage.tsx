import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type { Organization } from '../../domain/person';
import type { Draftable, Id } from '../../domain/record';
import { opportunitiesAt } from '../../storage/opportunities';
import { editOrganization, getOrganization } from '../../storage/organizations';
import { restoreFromTrash, trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { webAddress } from '../../ui/addresses';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { LayerMark } from '../../ui/LayerMark';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { showToast } from '../../ui/toast';
import { useFirstFew } from '../../ui/useFirstFew';
import { useWatched } from '../../ui/useWatched';
import { WarmthMark } from '../../ui/WarmthMark';
import { usePeople, useSaving, useServices } from '../services';
import { formerPeople } from '../shared/formerPeople';
import { OpportunityRows } from '../shared/OpportunityRows';
import { WaysIn } from '../shared/WaysIn';
import { MergeDialog } from './MergeDialog';
import styles from './OrganizationPage.module.css';
import { TargetsNaming } from './TargetsNaming';

const FIRST = 8;
const BACK = { href: href('/organizations'), label: 'Organizations' };

/** An organization: who is there, who was, and who opens the door. */
export default function OrganizationPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ organization: await getOrganization(storage, id) })),
    [storage, id],
  );
  if (!found) return null;
  const { organization } = found;
  if (!organization || organization.trashedAt !== null) {
    return <NotHere organization={organization} />;
  }
  return <KnownOrganization key={id} organization={organization} />;
}

function KnownOrganization({ organization }: { readonly organization: Organization }) {
  const { storage } = useServices();
  const save = useSaving();
  const { id, name, industry, website, notes } = organization;
  const [merging, setMerging] = useState(false);
  const edit = (fields: Partial<Draftable<Organization>>, said: string) =>
    save(editOrganization(storage, id, fields), said);
  const address = webAddress(website);
  return (
    <Page
      title={name}
      back={BACK}
      actions={
        <Menu
          label="More"
          items={[
            { label: 'Same as another', icon: 'organization', onSelect: () => setMerging(true) },
            {
              label: 'Move to trash',
              icon: 'trash',
              danger: true,
              onSelect: () =>
                void save(trash(storage, 'organizations', [id]), `${name} moved to the trash.`),
            },
          ]}
        />
      }
    >
      {merging && <MergeDialog organization={organization} onClose={() => setMerging(false)} />}
      <div class={styles.facts}>
        <InlineEdit
          label="Name"
          place={`organization:${id}:name`}
          showLabel
          value={name}
          onSave={async (text) => (text === '' ? null : edit({ name: text }, 'Renamed.'))}
        />
        <InlineEdit
          label="Industry"
          place={`organization:${id}:industry`}
          showLabel
          value={industry}
          onSave={(text) => edit({ industry: text }, 'Industry saved.')}
        />
        <InlineEdit
          label="Website"
          place={`organization:${id}:website`}
          showLabel
          type="url"
          value={website}
          onSave={async (text) => {
            const read = text === '' ? '' : webAddress(text);
            if (read !== null) return edit({ website: read }, 'Website saved.');
            return void showToast({ text: `‘${text}’ is no web address. Nothing was changed.` });
          }}
        />
        <InlineEdit
          label="Notes"
          place={`organization:${id}:notes`}
          showLabel
          multiline
          value={notes}
          onSave={(text) => edit({ notes: text }, 'Notes saved.')}
        />
        {address !== null && (
          <div>
            <LinkButton icon="link" href={address} target="_blank" rel="noopener noreferrer">
              Open website
            </LinkButton>
          </div>
        )}
      </div>
      <TargetsNaming organizationId={id} />
      <PeopleThere id={id} />
      <OpportunityRows ofId={id} read={() => opportunitiesAt(storage, id)} />
      <WaysIn aim={{ kind: 'organization', organizationId: id }} />
      <PeopleBefore id={id} />
      <div>
        <LinkButton icon="list" href={href(`/conversations?organization=${id}`)}>
          Log of talks here
        </LinkButton>
      </div>
    </Page>
  );
}

function PeopleThere({ id }: { readonly id: Id }) {
  const there = [...usePeople().values()]
    .filter((person) => person.organizationId === id)
    .sort((a, b) => b.warmth - a.warmth || (a.name < b.name ? -1 : 1));
  const { shown, more } = useFirstFew(there, FIRST);
  return (
    <Section title="People there" count={there.length}>
      {there.length === 0 ? (
        <p class={styles.calm}>
          Nobody yet. Give somebody this organization on their page, or add whom you would like to
          meet.
        </p>
      ) : (
        <List label="People there">
          {shown.map((person) => (
            <ListRow
              key={person.id}
              href={href(`/people/${person.id}`)}
              leading={<LayerMark layer={person.layer} hideLabel />}
              title={<PersonName name={person.name} />}
              subtitle={<bdi>{person.met ? person.title : person.title || 'Not met yet'}</bdi>}
              meta={<WarmthMark warmth={person.warmth} />}
            />
          ))}
        </List>
      )}
      {more}
    </Section>
  );
}

function PeopleBefore({ id }: { readonly id: Id }) {
  const people = usePeople();
  const before = useMemo(() => formerPeople(people, id), [people, id]);
  const { shown, more } = useFirstFew(before, FIRST);
  if (before.length === 0) return null;
  return (
    <Section title="Were there" count={before.length}>
      <List label="Were there">
        {shown.map((person) => {
          const now = person.organization;
          const role = person.pastRoles.find((each) => each.organizationId === id)?.title ?? '';
          return (
            <ListRow
              key={person.id}
              href={href(`/people/${person.id}`)}
              title={<PersonName name={person.name} />}
              subtitle={<bdi>{[role, now && `now ${now}`].filter(Boolean).join(' · ')}</bdi>}
            />
          );
        })}
      </List>
      {more}
    </Section>
  );
}

function NotHere({ organization }: { readonly organization: Organization | undefined }) {
  const { storage } = useServices();
  const save = useSaving();
  return (
    <Page title={organization?.name ?? 'Organization'} back={BACK}>
      {organization ? (
        <EmptyState icon="trash" title="In the trash" text="The people there are as they were.">
          <Button
            variant="primary"
            icon="undo"
            onClick={() =>
              void save(
                restoreFromTrash(storage, 'organizations', [organization.id]),
                `${organization.name} restored.`,
              )
            }
          >
            Restore
          </Button>
        </EmptyState>
      ) : (
        <EmptyState
          icon="organization"
          title="This organization is not here"
          text="It was taken back or deleted, or the link is cut short."
        />
      )}
    </Page>
  );
}
