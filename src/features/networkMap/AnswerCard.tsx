import type { Goal } from '../../domain/conversation';
import { calledName } from '../../domain/conversationText/tone';
import { wayInWords } from '../../domain/wayInWords';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { useServices } from '../services';
import { useStartAsk } from '../shared/useStartAsk';
import { useOnTheWay } from '../shared/WaysIn';
import styles from './MapPage.module.css';
import type { MapAnswer } from './mapAnswer';

interface AnswerCardProps {
  readonly goal: Goal;
  readonly hasTargets: boolean;
  readonly answer: MapAnswer;
}

/** The map's answer in words: the warmest way in to the goal, what it hangs on, and the first step. */
export function AnswerCard({ goal, hasTargets, answer }: AnswerCardProps) {
  const { today, locale } = useServices();
  const startAsk = useStartAsk();
  const { path, target, targetName } = answer;
  const onTheWay = useOnTheWay(path ? [path] : []);
  if (!onTheWay) return null;
  if (!path) {
    return (
      <section class={styles.answer} aria-label="Warmest way in">
        <p>
          {hasTargets
            ? 'No way in to this goal yet. A tie from somebody you have met to somebody at a target makes one.'
            : 'This goal has no targets yet: name a role, an industry, an organization or a person.'}
        </p>
        {!hasTargets && <LinkButton href={href(`/plan/goals/${goal.id}`)}>Add a target</LinkButton>}
      </section>
    );
  }
  const words = wayInWords(path, (id) => onTheWay.get(id), { today: today(), locale });
  const [first, second] = path.hops;
  const called = calledName({ name: onTheWay.get(words.firstId)?.name ?? '', nickname: '' });
  return (
    <section class={styles.answer} aria-label="Warmest way in">
      <div class={styles.answerWords}>
        <p>
          <strong>
            <bdi>{targetName}</bdi>
          </strong>
          {': '}
          <bdi>{words.people}</bdi>. {words.chance}.
        </p>
        <p class={styles.weakest}>
          <bdi>
            {words.weakest === '' ? words.steps[0]?.text : `Weakest step: ${words.weakest}.`}
          </bdi>
        </p>
      </div>
      <Button
        icon="introduction"
        onClick={() =>
          first &&
          void startAsk({
            personId: first.personId,
            kind: second ? 'introduction' : 'advice',
            introducedToId: second?.personId ?? null,
            targetId: target?.id ?? null,
            goalId: goal.id,
          })
        }
      >
        Ask <bdi>{called}</bdi>
      </Button>
    </section>
  );
}
