import type { Person } from '../../domain/person';
import { photoAddress } from '../../domain/photo';
import { trash } from '../../storage/trash';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { useSaving, useServices } from '../services';
import { usePhoto } from '../shared/usePhoto';
import styles from './PersonPage.module.css';

/** The picture that an address book brought, and the way to be rid of it; nothing where there is none. */
export function PersonPhoto({ person }: { readonly person: Person }) {
  const { storage } = useServices();
  const save = useSaving();
  const photo = usePhoto(person.id);
  if (photo === null) return null;
  return (
    <div class={styles.photo}>
      <Avatar name={person.name} size="large" picture={photoAddress(photo.data)} />
      <Button
        variant="quiet"
        onClick={() => void save(trash(storage, 'photos', [photo.id]), 'Photo removed.')}
      >
        Remove photo
      </Button>
    </div>
  );
}
