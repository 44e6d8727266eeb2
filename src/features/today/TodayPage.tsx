import { useEffect, useState } from 'preact/hooks';
import { addDays } from '../../domain/calendarDate';
import { comingUp, heldSince } from '../../storage/conversations';
import { countJots, jotsToSort } from '../../storage/jots';
import { readSetting } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { href } from '../../ui/href';
import { Icon, type IconName } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { useWatched } from '../../ui/useWatched';
import { useServices, useWhoIsHere } from '../services';
import { PeopleArriving } from '../shared/PeopleArriving';
import { useChangesSinceBackup } from '../shared/useChangesSinceBackup';
import { BackupNudge, isQuiet } from './BackupNudge';
import { ComingUp } from './ComingUp';
import { ExportOffer, occasionFor } from './ExportOffer';
import { Owed } from './Owed';
import { inOrderOfToday, putOffOf } from './owed';
import { PlacingOffer } from './PlacingOffer';
import { ReviewOffer } from './ReviewOffer';
import { readOwed } from './readOwed';
import { DEBRIEF_DAYS, ToDebrief } from './ToDebrief';
import styles from './TodayPage.module.css';
import { ToSort } from './ToSort';
import { Welcome } from './Welcome';
import { ThisWeek } from './week/ThisWeek';

const LINKS: readonly {
  readonly label: string;
  readonly route: `/${string}`;
  readonly icon: IconName;
}[] = [
  { label: 'Review', route: '/review', icon: 'review' },
  { label: 'Help', route: '/help', icon: 'help' },
  { label: 'Settings', route: '/settings', icon: 'settings' },
];

/** A planned conversation of a past day waits to be marked as held, or moved. */
const PLANNED_BACK_DAYS = 60;

/** What waits: notes to sort, what is owed both ways, conversations ahead. */
export default function TodayPage() {
  const { storage, summaries, space, textStore, today } = useServices();
  const [people, setPeople] = useState(summaries.current());
  useEffect(() => {
    setPeople(summaries.current());
    return summaries.subscribe(() => setPeople(summaries.current()));
  }, [summaries]);
  const here = useWhoIsHere();
  const { changes } = useChangesSinceBackup(storage, textStore);
  const waiting = useWatched(
    () =>
      watch(async () => ({
        toSort: await jotsToSort(storage),
        ...(await readOwed(storage)),
        toDebrief: await heldSince(storage, addDays(today(), -DEBRIEF_DAYS)),
        conversations: await comingUp(storage, addDays(today(), -PLANNED_BACK_DAYS)),
        jots: await countJots(storage),
        offeredAfter: await readSetting(storage, 'exportOfferedAfter'),
        lastImport: await readSetting(storage, 'lastImport'),
        placing: await readSetting(storage, 'placing'),
        backupQuietUntil: await readSetting(storage, 'backupQuietUntil'),
        reviewedOn: await readSetting(storage, 'reviewedOn'),
        reviewQuietUntil: await readSetting(storage, 'reviewQuietUntil'),
      })),
    [storage],
  );
  const links = (
    <div class={styles.links}>
      {LINKS.map(({ label, route, icon }) => (
        <a key={route} class={styles.link} href={href(route)}>
          <Icon name={icon} />
          <span class={styles.linkLabel}>{label}</span>
        </a>
      ))}
    </div>
  );
  if (!waiting) return <Page title="Today" actions={links} />;
  if (people.size === 0 && waiting.jots === 0) {
    return (
      <Page title="Today" actions={links}>
        {here === 'arriving' ? <PeopleArriving /> : <Welcome />}
      </Page>
    );
  }
  // One offer at a time, each a tap away from the next: what helps first, and a copy once there is something to lose.
  const offering = space === 'own' ? occasionFor({ ...waiting, changes }) : null;
  const isPlacing = waiting.placing.some((id) => people.get(id)?.layer === 'unplaced');
  const owed = inOrderOfToday(waiting.followUps, today());
  const putOff = putOffOf(waiting.followUps, today());
  const nothing =
    waiting.toSort.length +
      waiting.toDebrief.length +
      owed.length +
      waiting.conversations.length ===
    0;
  return (
    <Page title="Today" actions={links} wide>
      {offering && <ExportOffer occasion={offering} offeredAfter={waiting.offeredAfter} />}
      {!offering && <PlacingOffer placing={waiting.placing} people={people} />}
      {!offering && !isPlacing && !isQuiet(waiting.reviewQuietUntil, today()) && (
        <ReviewOffer reviewedOn={waiting.reviewedOn} people={people} />
      )}
      {!offering && space === 'own' && !isQuiet(waiting.backupQuietUntil, today()) && (
        <BackupNudge changes={changes} />
      )}
      {nothing && (
        <p class={styles.calm}>
          Nothing waits. After your next conversation, jot five lines below: names, dates and
          promises are lifted out for you.
        </p>
      )}
      <div class={styles.columns}>
        {waiting.toSort.length + waiting.toDebrief.length + owed.length + putOff.length > 0 && (
          <div class={styles.column}>
            {waiting.toSort.length > 0 && <ToSort jots={waiting.toSort} />}
            {waiting.toDebrief.length > 0 && (
              <ToDebrief conversations={waiting.toDebrief} people={people} />
            )}
            {owed.length + putOff.length > 0 && (
              <Owed followUps={owed} putOff={putOff} people={people} titles={waiting.titles} />
            )}
          </div>
        )}
        <div class={styles.column}>
          {waiting.conversations.length > 0 && (
            <ComingUp conversations={waiting.conversations} people={people} />
          )}
          {people.size > 0 && <ThisWeek people={people} />}
        </div>
      </div>
    </Page>
  );
}
