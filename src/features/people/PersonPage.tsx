import { useMemo, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import type { Id } from '../../domain/record';
import { opportunitiesOfPerson } from '../../storage/opportunities';
import { trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { href } from '../../ui/href';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { createPageSections, type PageSections, PageSectionsContext } from '../../ui/pageSections';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { OpportunityRows } from '../shared/OpportunityRows';
import { WaysIn } from '../shared/WaysIn';
import { AddPerson } from './AddPerson';
import { AsksAndGives } from './AsksAndGives';
import { Beside, SIDE_BY_SIDE } from './Beside';
import besideStyles from './Beside.module.css';
import { BriefCard } from './BriefCard';
import { Correspondence } from './Correspondence';
import { NameEditor } from './NameEditor';
import { NotHere } from './NotHere';
import { AddPastRole, PastRoles } from './PastRoles';
import { PeopleList } from './PeopleList';
import { PersonActions } from './PersonActions';
import { PersonDetails } from './PersonDetails';
import { PersonHeader } from './PersonHeader';
import { type PersonOnRecord, readPersonOnRecord } from './personOnRecord';
import { Rhythm } from './Rhythm';
import { Standing } from './Standing';
import { Ties } from './Ties';
import { Timeline } from './Timeline';

/** Somebody: where they stand, what is owed, what passed, whom they know; beside the list if there is room. */
export default function PersonPage() {
  const { id = '' } = useRoute().params;
  const sideBySide = useMediaQuery(SIDE_BY_SIDE);
  if (!sideBySide) return <OnePage key={id} id={id} />;
  return (
    <Beside
      list={
        <aside class={besideStyles.pane} aria-label="All people">
          <div class={besideStyles.paneHead}>
            <h2>People</h2>
            <AddPerson />
          </div>
          <PeopleList scrolls="pane" currentId={id} />
        </aside>
      }
    >
      <OnePage key={id} id={id} />
    </Beside>
  );
}

function OnePage({ id }: { readonly id: Id }) {
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ record: await readPersonOnRecord(storage, id) })),
    [storage, id],
  );
  if (!found) return null;
  const { record } = found;
  if (!record || record.person.trashedAt !== null) return <NotHere person={record?.person} />;
  return <KnownPerson record={record} />;
}

function KnownPerson({ record }: { readonly record: PersonOnRecord }) {
  const { route } = useLocation();
  const { storage, textStore } = useServices();
  const save = useSaving();
  const sections = useMemo(() => createPageSections(textStore, 'orrery.foldedOfPerson'), []);
  const [renaming, setRenaming] = useState(false);
  const { person } = record;
  return (
    <Page
      title={person.name}
      hideTitle={renaming}
      back={{ href: href('/people'), label: 'People' }}
      actions={
        !renaming && (
          <>
            <SectionMenu sections={sections} />
            <Menu
              label="More"
              items={[
                { label: 'Edit name', icon: 'edit', onSelect: () => setRenaming(true) },
                {
                  label: 'Show on map',
                  icon: 'map',
                  onSelect: () => route(`${href('/map')}?person=${encodeURIComponent(person.id)}`),
                },
                {
                  label: 'History',
                  icon: 'clock',
                  onSelect: () => route(href(`/settings/history?person=${person.id}`)),
                },
                {
                  label: 'Everything on record',
                  icon: 'share',
                  onSelect: () => route(href(`/settings/export?person=${person.id}`)),
                },
                {
                  label: 'Move to trash',
                  icon: 'trash',
                  danger: true,
                  onSelect: () =>
                    void save(
                      trash(storage, 'people', [person.id]),
                      `${person.name} moved to the trash.`,
                    ),
                },
              ]}
            />
          </>
        )
      }
    >
      {renaming && <NameEditor person={person} onEnd={() => setRenaming(false)} />}
      <PersonHeader record={record} />
      <PersonActions person={person} />
      <PageSectionsContext.Provider value={sections}>
        <BriefCard record={record} />
        <Standing record={record} />
        <Timeline record={record} />
        <OpportunityRows ofId={person.id} read={() => opportunitiesOfPerson(storage, person.id)} />
        <AsksAndGives record={record} />
        <Rhythm record={record} />
        <Correspondence record={record} />
        <Ties record={record} />
        <WaysIn aim={{ kind: 'person', personId: person.id }} onlyThroughOthers={person.met} />
        <PastRoles record={record} />
        <PersonDetails person={person} more={<AddPastRole personId={person.id} />} />
      </PageSectionsContext.Provider>
    </Page>
  );
}

/** The sections of this page, each a tap away. */
function SectionMenu({ sections }: { readonly sections: PageSections }) {
  return (
    <Menu
      label="Go to a section"
      icon="list"
      items={sections.titles.value.map((title) => ({
        label: title,
        onSelect: () => sections.show(title),
      }))}
    />
  );
}
