import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { AppearanceSection } from './AppearanceSection';
import { BackupSection } from './BackupSection';
import { EraseSection } from './EraseSection';
import { ImportSection } from './ImportSection';
import { SampleSection } from './SampleSection';
import { StorageSection } from './StorageSection';
import { WeekSection } from './WeekSection';

/** Data in and out, where they live, how it looks. */
export default function SettingsPage() {
  return (
    <Page title="Settings" back={{ href: href('/'), label: 'Today' }}>
      <ImportSection />
      <BackupSection />
      <StorageSection />
      <WeekSection />
      <SampleSection />
      <AppearanceSection />
      <Section title="More">
        <List label="More">
          <ListRow
            href={href('/settings/duplicates')}
            title="Duplicates"
            subtitle="People who may be one and the same"
          />
          <ListRow
            href={href('/settings/trash')}
            title="Trash"
            subtitle="What was moved there can be taken out again"
          />
          <ListRow
            href={href('/settings/move')}
            title="Move"
            subtitle="To the home screen of an iPhone, or to another device"
          />
          <ListRow
            href={href('/settings/export')}
            title="For other programs"
            subtitle="vCards, tables, the log as text, a calendar"
          />
          <ListRow
            href={href('/settings/history')}
            title="History"
            subtitle="Every change, and daily snapshots to go back to"
          />
          <ListRow href={href('/help')} title="Help" />
        </List>
      </Section>
      <EraseSection />
    </Page>
  );
}
