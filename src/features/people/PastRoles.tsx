import { useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import type { PastRole } from '../../domain/person';
import type { CalendarDate, Id } from '../../domain/record';
import { editPerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';
import { PastRoleDialog } from './PastRoleDialog';
import styles from './PersonPage.module.css';
import { type PersonOnRecord, roleWords } from './personOnRecord';

/** What somebody did before, the latest first; nothing where nothing is known. */
export function PastRoles({ record }: { readonly record: PersonOnRecord }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { person, organizations } = record;
  if (person.pastRoles.length === 0) return null;
  const on = (day: CalendarDate): string => dayInWords(day, today(), locale);
  const remove = (role: PastRole): void => {
    const pastRoles = person.pastRoles.filter((each) => each !== role);
    void save(editPerson(storage, person.id, { pastRoles }), 'Earlier role removed.');
  };
  const sorted = [...person.pastRoles].sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1));
  return (
    <Section title="Earlier roles">
      <List label="Earlier roles">
        {sorted.map((role) => (
          <ListRow
            key={`${role.title} ${role.organizationId} ${role.to}`}
            title={<bdi>{roleWords(role, organizations)}</bdi>}
            subtitle={[
              role.from ? `from ${on(role.from)}` : '',
              role.to ? `until ${on(role.to)}` : '',
            ]
              .filter(Boolean)
              .join(' ')}
            trailing={
              <IconButton
                label={`Remove ${roleWords(role, organizations)}`}
                icon="trash"
                onClick={() => remove(role)}
              />
            }
          />
        ))}
      </List>
    </Section>
  );
}

/** The button that adds a role before the present one. */
export function AddPastRole({ personId }: { readonly personId: Id }) {
  const [adding, setAdding] = useState(false);
  return (
    <div>
      <Button variant="quiet" icon="add" class={styles.addRole} onClick={() => setAdding(true)}>
        Add earlier role
      </Button>
      {adding && <PastRoleDialog personId={personId} onClose={() => setAdding(false)} />}
    </div>
  );
}
