import { useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { agoInWords } from '../../domain/dayInWords';
import { requests } from '../../domain/requests';
import { aimOf, HELP_KINDS, type HelpKind, type Seat, type Target } from '../../domain/target';
import { editReason, fillSeat, leaveSeat } from '../../storage/seats';
import { restoreFromTrash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { useFirstFew } from '../../ui/useFirstFew';
import { useWatched } from '../../ui/useWatched';
import { Waiting } from '../../ui/Waiting';
import { useSaving, useServices } from '../services';
import { PersonSearch } from '../shared/PersonSearch';
import { HELP_WORDS, PRIORITY_WORDS, TARGET_KIND_WORDS, targetName } from '../shared/targetWords';
import { useWayFinder, type WayFinder } from '../shared/useWayFinder';
import { WaysIn } from '../shared/WaysIn';
import { Requests } from './Requests';
import { type Board, readBoard } from './readBoard';
import { crossingInWords } from './requestWords';
import styles from './Seats.module.css';
import { WhomToLookFor } from './WhomToLookFor';

const BACK = { href: href('/plan/seats'), label: 'Seats' };
const FIRST_FILLERS = 3;
const MOST_FILLERS = 12;
const MOST_REQUESTS = 5;

/** One seat: who holds it, or who could fill it, who could open it, whom to ask and whom to look for. */
export default function SeatPage() {
  const { id = '', help = '' } = useRoute().params;
  const { storage } = useServices();
  const board = useWatched(() => watch(() => readBoard(storage)), [storage]);
  const finder = useWayFinder();
  if (!board || !finder) {
    return (
      <Page title="Seat" back={BACK}>
        <Waiting />
      </Page>
    );
  }
  const target = board.targets.find((each) => each.id === id);
  const kind = HELP_KINDS.find((each) => each === help);
  if (!target || !kind) {
    return (
      <Page title="Seat" back={BACK}>
        <EmptyState
          icon="goal"
          title="This seat is not here"
          text="Its target was taken back or deleted, or its goal is reached."
        />
      </Page>
    );
  }
  return (
    <KnownSeat key={`${id} ${kind}`} board={board} finder={finder} target={target} help={kind} />
  );
}

interface SeatProps {
  readonly board: Board;
  readonly finder: WayFinder;
  readonly target: Target;
  readonly help: HelpKind;
}

function KnownSeat({ board, finder, target, help }: SeatProps) {
  const goal = board.goals.find(({ id }) => id === target.goalId);
  const seats = board.seats.filter((seat) => seat.targetId === target.id && seat.help === help);
  const nameOf = (each: Target): string =>
    targetName(
      each,
      (id) => finder.organizations.get(id)?.name,
      (id) => finder.people.get(id)?.name,
    );
  const name = nameOf(target);
  const aim = aimOf(target);
  const targets = useMemo(() => [target], [target]);
  const held = seats.filter(({ personId }) => personId !== null);
  return (
    <Page title={`${HELP_WORDS[help]}: ${name}`} back={BACK}>
      <p class={styles.summary}>
        {TARGET_KIND_WORDS[target.kind]} · {PRIORITY_WORDS[target.priority]}
        {goal && (
          <>
            {' · '}
            <a href={href(`/plan/goals/${goal.id}`)}>
              <bdi>{goal.text}</bdi>
            </a>
          </>
        )}
      </p>
      {held.length > 0 ? (
        <Holders seats={held} finder={finder} inTrash={board.holdersInTrash} />
      ) : (
        <p class={styles.empty}>Nobody holds this seat yet.</p>
      )}
      <Fillers finder={finder} target={target} help={help} name={name} seats={seats} />
      {aim && held.length === 0 && (
        <WaysIn
          aim={aim}
          targetId={target.id}
          goalId={target.goalId}
          nobodyThere="Nobody on record is there. Say below whom to look for, or ask those who know the place."
        />
      )}
      <Requests
        finder={finder}
        board={board}
        targets={targets}
        help={help}
        nameOf={nameOf}
        most={MOST_REQUESTS}
      />
      {held.length === 0 && (
        <WhomToLookFor
          place={{ targetId: target.id, help }}
          seat={seats[0]}
          at={{
            organizationId: target.organizationId,
            industry: target.kind === 'industry' ? target.text : '',
            goalIds: [target.goalId],
          }}
          finder={finder}
        />
      )}
    </Page>
  );
}

interface HoldersProps {
  readonly seats: readonly Seat[];
  readonly finder: WayFinder;
  readonly inTrash: Board['holdersInTrash'];
}

/** Who holds it, since when and why; from the trash they can be taken back. */
function Holders({ seats, finder, inTrash }: HoldersProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  return (
    <Section title="Held by">
      <ul class={styles.holders} aria-label="Held by">
        {seats.map((seat) => {
          const personId = seat.personId ?? '';
          const trashed = inTrash.get(personId);
          const name = finder.people.get(personId)?.name ?? trashed ?? 'somebody';
          return (
            <li key={seat.id} class={styles.holder}>
              <div class={styles.holderLine}>
                <a class={styles.target} href={href(`/people/${personId}`)}>
                  <PersonName name={name} />
                </a>
                <Button
                  variant="quiet"
                  aria-label={`${name} no longer holds it`}
                  onClick={() => void save(leaveSeat(storage, seat), 'The seat is empty.')}
                >
                  {trashed === undefined ? 'No longer' : 'Free the seat'}
                </Button>
              </div>
              {trashed !== undefined && (
                <p class={styles.inTrash}>
                  In the trash.
                  <Button
                    icon="undo"
                    aria-label={`Restore ${name}`}
                    onClick={() =>
                      void save(
                        restoreFromTrash(storage, 'people', [personId]),
                        `${name} restored.`,
                      )
                    }
                  >
                    Restore
                  </Button>
                </p>
              )}
              <InlineEdit
                label="Why"
                place={`seat:${seat.id}:reason`}
                value={seat.reason}
                placeholder="Add why they hold it"
                multiline
                onSave={(reason) => save(editReason(storage, seat.id, reason), 'Reason kept.')}
              />
              {seat.filledOn && (
                <p class={styles.about}>Since {agoInWords(seat.filledOn, today(), locale)}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface FillersProps extends Pick<SeatProps, 'finder' | 'target' | 'help'> {
  readonly name: string;
  readonly seats: readonly Seat[];
}

/** Who could take the seat: those who know the place from inside, each with why; or anybody else by name. */
function Fillers({ finder, target, help, name, seats }: FillersProps) {
  const { storage, today } = useServices();
  const save = useSaving();
  const holderIds = seats.flatMap(({ personId }) => personId ?? []);
  const found = useMemo(() => {
    const aim = aimOf(target);
    if (!aim) return [];
    const industries = [...finder.organizations].map(
      ([id, { industry }]) => [id, industry] as const,
    );
    return requests({
      aims: [{ targetId: target.id, aim, priority: target.priority }],
      people: finder.people.values(),
      industryByOrganizationId: new Map(industries),
      without: new Set([...holderIds, ...finder.avoided]),
    }).slice(0, MOST_FILLERS);
  }, [finder, target, holderIds.join()]);
  const { shown, more } = useFirstFew(found, FIRST_FILLERS);
  const fill = (personId: string, reason: string): void => {
    const who = finder.people.get(personId)?.name ?? 'Somebody';
    const place = { targetId: target.id, help };
    void save(
      fillSeat(storage, place, { personId, reason, on: today() }),
      `${who} holds the seat.`,
    );
  };
  return (
    <Section title={holderIds.length === 0 ? 'Who could fill it' : 'Who else could hold it'}>
      {found.length > 0 && (
        <List label="Who could fill it">
          {shown.map(({ personId, crossing }) => {
            const person = finder.people.get(personId);
            if (!person) return null;
            const why = crossingInWords(crossing, name, person.title);
            return (
              <ListRow
                key={personId}
                href={href(`/people/${personId}`)}
                title={<PersonName name={person.name} />}
                subtitle={<bdi>{why}</bdi>}
                trailing={
                  <Button
                    variant="quiet"
                    aria-label={`${person.name} holds this seat`}
                    onClick={() => fill(personId, why)}
                  >
                    Holds it
                  </Button>
                }
              />
            );
          })}
        </List>
      )}
      {more}
      <PersonSearch
        label={found.length === 0 ? 'Somebody you know' : 'Somebody else'}
        without={holderIds}
        onChoose={(personId) => fill(personId, '')}
      />
    </Section>
  );
}
