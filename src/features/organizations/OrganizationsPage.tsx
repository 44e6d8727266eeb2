import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { addOrganization, allOrganizations } from '../../storage/organizations';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { useKeptText } from '../../ui/keptWords';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { VirtualList } from '../../ui/VirtualList';
import { usePeople, useSaving, useServices } from '../services';
import { countPeople, findOrganizations, peopleCount } from './findOrganizations';

/** A line with a name and a line with an industry, in pixels. */
const ROW_HEIGHT = 64;

/** Where people are, and where the owner would like to be. */
export default function OrganizationsPage() {
  const { storage } = useServices();
  const people = usePeople();
  const organizations = useWatched(() => watch(() => allOrganizations(storage)), [storage]);
  const [query, setQuery] = useState('');
  const counts = useMemo(() => countPeople(people.values()), [people]);
  const found = useMemo(
    () => findOrganizations(organizations ?? [], query),
    [organizations, query],
  );
  return (
    <Page
      title="Organizations"
      back={{ href: href('/plan'), label: 'Plan' }}
      actions={<AddOrganization />}
    >
      {organizations?.length === 0 && (
        <EmptyState
          icon="organization"
          title="No organizations yet"
          text="They come with the people who work there. Add one that you admire from afar."
        />
      )}
      {organizations && organizations.length > 0 && (
        <>
          <TextField label="Search organizations" type="search" value={query} onInput={setQuery} />
          {found.length === 0 && <EmptyState icon="search" title="Nothing of that name" />}
          <VirtualList
            label="Organizations"
            items={found}
            rowHeight={ROW_HEIGHT}
            getKey={({ id }) => id}
            renderRow={({ id, name, industry }) => (
              <ListRow
                href={href(`/organizations/${id}`)}
                title={<bdi>{name}</bdi>}
                subtitle={
                  <bdi>
                    {[industry, peopleCount(counts.get(id) ?? 0)].filter(Boolean).join(' · ')}
                  </bdi>
                }
              />
            )}
          />
        </>
      )}
    </Page>
  );
}

function AddOrganization() {
  const { storage } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const [open, setOpen] = useState(false);
  const [name, setName, forgetName] = useKeptText('organization:new');
  const add = async (): Promise<void> => {
    if (name.trim() === '') return;
    const added = await save(addOrganization(storage, name), 'Organization added.');
    if (!added) return;
    forgetName();
    route(href(`/organizations/${added.id}`));
  };
  return (
    <>
      <Button icon="add" onClick={() => setOpen(true)}>
        Add organization
      </Button>
      <Dialog
        title="Add organization"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" type="submit" form="organization" disabled={name.trim() === ''}>
            Add
          </Button>
        }
      >
        <form
          id="organization"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField label="Name" autofocus autocomplete="off" value={name} onInput={setName} />
        </form>
      </Dialog>
    </>
  );
}
