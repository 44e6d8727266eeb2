import { type LayerPurpose, type Person, PURPOSES_OF_LAYER } from '../../domain/person';
import type { Draftable } from '../../domain/record';
import { editPerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { useSaving, useServices } from '../services';
import { LAYER_PURPOSE_WORDS } from '../shared/layerWords';
import { isExpired, planInWords, renewed } from '../shared/primaryPlan';
import { goalsServed, useOpenGoals } from '../shared/useOpenGoals';
import styles from './PersonPage.module.css';
import { PlanChoice } from './PlanChoice';
import { optionsOf } from './words';

interface LayerPlanProps {
  readonly person: Person;
  /** Whether the plan of somebody primary is being made. */
  readonly planning: boolean;
  readonly onPlanning: (planning: boolean) => void;
}

/** What the ring of somebody means: a plan with a day, or what they are there for; and which goals it serves. */
export function LayerPlan({ person, planning, onPlanning }: LayerPlanProps) {
  const { storage } = useServices();
  const save = useSaving();
  const goals = useOpenGoals();
  const { id, layer, layerPurposes, goalIds } = person;
  if (layer === 'unplaced') return null;
  const served = goalsServed(goalIds, goals);
  const edit = (fields: Partial<Draftable<Person>>, said: string): void =>
    void save(editPerson(storage, id, fields), said);
  return (
    <>
      {layer === 'primary' ? (
        planning ? (
          <PlanChoice
            before={person.primaryPlan}
            onChoose={(primaryPlan) => {
              onPlanning(false);
              edit({ primaryPlan, goalIds: served }, 'Plan saved.');
            }}
            onSkip={() => onPlanning(false)}
          />
        ) : (
          <PrimaryLine
            person={person}
            onEdit={() => onPlanning(true)}
            onRenew={(primaryPlan) => edit({ primaryPlan }, 'Renewed for a month.')}
          />
        )
      ) : (
        <ChoiceChips
          label="What for?"
          multiple
          values={layerPurposes}
          options={optionsOf(PURPOSES_OF_LAYER[layer], LAYER_PURPOSE_WORDS)}
          onChange={(chosen: LayerPurpose[]) =>
            edit({ layerPurposes: chosen, goalIds: served }, 'What they are there for: kept.')
          }
        />
      )}
      {goals.length > 0 && (
        <ChoiceChips
          label="For which goal?"
          multiple
          values={goalIds}
          options={goals.map((goal) => ({ value: goal.id, label: goal.text }))}
          onChange={(chosen) => edit({ goalIds: chosen }, 'Goals changed.')}
        />
      )}
    </>
  );
}

interface PrimaryLineProps {
  readonly person: Person;
  readonly onEdit: () => void;
  readonly onRenew: (plan: NonNullable<Person['primaryPlan']>) => void;
}

function PrimaryLine({ person: { primaryPlan }, onEdit, onRenew }: PrimaryLineProps) {
  const { today, locale } = useServices();
  return (
    <p class={styles.plan}>
      {primaryPlan && (
        <bdi class={styles.planWords}>{planInWords(primaryPlan, today(), locale)}</bdi>
      )}
      {primaryPlan && isExpired(primaryPlan, today()) && (
        <Button onClick={() => onRenew(renewed(primaryPlan, today()))}>Renew for a month</Button>
      )}
      <Button variant="quiet" flush onClick={onEdit}>
        {primaryPlan ? 'Edit plan' : 'Say for what, by when'}
      </Button>
    </p>
  );
}
