import { useState } from 'preact/hooks';
import { parseCalendarDate } from '../../domain/calendarDate';
import { changeRole } from '../../storage/people';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { keptChoice, useKeptForm } from '../../ui/keptWords';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { type PersonOnRecord, roleWords } from './personOnRecord';
import { useOrganizationNames } from './useOrganizationNames';

const CHANGES = [
  { value: 'correction', label: 'Correction' },
  { value: 'new', label: 'New role' },
] as const;

interface RoleDialogProps {
  readonly record: PersonOnRecord;
  readonly onClose: () => void;
}

/** What somebody does and where: put right, or changed, with the role before kept. */
export function RoleDialog({ record, onClose }: RoleDialogProps) {
  const { storage, today } = useServices();
  const save = useSaving();
  const suggestions = useOrganizationNames();
  const { person, organizations } = record;
  const before = roleWords(person, organizations);
  const now = {
    title: person.title,
    organization: (person.organizationId && organizations.get(person.organizationId)) || '',
  };
  const [start] = useState(now);
  const form = useKeptForm(`role:${person.id}`, { ...start, change: 'correction', since: today() });
  const { title, organization, since } = form.words;
  const change = keptChoice(['correction', 'new'], form.words.change, 'correction');
  const keep = async (): Promise<void> => {
    // What was left as it stood follows the record, which another window may have changed meanwhile.
    const role = {
      title: title === start.title ? now.title : title.trim(),
      organizationName: organization === start.organization ? now.organization : organization,
    };
    const day = change === 'new' ? (parseCalendarDate(since) ?? today()) : null;
    if (await save(changeRole(storage, person.id, role, day), 'Role saved.')) drop();
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const drop = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      title="Role"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="role">
            Save
          </Button>
        </>
      }
    >
      <form
        id="role"
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
        {before !== '' && (
          <SegmentedControl
            label="What this is"
            value={change}
            options={CHANGES}
            onChange={form.set('change')}
          />
        )}
        {change === 'new' && (
          <DateField
            label="Since"
            hint={`‘${before}’ goes to the earlier roles.`}
            value={since}
            onChange={form.set('since')}
          />
        )}
      </form>
    </Dialog>
  );
}
