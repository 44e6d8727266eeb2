import { useState } from 'preact/hooks';
import { LAYERS } from '../../domain/person';
import type { Id } from '../../domain/record';
import { addPerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { keptChoice, useKeptForm } from '../../ui/keptWords';
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
  const form = useKeptForm('add-person', {
    name: '',
    organization: '',
    title: '',
    howMet: '',
    met: 'met',
    layer: 'unplaced',
  });
  const { name, organization, title, howMet } = form.words;
  const met = keptChoice(['met', 'afar'], form.words.met, 'met');
  const layer = keptChoice(LAYERS, form.words.layer, 'unplaced');
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
    form.forget();
    onAdded(result.value.id);
  };
  return (
    <Dialog
      title="Add person"
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
            form.set('name')(words);
            setNameError(undefined);
          }}
        />
        <TextField
          label="Organization"
          autocomplete="off"
          suggestions={organizations}
          value={organization}
          onInput={form.set('organization')}
        />
        <TextField label="Title" autocomplete="off" value={title} onInput={form.set('title')} />
        <SegmentedControl
          label="Have you met?"
          value={met}
          options={MET_OPTIONS}
          onChange={form.set('met')}
        />
        <TextField
          label={met === 'met' ? 'How you met' : 'How you know of them'}
          autocomplete="off"
          value={howMet}
          onInput={form.set('howMet')}
        />
        <Labelled label="Layer">
          <SegmentedControl
            label="Layer"
            value={layer}
            options={optionsOf(LAYERS, LAYER_WORDS)}
            onChange={form.set('layer')}
          />
        </Labelled>
      </form>
    </Dialog>
  );
}
