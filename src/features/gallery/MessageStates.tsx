import { useState } from 'preact/hooks';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { Progress } from '../../ui/Progress';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toast';
import { Waiting } from '../../ui/Waiting';
import styles from './Gallery.module.css';

export function MessageStates() {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <div class={styles.stack}>
      <Banner tone="info" title="A new version is ready." actions={<Button>Update now</Button>}>
        What you typed is saved first.
      </Banner>
      <Banner tone="info" title="No signal. Everything works as before." />
      <Banner
        tone="warning"
        title="The browser may clear this storage."
        actions={
          <>
            <Button>Keep it</Button>
            <Button variant="quiet">Export everything</Button>
          </>
        }
      >
        Nothing is lost now. Installed, or with leave to keep data, it stays.
      </Banner>
      <Banner tone="danger" title="The disk is full." actions={<Button>What to free</Button>}>
        What you typed is on screen and not yet on disk. Everything saved before is safe.
      </Banner>
      <div class={styles.row}>
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <Button
          onClick={() =>
            showToast({
              text: 'Mara Lindqvist moved to the trash.',
              action: { label: 'Undo', onAction: () => showToast({ text: 'Undone.' }) },
            })
          }
        >
          Show a toast
        </Button>
        <Button
          onClick={() =>
            showToast({ text: 'Not saved: the disk is full. Free some space.', tone: 'danger' })
          }
        >
          Show a failure
        </Button>
      </div>
      <Dialog
        title="Add person"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              Not now
            </Button>
            <Button variant="primary" onClick={() => setOpen(false)}>
              Add person
            </Button>
          </>
        }
      >
        <TextField label="Name" value={name} onInput={setName} autofocus />
        <TextField label="Organization" value="" onInput={() => undefined} />
        <p>Only the name is needed.</p>
      </Dialog>
      <Progress label="Reading contacts: 1,204 of 3,000" value={1204} max={3000} />
      <Progress label="Looking for duplicates" value={null} />
      <Waiting />
      <EmptyState
        icon="people"
        title="Nobody here yet"
        text="Import your contacts, or add the first person by hand."
      >
        <Button variant="primary">Import contacts</Button>
        <Button>Add person</Button>
      </EmptyState>
    </div>
  );
}
