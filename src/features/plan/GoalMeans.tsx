import type { Goal } from '../../domain/conversation';
import { RELATIONSHIP_KINDS } from '../../domain/person';
import type { Draftable } from '../../domain/record';
import { editGoal } from '../../storage/goals';
import { editProfile } from '../../storage/profile';
import { Section } from '../../ui/Section';
import { usePeople, useSaving, useServices } from '../services';
import { ChipsAndMore } from './ChipsAndMore';
import styles from './GoalPage.module.css';

/** Those who could move a goal: a mentor, not a friend of old. */
const OFFERED = RELATIONSHIP_KINDS.filter(
  (kind) => kind !== 'friend' && kind !== 'colleague' && kind !== 'admired from afar',
);

interface GoalMeansProps {
  readonly goal: Goal;
  /** The owner's, from the profile. */
  readonly strengths: readonly string[];
}

/** What a goal rests on: strengths of one's own, and kinds of relationships. */
export function GoalMeans({ goal, strengths }: GoalMeansProps) {
  const { storage, complain } = useServices();
  const save = useSaving();
  const edit = (fields: Partial<Draftable<Goal>>, said: string): void =>
    void save(editGoal(storage, goal.id, fields), said);
  const addStrength = async (word: string): Promise<void> => {
    if (!strengths.includes(word)) {
      const kept = await editProfile(storage, { strengths: [...strengths, word] });
      if (!kept.ok) return complain(kept.error);
    }
    if (!goal.strengths.includes(word)) {
      edit({ strengths: [...goal.strengths, word] }, 'Strength kept.');
    }
  };
  return (
    <>
      <Section title="Strengths it rests on">
        <ChipsAndMore
          label="Strengths it rests on"
          place={`goal:${goal.id}:strength`}
          values={goal.strengths}
          offered={strengths}
          onChange={(next) => edit({ strengths: next }, 'Strengths changed.')}
          moreLabel="Another strength of yours"
          onMore={(word) => void addStrength(word)}
        />
      </Section>
      <Section title="Relationships that would move it">
        <ChipsAndMore
          label="Relationships that would move it"
          place={`goal:${goal.id}:relationship`}
          values={goal.relationships}
          offered={OFFERED}
          onChange={(next) => edit({ relationships: next }, 'Relationships changed.')}
          moreLabel="Another kind of person"
          onMore={(word) => {
            if (goal.relationships.includes(word)) return;
            edit({ relationships: [...goal.relationships, word] }, 'Relationships changed.');
          }}
        />
        <KnownAlready kinds={goal.relationships} />
      </Section>
    </>
  );
}

function KnownAlready({ kinds }: { readonly kinds: readonly string[] }) {
  const people = usePeople();
  const counts = kinds.map((kind) => {
    const known = [...people.values()].filter(
      (person) => person.met && person.kinds.some((each) => each === kind),
    ).length;
    return known === 0 ? `no ${kind} yet` : `${known} ${kind}${known === 1 ? '' : 's'}`;
  });
  if (counts.length === 0) return null;
  return <p class={styles.calm}>You know {counts.join(', ')}.</p>;
}
