import { STAGES, type Stage, type StageNames, stageName } from '../../domain/opportunity';
import type { OpportunityCard } from '../../storage/opportunities';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';

interface MoveDialogProps {
  readonly opportunity: OpportunityCard['opportunity'];
  readonly names: StageNames;
  readonly onChoose: (stage: Stage) => void;
  readonly onClose: () => void;
}

/** The stages to move an opportunity to, one tap each. */
export function MoveDialog({ opportunity, names, onChoose, onClose }: MoveDialogProps) {
  return (
    <Dialog title={`Move ‘${opportunity.title}’ to`} open onClose={onClose}>
      <List label="Stages">
        {STAGES.map((stage) => {
          const isHere = stage === opportunity.stage;
          return (
            <ListRow
              key={stage}
              title={stageName(stage, names)}
              meta={isHere ? 'here now' : undefined}
              trailing={isHere && <Icon name="check" />}
              current={isHere}
              onClick={() => {
                onClose();
                onChoose(stage);
              }}
            />
          );
        })}
      </List>
    </Dialog>
  );
}
