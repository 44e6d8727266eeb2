import { textKey } from '../../../domain/textKey';
import { allOrganizations } from '../../../storage/organizations';
import { watch } from '../../../storage/watch';
import { href } from '../../../ui/href';
import { Icon } from '../../../ui/Icon';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { useWatched } from '../../../ui/useWatched';
import { useServices } from '../../services';

const MOST = 3;
/** A letter or two name half of all organizations. */
const FEWEST_LETTERS = 3;

/** 'Do I know anyone at …?' for the organizations whose name was looked for. */
export function OrganizationsFound({ words }: { readonly words: string }) {
  const { storage } = useServices();
  const organizations = useWatched(() => watch(() => allOrganizations(storage)), [storage]);
  const wanted = textKey(words);
  if (!organizations || wanted.length < FEWEST_LETTERS) return null;
  const found = organizations.filter(({ name }) => textKey(name).includes(wanted)).slice(0, MOST);
  if (found.length === 0) return null;
  return (
    <List label="Organizations found">
      {found.map(({ id, name }) => (
        <ListRow
          key={id}
          href={href(`/organizations/${id}`)}
          leading={<Icon name="organization" />}
          title={
            <>
              Do I know anyone at <bdi>{name}</bdi>?
            </>
          }
          subtitle="Who is there, and the ways in"
        />
      ))}
    </List>
  );
}
