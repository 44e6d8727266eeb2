import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { listSnapshots, type SnapshotHead } from '../../storage/snapshots';
import { databaseNames } from '../../storage/spaces';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import { ChangesList } from './ChangesList';

const REASONS: Readonly<Record<SnapshotHead['reason'], string>> = {
  daily: 'Daily',
  'before restore': 'Before a restore',
  'before upgrade': 'Before an upgrade',
};

/** What has changed, and the copies kept of how it was. With `?person=…`, of one person. */
export default function HistoryPage() {
  const { summaries } = useServices();
  const { query } = useLocation();
  const person = query.person ? summaries.current().get(query.person) : undefined;
  if (query.person) {
    return (
      <Page
        title="History"
        back={{ href: href(`/people/${query.person}`), label: person?.name ?? 'Person' }}
      >
        <ChangesList rowId={query.person} />
      </Page>
    );
  }
  return (
    <Page title="History" back={{ href: href('/settings'), label: 'Settings' }}>
      <Snapshots />
      <ChangesList rowId={null} />
    </Page>
  );
}

function Snapshots() {
  const { space, locale, complain } = useServices();
  const [snapshots, setSnapshots] = useState<readonly SnapshotHead[] | null>(null);
  useEffect(() => {
    void listSnapshots(databaseNames(space).snapshots).then((found) => {
      if (found.ok) setSnapshots(found.value);
      else complain(found.error);
    });
  }, [space]);
  if (!snapshots) return null;
  return (
    <Section title="Snapshots" count={snapshots.length}>
      {snapshots.length === 0 ? (
        <EmptyState
          icon="clock"
          title="No snapshot yet"
          text="One is kept on each day on which you change something, for seven days."
        />
      ) : (
        <List label="Snapshots">
          {snapshots.map((snapshot) => (
            <ListRow
              key={snapshot.id}
              href={href(`/settings/history/${snapshot.id}`)}
              title={new Date(snapshot.createdAt).toLocaleString(locale, {
                dateStyle: 'medium',
                timeStyle: 'short',
              })}
              subtitle={`${REASONS[snapshot.reason]}, ${snapshot.people.toLocaleString(locale)} people`}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
