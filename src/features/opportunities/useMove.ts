import { type Stage, type StageNames, stageName } from '../../domain/opportunity';
import type { OpportunityCard } from '../../storage/opportunities';
import { moveOpportunity } from '../../storage/opportunities';
import { useSaving, useServices } from '../services';

/** Moves an opportunity to a stage and says where it went, with 'Undo'; nothing where it is there. */
export function useMove(
  names: StageNames,
): (opportunity: OpportunityCard['opportunity'], stage: Stage) => void {
  const { storage, today } = useServices();
  const save = useSaving();
  return ({ id, title, stage: from }, stage) => {
    if (stage === from) return;
    const said = `${title}: moved to ${stageName(stage, names)}.`;
    void save(moveOpportunity(storage, id, stage, today()), said);
  };
}
