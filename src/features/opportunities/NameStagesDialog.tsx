import {
  renameStage,
  STAGES,
  type Stage,
  type StageNames,
  stageName,
} from '../../domain/opportunity';
import { editProfile } from '../../storage/profile';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useKeptForm } from '../../ui/keptWords';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import styles from './OpportunityPage.module.css';

/** What each stage means, whatever it is called. */
const MEANINGS: Readonly<Record<Stage, string>> = {
  idea: 'Something to look into',
  preparing: 'You work on it',
  sent: 'It is with them',
  talking: 'You are in conversation',
  offer: 'They said yes, it is your turn',
  won: 'It is yours',
  lost: 'It came to nothing',
};

interface NameStagesDialogProps {
  readonly names: StageNames;
  readonly onClose: () => void;
}

/** Other names for the stages. An emptied one has our name again. */
export function NameStagesDialog({ names, onClose }: NameStagesDialogProps) {
  const { storage } = useServices();
  const save = useSaving();
  const form = useKeptForm<Stage>(
    'stages',
    Object.fromEntries(STAGES.map((stage) => [stage, stageName(stage, names)])) as Record<
      Stage,
      string
    >,
  );
  const keep = async (): Promise<void> => {
    const stageNames = STAGES.reduce(
      (all, stage) => renameStage(all, stage, form.words[stage]),
      names,
    );
    if (await save(editProfile(storage, { stageNames }), 'Stages named.')) drop();
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const drop = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      title="Name the stages"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="stages">
            Save
          </Button>
        </>
      }
    >
      <form
        id="stages"
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        {STAGES.map((stage) => (
          <TextField
            key={stage}
            label={MEANINGS[stage]}
            autocomplete="off"
            maxLength={40}
            value={form.words[stage]}
            onInput={form.set(stage)}
          />
        ))}
      </form>
    </Dialog>
  );
}
