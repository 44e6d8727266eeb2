import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Organization } from '../../domain/person';
import { textKey } from '../../domain/textKey';
import { mergeOrganizations } from '../../storage/mergeOrganizations';
import { allOrganizations } from '../../storage/organizations';
import { watch } from '../../storage/watch';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import styles from './OrganizationPage.module.css';

const MOST_SHOWN = 30;

interface MergeDialogProps {
  readonly organization: Organization;
  readonly onClose: () => void;
}

/** The organization that this one is the same as: everything of this one goes there. */
export function MergeDialog({ organization, onClose }: MergeDialogProps) {
  const { storage } = useServices();
  const { route } = useLocation();
  const save = useSaving();
  const [query, setQuery] = useState('');
  const all = useWatched(() => watch(() => allOrganizations(storage)), [storage]) ?? [];
  const wanted = textKey(query);
  const found = all.filter(
    ({ id, name }) => id !== organization.id && textKey(name).includes(wanted),
  );
  return (
    <Dialog title={`${organization.name} is the same as…`} open onClose={onClose}>
      <div class={styles.facts}>
        <p>Its people, roles and plans go along. It can be undone.</p>
        <TextField type="search" label="Organization" autofocus value={query} onInput={setQuery} />
        {found.length === 0 ? (
          <EmptyState icon="organization" title="No other organization of that name" text="" />
        ) : (
          <List label="Organizations to merge into">
            {found.slice(0, MOST_SHOWN).map((other) => (
              <ListRow
                key={other.id}
                title={<bdi>{other.name}</bdi>}
                onClick={() =>
                  void save(
                    mergeOrganizations(storage, organization.id, other.id),
                    `Merged into ${other.name}.`,
                  ).then((done) => {
                    if (!done) return;
                    onClose();
                    route(href(`/organizations/${other.id}`));
                  })
                }
              />
            ))}
          </List>
        )}
      </div>
    </Dialog>
  );
}
