import { useState } from 'preact/hooks';
import { OPPORTUNITY_PARTS, type OpportunityPart, type Part } from '../../domain/opportunity';
import { type OpportunityOnRecord, setPart } from '../../storage/opportunities';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { usePeople, useSaving, useServices } from '../services';
import { PART_WORDS } from '../shared/opportunityWords';
import { PersonSearch } from '../shared/PersonSearch';

/** Who has a part in it, and which. */
export function PeopleInIt({ record }: { readonly record: OpportunityOnRecord }) {
  const { storage } = useServices();
  const save = useSaving();
  const people = usePeople();
  const [part, setNextPart] = useState<OpportunityPart>('contact');
  const { opportunity, parts } = record;
  const known = parts.filter(({ personId }) => people.has(personId));
  return (
    <Section title="People" count={known.length}>
      {known.length > 0 && (
        <List label="People in it">
          {known.map((each) => (
            <PersonInIt key={each.id} part={each} />
          ))}
        </List>
      )}
      <ChoiceChips
        label="Add somebody as"
        oneLine
        values={[part]}
        options={OPPORTUNITY_PARTS.map((value) => ({ value, label: PART_WORDS[value] }))}
        onChange={([chosen = part]) => setNextPart(chosen)}
      />
      <PersonSearch
        label={PART_WORDS[part]}
        without={known.map(({ personId }) => personId)}
        onChoose={(personId) =>
          void save(
            setPart(storage, opportunity.id, personId, part),
            `${people.get(personId)?.name ?? 'Somebody'} added.`,
          )
        }
      />
    </Section>
  );
}

function PersonInIt({ part: { opportunityId, personId, part } }: { readonly part: Part }) {
  const { storage } = useServices();
  const save = useSaving();
  const person = usePeople().get(personId);
  if (!person) return null;
  return (
    <ListRow
      href={href(`/people/${personId}`)}
      title={<PersonName name={person.name} />}
      subtitle={
        <bdi>
          {[PART_WORDS[part], person.title, person.organization].filter(Boolean).join(' · ')}
        </bdi>
      }
      trailing={
        <Menu
          label={`Part of ${person.name}`}
          items={[
            ...OPPORTUNITY_PARTS.filter((each) => each !== part).map((each) => ({
              label: PART_WORDS[each],
              onSelect: () =>
                void save(
                  setPart(storage, opportunityId, personId, each),
                  `${person.name}: ${PART_WORDS[each].toLowerCase()}.`,
                ),
            })),
            {
              label: 'No part in it',
              danger: true,
              onSelect: () =>
                void save(
                  setPart(storage, opportunityId, personId, null),
                  `${person.name} has no part in it.`,
                ),
            },
          ]}
        />
      }
    />
  );
}
