import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { addDays } from '../../domain/calendarDate';
import { purposeFor, type Request, requests } from '../../domain/requests';
import { aimOf, type HelpKind, type Target } from '../../domain/target';
import { addConversation } from '../../storage/conversations';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';
import type { WayFinder } from '../shared/useWayFinder';
import type { Board } from './readBoard';
import { crossingInWords, questionFor } from './requestWords';
import styles from './Seats.module.css';

/** A conversation is proposed for a week from today. */
const DAYS_AHEAD = 7;

interface RequestsProps {
  readonly finder: WayFinder;
  readonly board: Board;
  /** Those of the targets that the conversations are for. */
  readonly targets: readonly Target[];
  /** The seat that they are for; null where they are for the goals as a whole. */
  readonly help: HelpKind | null;
  readonly nameOf: (target: Target) => string;
  readonly most: number;
}

/** Conversations to ask for: where an aim meets what somebody knows; each is planned with a tap. */
export function Requests({ finder, board, targets, help, nameOf, most }: RequestsProps) {
  const found = useMemo(() => {
    const aims = targets.flatMap((target) => {
      const aim = aimOf(target);
      return aim ? [{ targetId: target.id, aim, priority: target.priority }] : [];
    });
    const resting = finder.firstHops.filter((hop) => hop.atRest).map((hop) => hop.personId);
    const industries = [...finder.organizations].map(
      ([id, { industry }]) => [id, industry] as const,
    );
    return requests({
      aims,
      people: finder.people.values(),
      industryByOrganizationId: new Map(industries),
      without: new Set([...board.busyIds, ...finder.avoided, ...resting]),
    }).slice(0, most);
  }, [finder, board, targets, most]);
  return (
    <Section title="Conversations to ask for">
      {found.length === 0 ? (
        <p class={styles.calm}>
          Nobody you have met knows this from inside, as far as is on record. Titles, industries,
          past roles and interests of people say who does.
        </p>
      ) : (
        <List label="Conversations to ask for">
          {found.map((request) => {
            const target = targets.find(({ id }) => id === request.targetId);
            if (!target) return null;
            return (
              <RequestRow
                key={request.personId}
                request={request}
                finder={finder}
                target={target}
                name={nameOf(target)}
                help={help}
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}

interface RequestRowProps {
  readonly request: Request;
  readonly finder: WayFinder;
  readonly target: Target;
  /** Of the target. */
  readonly name: string;
  readonly help: HelpKind | null;
}

function RequestRow({ request, finder, target, name, help }: RequestRowProps) {
  const { storage, today } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const { personId, crossing } = request;
  const person = finder.people.get(personId);
  if (!person) return null;
  const plan = async (): Promise<void> => {
    const conversation = addConversation(storage, {
      personIds: [personId],
      date: addDays(today(), DAYS_AHEAD),
      minutes: 30,
      goalId: target.goalId,
      purpose: purposeFor(help, person.lastTouch === null),
      questions: [{ text: questionFor(crossing, name), asked: false }],
    });
    const planned = await save(conversation, `Planned with ${person.name}, for a week from today.`);
    if (planned) route(href(`/conversations/${planned.id}`));
  };
  return (
    <ListRow
      href={href(`/people/${personId}`)}
      title={<PersonName name={person.name} />}
      subtitle={<bdi>{crossingInWords(crossing, name, person.title)}</bdi>}
      trailing={
        <Button
          variant="quiet"
          icon="calendar"
          aria-label={`Plan a talk with ${person.name}`}
          onClick={() => void plan()}
        >
          Plan
        </Button>
      }
    />
  );
}
