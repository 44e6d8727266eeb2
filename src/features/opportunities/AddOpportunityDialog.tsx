import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { OPPORTUNITY_KINDS, STAGES, type StageNames, stageName } from '../../domain/opportunity';
import { addOpportunity } from '../../storage/opportunities';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { href } from '../../ui/href';
import { keptChoice, useKeptForm } from '../../ui/keptWords';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import { OPPORTUNITY_KIND_WORDS } from '../shared/opportunityWords';
import styles from './OpportunityPage.module.css';
import { useOrganizationNames } from './useOrganizationNames';

interface AddOpportunityDialogProps {
  readonly names: StageNames;
  readonly onClose: () => void;
}

/** Adds an opportunity: a title is enough. Its page opens, where people and the next step are added. */
export function AddOpportunityDialog({ names, onClose }: AddOpportunityDialogProps) {
  const { storage, today } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const organizations = useOrganizationNames();
  const form = useKeptForm('opportunity:new', {
    title: '',
    organizationName: '',
    kind: 'application',
    stage: 'idea',
  });
  const { title, organizationName } = form.words;
  const kind = keptChoice(OPPORTUNITY_KINDS, form.words.kind, 'application');
  const stage = keptChoice(STAGES, form.words.stage, 'idea');
  const [error, setError] = useState<string | undefined>();
  const add = async (): Promise<void> => {
    const words = title.trim();
    if (words === '') return setError('Say what it is, in a few words.');
    const sketch = { title: words, kind, organizationName, stage };
    const added = await save(addOpportunity(storage, sketch, today()), 'Opportunity added.');
    if (!added) return;
    form.forget();
    route(href(`/plan/opportunities/${added.id}`));
  };
  return (
    <Dialog
      title="Add opportunity"
      open
      onClose={onClose}
      actions={
        <>
          {/* Closed otherwise (by Escape, by a press beside it), it opens with what was typed. */}
          <Button
            variant="quiet"
            onClick={() => {
              form.forget();
              onClose();
            }}
          >
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="opportunity">
            Add
          </Button>
        </>
      }
    >
      <form
        id="opportunity"
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label="What it is"
          placeholder="Head of data, or a pilot together"
          autofocus
          autocomplete="off"
          autocapitalize="sentences"
          value={title}
          error={error}
          onInput={(words) => {
            form.set('title')(words);
            setError(undefined);
          }}
        />
        <SegmentedControl
          label="Kind"
          value={kind}
          options={OPPORTUNITY_KINDS.map((value) => ({
            value,
            label: OPPORTUNITY_KIND_WORDS[value],
          }))}
          onChange={form.set('kind')}
        />
        <TextField
          label="Organization"
          autocomplete="off"
          suggestions={organizations}
          value={organizationName}
          onInput={form.set('organizationName')}
        />
        <SelectField
          label="Stage"
          value={stage}
          options={STAGES.map((value) => ({ value, label: stageName(value, names) }))}
          onChange={form.set('stage')}
        />
      </form>
    </Dialog>
  );
}
