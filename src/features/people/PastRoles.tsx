import { useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import type { PastRole } from '../../domain/person';
import type { CalendarDate } from '../../domain/record';
import { editPerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import { PastRoleDialog } from './PastRoleDialog';
import styles from './PersonPage.module.css';
import { type PersonOnRecord, roleWords } from './personOnRecord';
import { useSaving } from './useSaving';

/** What somebody did before, the latest first. */
export function PastRoles({ record }: { readonly record: PersonOnRecord }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const [adding, setAdding] = useState(false);
  const { person, organizations } = record;
  const on = (day: CalendarDate): string => dayInWords(day, today(), locale);
  const remove = (role: PastRole): void => {
    const pastRoles = person.pastRoles.filter((each) => each !== role);
    void save(editPerson(storage, person.id, { pastRoles }), 'Earlier role removed.');
  };
  const add = (
    <Button variant="quiet" icon="add" class={styles.addRole} onClick={() => setAdding(true)}>
      Add earlier role
    </Button>
  );
  const dialog = adding && <PastRoleDialog personId={person.id} onClose={() => setAdding(false)} />;
  if (person.pastRoles.length === 0) {
    return (
      <div>
        {add}
        {dialog}
      </div>
    );
  }
  const sorted = [...person.pastRoles].sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1));
  return (
    <Section title="Earlier roles" action={add}>
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
      {dialog}
    </Section>
  );
}
