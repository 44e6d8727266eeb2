import { useLocation } from 'preact-iso';
import { NO_FILTER } from '../../domain/peopleFilter';
import { addPerson } from '../../storage/people';
import { writeSpace } from '../../storage/spaces';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { useServices } from '../services';
import { listView } from './listView';

/** Before the first person: ways to begin. */
export function NobodyYet() {
  const { textStore, space } = useServices();
  return (
    <EmptyState
      icon="people"
      title="Nobody here yet"
      text="Bring the people you know from LinkedIn or a contacts file, or add a first one."
    >
      <LinkButton variant="primary" icon="download" href={`${href('/settings')}#import`}>
        Import contacts
      </LinkButton>
      <LinkButton icon="person" href={`${href('/people')}?add`}>
        Add a first person
      </LinkButton>
      {space === 'own' && (
        <Button
          variant="quiet"
          onClick={() => {
            writeSpace(textStore, 'sample');
            location.assign(href('/'));
          }}
        >
          Look around in sample data
        </Button>
      )}
    </EmptyState>
  );
}

/** Nobody is like that. */
export function NobodyInFilter() {
  return (
    <EmptyState
      title="Nobody like that"
      text="Take a filter away, or place somebody on this ring from their own page."
    >
      <Button
        onClick={() => {
          listView.filter.value = NO_FILTER;
        }}
      >
        Show everybody
      </Button>
    </EmptyState>
  );
}

/** Neither a person nor a note was found. */
export function NobodyFound({ words }: { readonly words: string }) {
  const { storage, confirm, complain } = useServices();
  const { route } = useLocation();
  const add = async (): Promise<void> => {
    const result = await addPerson(storage, { name: words });
    if (!result.ok) return complain(result.error);
    confirm(`${words} added.`, result.value.commit);
    listView.query.value = '';
    route(href(`/people/${result.value.id}`));
  };
  return (
    <EmptyState
      icon="search"
      title="Nothing found"
      text={
        <>
          No person and no note has <bdi>“{words}”</bdi>.
        </>
      }
    >
      <Button icon="add" onClick={() => void add()}>
        Add as a person
      </Button>
    </EmptyState>
  );
}
