import type { Person } from '../../domain/person';
import { restoreFromTrash } from '../../storage/trash';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { PersonName } from '../../ui/PersonName';
import { useSaving, useServices } from '../services';

/** The page of somebody who is in the trash, or of an address that leads to nobody. */
export function NotHere({ person }: { readonly person: Person | undefined }) {
  const { storage } = useServices();
  const save = useSaving();
  const back = { href: href('/people'), label: 'People' };
  if (!person) {
    return (
      <Page title="Nobody here" back={back}>
        <EmptyState
          icon="person"
          title="This person is not here"
          text="They were taken back or deleted, or the link is cut short. Nothing else has changed."
        >
          <LinkButton variant="primary" href={href('/people')}>
            All people
          </LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={person.name} back={back}>
      <EmptyState
        icon="trash"
        title="In the trash"
        text={
          <>
            <PersonName name={person.name} /> is kept there for 30 days, with all that is on record.
          </>
        }
      >
        <Button
          variant="primary"
          icon="undo"
          onClick={() =>
            void save(restoreFromTrash(storage, 'people', [person.id]), `${person.name} restored.`)
          }
        >
          Restore
        </Button>
      </EmptyState>
    </Page>
  );
}
