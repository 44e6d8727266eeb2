import { useState } from 'preact/hooks';
import { LAYERS, type Layer } from '../../domain/person';
import type { Id } from '../../domain/record';
import { addPerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useKeptText } from '../../ui/keptWords';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { Labelled } from '../shared/Labelled';
import { useOrganizationNames } from './useOrganizationNames';
import { LAYER_WORDS, optionsOf } from './words';

const MET_OPTIONS = [
  { value: 'met', label: 'Met' },
  { value: 'afar', label: 'Admired from afar' },
] as const;

interface AddPersonDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (id: Id) => void;
}

/** Adds somebody: a name is enough. */
export function AddPersonDialog({ onClose, onAdded }: AddPersonDialogProps) {
  const { storage, confirm, complain } = useServices();
  const organizations = useOrganizationNames();
  const [name, setName, forgetName] = useKeptText('add-person:name');
  const [organization, setOrganization, forgetOrganization] =
    useKeptText('add-person:organization');
  const [title, setTitle, forgetTitle] = useKeptText('add-person:title');
  const [howMet, setHowMet, forgetHowMet] = useKeptText('add-person:how-met');
  const [met, setMet] = useState<'met' | 'afar'>('met');
  const [layer, setLayer] = useState<Layer>('unplaced');
  const [nameError, setNameError] = useState<string | undefined>();

  const save = async (): Promise<void> => {
    const words = name.trim();
    if (words === '') return setNameError('A name is needed, even a first name.');
    const sketch = {
      name: words,
      title: title.trim(),
      howMet: howMet.trim(),
      layer,
      met: met === 'met',
      kinds: met === 'afar' ? (['admired from afar'] as const) : [],
    };
    const result = await addPerson(storage, sketch, organization);
    if (!result.ok) return complain(result.error);
    confirm(`${words} added.`, result.value.commit);
    forget();
    onAdded(result.value.id);
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const forget = (): void => {
    forgetName();
    forgetOrganization();
    forgetTitle();
    forgetHowMet();
  };
  return (
    <Dialog
      title="Add person"
      open
      onClose={onClose}
      actions={
        <>
          <Button
            variant="quiet"
            onClick={() => {
              forget();
              onClose();
            }}
          >
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="add-person">
            Add
          </Button>
        </>
      }
    >
      <form
        id="add-person"
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label="Name"
          autofocus
          autocomplete="off"
          autocapitalize="words"
          value={name}
          error={nameError}
          onInput={(words) => {
            setName(words);
            setNameError(undefined);
          }}
        />
        <TextField
          label="Organization"
          autocomplete="off"
          suggestions={organizations}
          value={organization}
          onInput={setOrganization}
        />
        <TextField label="Title" autocomplete="off" value={title} onInput={setTitle} />
        <SegmentedControl
          label="Have you met?"
          value={met}
          options={MET_OPTIONS}
          onChange={setMet}
        />
        <TextField
          label={met === 'met' ? 'How you met' : 'How you know of them'}
          autocomplete="off"
          value={howMet}
          onInput={setHowMet}
        />
        <Labelled label="Layer">
          <SegmentedControl
            label="Layer"
            value={layer}
            options={optionsOf(LAYERS, LAYER_WORDS)}
            onChange={setLayer}
          />
        </Labelled>
      </form>
    </Dialog>
  );
}
