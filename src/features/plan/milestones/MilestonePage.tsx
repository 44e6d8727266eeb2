import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { agoInWords, dayInWords } from '../../../domain/dayInWords';
import type { Message } from '../../../domain/message';
import type { Milestone } from '../../../domain/milestone';
import { LAYERS, type Layer } from '../../../domain/person';
import type { Id } from '../../../domain/record';
import { aimOf, peopleAtTarget } from '../../../domain/target';
import { allConversations } from '../../../storage/conversations';
import { messagesOfMilestone } from '../../../storage/messages';
import { editMilestone, getMilestone } from '../../../storage/milestones';
import { allOrganizations } from '../../../storage/organizations';
import type { Storage } from '../../../storage/storage';
import type { PersonSummary } from '../../../storage/summaries';
import { targetsOfGoal } from '../../../storage/targets';
import { trash } from '../../../storage/trash';
import { watch } from '../../../storage/watch';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { ChoiceChips } from '../../../ui/ChoiceChips';
import { EmptyState } from '../../../ui/EmptyState';
import { href } from '../../../ui/href';
import { InlineEdit } from '../../../ui/InlineEdit';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Menu } from '../../../ui/Menu';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { Switch } from '../../../ui/Switch';
import { useWatched } from '../../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../../services';
import styles from './Milestones.module.css';
import { Telling } from './Telling';
import { LAST_TOUCH_WORDS, type LastTouch, whomToTell } from './whomToTell';
import { MILESTONE_WORDS } from './words';

interface Found {
  readonly milestone: Milestone | undefined;
  readonly told: readonly Message[];
  /** Who has to do with the goal: talked with for it, or at one of its targets; null without one. */
  readonly ofGoal: ReadonlySet<Id> | null;
}

/** One piece of news: whom to tell, one after the other, and who was told. */
export default function MilestonePage() {
  const { storage, summaries } = useServices();
  const { id = '' } = useRoute().params;
  const found = useWatched(
    () => watch(() => readMilestone(storage, id, [...summaries.current().values()])),
    [storage, id],
  );
  if (!found) return null;
  const back = { href: href('/plan/milestones'), label: 'Milestones' };
  const { milestone } = found;
  if (!milestone || milestone.trashedAt !== null) {
    return (
      <Page title="Milestone" back={back}>
        <EmptyState icon="star" title="This is not here" text="It may be in the trash." />
      </Page>
    );
  }
  return (
    <Page
      title={MILESTONE_WORDS[milestone.kind]}
      back={back}
      actions={<More milestone={milestone} />}
    >
      <News milestone={milestone} />
      <WhomToTell milestone={milestone} told={found.told} ofGoal={found.ofGoal} />
      <Told told={found.told} />
    </Page>
  );
}

async function readMilestone(
  storage: Storage,
  id: Id,
  people: readonly PersonSummary[],
): Promise<Found> {
  const milestone = await getMilestone(storage, id);
  const told = await messagesOfMilestone(storage, id);
  const goalId = milestone?.goalId ?? null;
  if (goalId === null) return { milestone, told, ofGoal: null };
  const [conversations, targets, organizations] = await Promise.all([
    allConversations(storage),
    targetsOfGoal(storage, goalId),
    allOrganizations(storage),
  ]);
  const organizationsById = new Map(organizations.map((one) => [one.id, one]));
  const atTargets = targets.flatMap((target) => {
    const aim = aimOf(target);
    return aim === null ? [] : peopleAtTarget(aim, people, organizationsById);
  });
  const talkedWith = conversations
    .filter((conversation) => conversation.goalId === goalId)
    .flatMap(({ personIds }) => personIds);
  return { milestone, told, ofGoal: new Set([...atTargets, ...talkedWith]) };
}

function More({ milestone }: { readonly milestone: Milestone }) {
  const { storage } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const moveToTrash = async (): Promise<void> => {
    const moved = await save(
      trash(storage, 'milestones', [milestone.id]),
      'News moved to the trash.',
    );
    if (moved) route(href('/plan/milestones'));
  };
  return (
    <Menu
      label="More"
      items={[
        {
          label: 'Move to trash',
          icon: 'trash',
          danger: true,
          onSelect: () => void moveToTrash(),
        },
      ]}
    />
  );
}

function News({ milestone }: { readonly milestone: Milestone }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  return (
    <div>
      <InlineEdit
        label="News"
        place={`milestone:${milestone.id}:text`}
        multiline
        value={milestone.text}
        onSave={async (text) =>
          text === '' ? null : save(editMilestone(storage, milestone.id, { text }), 'News changed.')
        }
      />
      <p class={styles.calm}>Written {dayInWords(milestone.date, today(), locale)}</p>
    </div>
  );
}

const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
};
/** More on the screen at once are no choice any more. */
const MOST_SHOWN = 60;

interface WhomToTellProps {
  readonly milestone: Milestone;
  readonly told: readonly Message[];
  readonly ofGoal: ReadonlySet<Id> | null;
}

function WhomToTell({ milestone, told, ofGoal }: WhomToTellProps) {
  const { today, locale } = useServices();
  const people = usePeople();
  const [layers, setLayers] = useState<Layer[]>(['primary', 'secondary']);
  const [lastTouch, setLastTouch] = useState<LastTouch>('any');
  const [onlyGoal, setOnlyGoal] = useState(false);
  const [chosen, setChosen] = useState<readonly Id[]>([]);
  const [telling, setTelling] = useState(false);
  const toldIds = new Set(told.map(({ personId }) => personId));
  const filter = { layers, lastTouch, of: onlyGoal ? ofGoal : null };
  const candidates = whomToTell(people.values(), filter, toldIds, today());
  const waiting = chosen.filter((id) => people.has(id) && !toldIds.has(id));

  const [next] = waiting;
  if (telling && next !== undefined) {
    return (
      <Telling
        key={next}
        milestone={milestone}
        personId={next}
        left={waiting.length}
        onSkip={() => setChosen(chosen.filter((id) => id !== next))}
        onStop={() => setTelling(false)}
      />
    );
  }
  return (
    <Section title="Whom to tell" count={candidates.length}>
      <ChoiceChips
        label="Layers"
        multiple
        values={layers}
        options={LAYERS.map((value) => ({ value, label: LAYER_WORDS[value] }))}
        onChange={setLayers}
      />
      <SelectField
        label="Last touch"
        value={lastTouch}
        options={(['any', 'within', 'over', 'long'] as const).map((value) => ({
          value,
          label: LAST_TOUCH_WORDS[value],
        }))}
        onChange={setLastTouch}
      />
      {ofGoal !== null && (
        <Switch
          label="Only who has to do with the goal"
          hint="You talked for it, or they are at one of its targets."
          checked={onlyGoal}
          onChange={setOnlyGoal}
        />
      )}
      {candidates.length === 0 && (
        <p class={styles.calm}>Nobody fits. Choose more layers, or another time of last touch.</p>
      )}
      <fieldset class={styles.people} aria-label="People to tell">
        {candidates.slice(0, MOST_SHOWN).map((person) => (
          <Checkbox
            key={person.id}
            label={person.name}
            hint={
              person.lastTouch === null
                ? 'No touch on record'
                : `Last touch ${agoInWords(person.lastTouch, today(), locale)}`
            }
            checked={chosen.includes(person.id)}
            onChange={(on) =>
              setChosen(on ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))
            }
          />
        ))}
      </fieldset>
      {candidates.length > MOST_SHOWN && (
        <p class={styles.calm}>
          And {candidates.length - MOST_SHOWN} more. Fewer layers, or another time, shows the rest.
        </p>
      )}
      <div class={styles.chooseGo}>
        <Button variant="primary" disabled={waiting.length === 0} onClick={() => setTelling(true)}>
          {waiting.length === 0
            ? 'Choose somebody to tell'
            : `Tell ${waiting.length === 1 ? '1 person' : `${waiting.length} people`}`}
        </Button>
      </div>
    </Section>
  );
}

function Told({ told }: { readonly told: readonly Message[] }) {
  const { today, locale } = useServices();
  const people = usePeople();
  if (told.length === 0) return null;
  return (
    <Section title="Told" count={told.length}>
      <List label="Told">
        {told.map(({ id, personId, date, text }) => (
          <ListRow
            key={id}
            href={href(`/people/${personId}`)}
            title={<bdi>{people.get(personId)?.name ?? 'Somebody'}</bdi>}
            subtitle={<bdi>{text.replace(/\s+/g, ' ')}</bdi>}
            meta={dayInWords(date, today(), locale)}
          />
        ))}
      </List>
    </Section>
  );
}
