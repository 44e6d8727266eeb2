import { isNews } from '../../domain/radar';
import { readSetting } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { RadarNews } from './RadarNews';
import styles from './SettingsPage.module.css';

/** What the last fresh list told, to come back to. */
export default function RadarPage() {
  const { storage, locale } = useServices();
  const found = useWatched(
    () => watch(async () => ({ radar: await readSetting(storage, 'radar') })),
    [storage],
  );
  if (!found) return null;
  const { radar } = found;
  const back = { href: href('/settings'), label: 'Settings' };
  return (
    <Page title="News of your list" back={back}>
      {radar && isNews(radar) ? (
        <>
          <p class={styles.note}>
            What the list that you imported on{' '}
            {new Date(radar.at).toLocaleDateString(locale, { dateStyle: 'medium' })} told beside the
            one before.
          </p>
          <RadarNews radar={radar} />
        </>
      ) : (
        <EmptyState
          icon="people"
          title="No news yet"
          text="Import a fresh list now and then: who is in a new role, who is now where you want to be, and who is gone comes up here."
        >
          <LinkButton variant="primary" href={`${href('/settings')}#import`}>
            Import contacts
          </LinkButton>
        </EmptyState>
      )}
    </Page>
  );
}
