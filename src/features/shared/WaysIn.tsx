import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { calledName } from '../../domain/conversationText/tone';
import type { Path } from '../../domain/path';
import type { Id } from '../../domain/record';
import type { Aim } from '../../domain/target';
import { aroundInWords, type OnTheWay, wayInWords } from '../../domain/wayInWords';
import { getPeople } from '../../storage/people';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { Waiting } from '../../ui/Waiting';
import { useServices } from '../services';
import { useStartAsk } from './useStartAsk';
import { useWayFinder } from './useWayFinder';
import styles from './WaysIn.module.css';

interface WaysInProps {
  readonly aim: Aim;
  /** The target that an ask from here is for. */
  readonly targetId?: Id | null;
  readonly goalId?: Id | null;
  /** What is said where nobody is there; nothing is shown where it is left out. */
  readonly nobodyThere?: string;
  /** Leaves the section out where the only way is to ask the person directly. */
  readonly onlyThroughOthers?: boolean;
}

/** Who opens the door: the best way in and up to four with other first people, each with its reasons. */
export function WaysIn(props: WaysInProps) {
  const { aim, nobodyThere, onlyThroughOthers = false } = props;
  const finder = useWayFinder();
  const key = JSON.stringify(aim);
  const found = useMemo(() => {
    if (!finder) return null;
    const endIds = finder.endsOf(aim);
    return { endIds, ...finder.waysTo(endIds) };
  }, [finder, key]);
  if (!finder || !found) {
    return nobodyThere === undefined ? null : (
      <Section title="Ways in">
        <Waiting>Looking for ways in…</Waiting>
      </Section>
    );
  }
  if (found.endIds.length === 0) {
    return nobodyThere ? (
      <Section title="Ways in">
        <p class={styles.calm}>{nobodyThere}</p>
      </Section>
    ) : null;
  }
  const paths = onlyThroughOthers
    ? found.paths.filter((path) => path.hops.length > 1)
    : found.paths;
  if (onlyThroughOthers && paths.length === 0) return null;
  const around = aroundInWords(found.around.map((id) => finder.people.get(id)?.name ?? 'somebody'));
  return (
    <Section title="Ways in" count={paths.length > 1 ? paths.length : undefined}>
      {around !== '' && (
        <p class={styles.calm}>
          <bdi>{around}</bdi>
        </p>
      )}
      {paths.length === 0 ? (
        <p class={styles.calm}>
          None that you know of. A tie from somebody you have met to somebody there makes one.
        </p>
      ) : (
        <Ways {...props} paths={paths} />
      )}
    </Section>
  );
}

function Ways({ paths, ...aims }: WaysInProps & { readonly paths: readonly Path[] }) {
  const onTheWay = useOnTheWay(paths);
  if (!onTheWay) return null;
  return (
    <ol class={styles.ways} aria-label="Ways in">
      {paths.map((path) => (
        <Way key={path.hops[0]?.personId} path={path} onTheWay={onTheWay} {...aims} />
      ))}
    </ol>
  );
}

/** How the owner met those on the paths, and when they last spoke. */
export function useOnTheWay(paths: readonly Path[]): ReadonlyMap<Id, OnTheWay> | undefined {
  const { storage, summaries } = useServices();
  const ids = [...new Set(paths.flatMap((path) => path.hops.map((hop) => hop.personId)))];
  return useWatched(
    () =>
      watch(async () => {
        const people = await getPeople(storage, ids);
        const last = summaries.current();
        return new Map(
          people.map(({ id, name, nickname, howMet, metOn }) => [
            id,
            { name, nickname, howMet, metOn, lastTouch: last.get(id)?.lastTouch ?? null },
          ]),
        );
      }),
    [storage, ids.join()],
  );
}

interface WayProps extends Pick<WaysInProps, 'aim' | 'targetId' | 'goalId'> {
  readonly path: Path;
  readonly onTheWay: ReadonlyMap<Id, OnTheWay>;
}

function Way({ path, onTheWay, aim, targetId = null, goalId = null }: WayProps) {
  const { today, locale } = useServices();
  const startAsk = useStartAsk();
  const words = wayInWords(path, (id) => onTheWay.get(id), { today: today(), locale });
  const [first, second] = path.hops;
  const name = onTheWay.get(words.firstId)?.name ?? '';
  const called = calledName({ name, nickname: '' });
  const ask = (): void => {
    if (!first) return;
    void startAsk({
      personId: first.personId,
      kind: second ? 'introduction' : aim.kind === 'organization' ? 'referral' : 'advice',
      introducedToId: second?.personId ?? null,
      targetId,
      goalId,
      reason: second ? whyThem(onTheWay.get(second.personId)?.name ?? '', second) : '',
    });
  };
  return (
    <li class={styles.way}>
      <div class={styles.head}>
        <h3 class={styles.people}>
          {path.hops.map(({ personId }, index) => (
            <Fragment key={personId}>
              {index > 0 && ', then '}
              <a href={href(`/people/${personId}`)}>
                <bdi>{onTheWay.get(personId)?.name ?? 'somebody'}</bdi>
              </a>
            </Fragment>
          ))}
        </h3>
        <span class={styles.chance}>{words.chance}</span>
      </div>
      <ul class={styles.steps}>
        {words.steps.map((step) => (
          <li key={step.personId} class={step.isWeakest ? styles.weakest : undefined}>
            <bdi>{step.text}</bdi>
            {step.isWeakest && '. This is the weakest step.'}
          </li>
        ))}
      </ul>
      {words.cautions.map((caution) => (
        <p key={caution} class={styles.caution}>
          <bdi>{caution}</bdi>
        </p>
      ))}
      <div class={styles.buttons}>
        <Button icon="introduction" onClick={ask}>
          Ask <bdi>{called}</bdi>
        </Button>
      </div>
    </li>
  );
}

/** Why the first person: whom they know, and how, as the owner may say it to them. */
function whyThem(name: string, hop: Path['hops'][number]): string {
  if (hop.from !== 'tie' || name === '') return '';
  const how = hop.how.trim();
  return how === '' ? `You know ${name}` : `You know ${name} (${how})`;
}
