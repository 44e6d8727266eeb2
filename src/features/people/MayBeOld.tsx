import { agoInWords } from '../../domain/dayInWords';
import { isStale } from '../../domain/peopleFilter';
import type { Id } from '../../domain/record';
import { editPerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { usePeople, useSaving, useServices } from '../services';
import styles from './PersonPage.module.css';

/** Marks facts that nothing has confirmed for a year, and confirms them by one tap. */
export function MayBeOld({ personId }: { readonly personId: Id }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const person = usePeople().get(personId);
  if (!person || !isStale(person.knownOn, today())) return null;
  return (
    <p class={styles.facts}>
      <span>This may be old: last known right {agoInWords(person.knownOn, today(), locale)}</span>
      <Button
        variant="quiet"
        icon="check"
        onClick={() =>
          void save(editPerson(storage, personId, { confirmedOn: today() }), 'Confirmed today.')
        }
      >
        Still right
      </Button>
    </p>
  );
}
