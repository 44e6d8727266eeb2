import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { AddPersonDialog } from './AddPersonDialog';

/** The button 'Add person' and its dialog, which an address with '?add' opens too. */
export function AddPerson() {
  const { query, route } = useLocation();
  const asked = Object.hasOwn(query, 'add');
  const [open, setOpen] = useState(asked);
  useEffect(() => {
    if (asked) setOpen(true);
  }, [asked]);
  const close = (): void => {
    setOpen(false);
    if (asked) route(href('/people'), true);
  };
  return (
    <>
      <Button variant="primary" icon="add" onClick={() => setOpen(true)}>
        Add person
      </Button>
      {open && (
        <AddPersonDialog
          onClose={close}
          onAdded={(id) => {
            setOpen(false);
            route(href(`/people/${id}`), asked);
          }}
        />
      )}
    </>
  );
}
