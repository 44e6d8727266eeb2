import { useState } from 'preact/hooks';
import type { Tie } from '../../domain/person';
import type { PersonSummary } from '../../storage/summaries';
import { trash } from '../../storage/trash';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { usePeople, useSaving, useServices } from '../services';
import styles from './PersonPage.module.css';
import type { PersonOnRecord } from './personOnRecord';
import { TieDialog } from './TieDialog';
import { CERTAINTY_WORDS, STRENGTH_WORDS } from './words';

/** Whom somebody knows; the closest first. */
export function Ties({ record: { person, ties } }: { readonly record: PersonOnRecord }) {
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  const known = ties
    .flatMap((tie) => {
      const other = people.get(tie.personAId === person.id ? tie.personBId : tie.personAId);
      return other ? [{ tie, other }] : [];
    })
    .sort((a, b) => b.tie.strength - a.tie.strength || (a.other.name < b.other.name ? -1 : 1));
  return (
    <Section
      title="Knows"
      action={
        <Button variant="quiet" icon="add" onClick={() => setAdding(true)}>
          Add tie
        </Button>
      }
    >
      {known.length === 0 ? (
        <p class={styles.calm}>Whom they know shows you ways to others.</p>
      ) : (
        <List label="Knows">
          {known.map(({ tie, other }) => (
            <TieRow key={tie.id} tie={tie} other={other} personId={person.id} />
          ))}
        </List>
      )}
      {adding && (
        <TieDialog
          personId={person.id}
          tied={new Set(known.map(({ other }) => other.id))}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

interface TieRowProps {
  readonly tie: Tie;
  readonly other: PersonSummary;
  readonly personId: string;
}

function TieRow({ tie, other, personId }: TieRowProps) {
  const { storage } = useServices();
  const save = useSaving();
  const [editing, setEditing] = useState(false);
  const words = [tie.how, STRENGTH_WORDS[tie.strength], CERTAINTY_WORDS[tie.certainty]];
  return (
    <ListRow
      href={href(`/people/${other.id}`)}
      leading={<Icon name="tie" />}
      title={<PersonName name={other.name} />}
      subtitle={<bdi>{words.filter(Boolean).join(' · ')}</bdi>}
      trailing={
        <>
          <Menu
            label={`More for ${other.name}`}
            items={[
              { label: 'Edit', icon: 'edit', onSelect: () => setEditing(true) },
              {
                label: 'Move to trash',
                icon: 'trash',
                danger: true,
                onSelect: () => void save(trash(storage, 'ties', [tie.id]), 'Tie removed.'),
              },
            ]}
          />
          {editing && (
            <TieDialog
              personId={personId}
              tied={new Set()}
              present={{ tie, other }}
              onClose={() => setEditing(false)}
            />
          )}
        </>
      }
    />
  );
}
