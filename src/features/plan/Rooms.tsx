import { countRows } from '../../storage/allRows';
import { readPitches } from '../../storage/pitches';
import { seatsOfTargets } from '../../storage/seats';
import { allTargets } from '../../storage/targets';
import { watch } from '../../storage/watch';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { pitchStep } from './pitch/pitchStep';

/** The rooms of the plan, each with what is in it. */
export function Rooms() {
  const { storage } = useServices();
  const found = useWatched(
    () =>
      watch(async () => {
        const targets = await allTargets(storage);
        const seats = await seatsOfTargets(
          storage,
          targets.map(({ id }) => id),
        );
        return { seats, counts: await countRows(storage), pitches: await readPitches(storage) };
      }),
    [storage],
  );
  if (!found) return null;
  const { seats, counts, pitches } = found;
  const held = seats.filter(({ personId }) => personId !== null).length;
  return (
    <Section title="Rooms">
      <List label="Rooms">
        <ListRow
          href={href('/plan/seats')}
          title="Seats"
          subtitle="Who helps with what, and where somebody is missing"
          meta={seats.length === 0 ? '' : `${held} of ${seats.length} held`}
        />
        <ListRow
          href={href('/plan/opportunities')}
          title="Opportunities"
          meta={String(counts.opportunities)}
        />
        <ListRow href={href('/plan/asks')} title="Asks" meta={String(counts.asks)} />
        <ListRow href={href('/plan/ways-in')} title="Ways in" subtitle="Do I know anyone at …?" />
        <ListRow
          href={href('/plan/milestones')}
          title="Milestones"
          subtitle="Your news, and whom to tell"
          meta={String(counts.milestones)}
        />
        <ListRow
          href={href('/plan/pitch')}
          title="Pitch"
          subtitle={pitchStep(pitches)}
          meta={String(counts.pitches)}
        />
        <ListRow
          href={href('/plan/outlook')}
          title="Openings and weak spots"
          subtitle="Who is at a target, and what hangs on one person"
        />
        <ListRow
          href={href('/conversations')}
          title="Conversations"
          meta={String(counts.conversations)}
        />
        <ListRow
          href={href('/organizations')}
          title="Organizations"
          meta={String(counts.organizations)}
        />
        <ListRow href={href('/review')} title="Review" subtitle="What there is, counted" />
      </List>
    </Section>
  );
}
