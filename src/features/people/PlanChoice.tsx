import { useState } from 'preact/hooks';
import type { PrimaryPlan } from '../../domain/person';
import type { CalendarDate } from '../../domain/record';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { TextField } from '../../ui/TextField';
import { useServices } from '../services';
import { PLAN_SUGGESTIONS, plansUntil } from '../shared/primaryPlan';
import styles from './PersonPage.module.css';

interface PlanChoiceProps {
  readonly before: PrimaryPlan | null;
  readonly onChoose: (plan: PrimaryPlan) => void;
  readonly onSkip: () => void;
}

/** Asks for what somebody is primary, and by when: a tap each, or not now. */
export function PlanChoice({ before, onChoose, onSkip }: PlanChoiceProps) {
  const { today } = useServices();
  const [what, setWhat] = useState(before?.what ?? '');
  const [by, setBy] = useState<CalendarDate | null>(before?.by ?? null);
  const dates = plansUntil(today());
  // With both answers there is nothing left to confirm.
  const answer = (nextWhat: string, nextBy: CalendarDate | null): void => {
    setWhat(nextWhat);
    setBy(nextBy);
    if (nextWhat.trim() !== '' && nextBy !== null) onChoose({ what: nextWhat.trim(), by: nextBy });
  };
  return (
    <form
      class={styles.planChoice}
      aria-label="For what, by when"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose({ what: what.trim(), by });
      }}
    >
      <ChoiceChips
        label="For what?"
        values={PLAN_SUGGESTIONS.filter((each) => each === what)}
        options={PLAN_SUGGESTIONS.map((value) => ({ value, label: value }))}
        onChange={([chosen = '']) => answer(chosen, by)}
      />
      <TextField
        label="Something else"
        hideLabel
        placeholder="Something else"
        autocomplete="off"
        value={what}
        onInput={setWhat}
      />
      <ChoiceChips
        label="By when?"
        values={by === null ? [] : [by]}
        options={dates.map(({ label, by: value }) => ({ value, label }))}
        onChange={([chosen = null]) => answer(what, chosen)}
      />
      <div class={styles.planActions}>
        <Button variant="quiet" onClick={onSkip}>
          {before ? 'Cancel' : 'Skip'}
        </Button>
        <Button variant="primary" type="submit" disabled={what.trim() === '' && by === null}>
          Save plan
        </Button>
      </div>
    </form>
  );
}
