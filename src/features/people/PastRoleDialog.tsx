import { parseCalendarDate } from '../../domain/calendarDate';
import type { Id } from '../../domain/record';
import { addPastRole } from '../../storage/people';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { useKeptForm } from '../../ui/keptWords';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { useOrganizationNames } from './useOrganizationNames';

interface PastRoleDialogProps {
  readonly personId: Id;
  readonly onClose: () => void;
}

/** Adds a role that somebody had before. */
export function PastRoleDialog({ personId, onClose }: PastRoleDialogProps) {
  const { storage } = useServices();
  const save = useSaving();
  const suggestions = useOrganizationNames();
  const form = useKeptForm(`past-role:${personId}`, {
    title: '',
    organization: '',
    from: '',
    to: '',
  });
  const { title, organization, from, to } = form.words;
  const empty = title.trim() === '' && organization.trim() === '';
  const keep = async (): Promise<void> => {
    if (empty) return;
    const role = { title: title.trim(), organizationName: organization };
    const days = { from: parseCalendarDate(from), to: parseCalendarDate(to) };
    if (await save(addPastRole(storage, personId, role, days), 'Earlier role added.')) drop();
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const drop = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      title="Add earlier role"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="past-role" disabled={empty}>
            Add
          </Button>
        </>
      }
    >
      <form
        id="past-role"
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label="Title"
          autofocus
          autocomplete="off"
          value={title}
          onInput={form.set('title')}
        />
        <TextField
          label="Organization"
          autocomplete="off"
          suggestions={suggestions}
          value={organization}
          onInput={form.set('organization')}
        />
        <div class={styles.pair}>
          <DateField label="From" value={from} onChange={form.set('from')} />
          <DateField label="Until" value={to} onChange={form.set('to')} />
        </div>
      </form>
    </Dialog>
  );
}
