import type { Goal } from '../../domain/conversation';
import { LAYERS } from '../../domain/person';
import { editPerson } from '../../storage/people';
import type { PersonSummary } from '../../storage/summaries';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { LayerMark } from '../../ui/LayerMark';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { useFirstFew } from '../../ui/useFirstFew';
import { usePeople, useSaving, useServices } from '../services';
import { purposesInWords } from '../shared/layerWords';
import { isExpired, planInWords, renewed } from '../shared/primaryPlan';
import styles from './GoalPage.module.css';

const FIRST = 8;

/** Who was placed on a ring for a goal, with their plans; one whose time has passed can be renewed. */
export function GoalPeople({ goal }: { readonly goal: Goal }) {
  const { today } = useServices();
  const people = [...usePeople().values()].filter(({ goalIds }) => goalIds.includes(goal.id));
  people.sort(
    (a, b) =>
      LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) ||
      Number(isExpired(b.primaryPlan, today())) - Number(isExpired(a.primaryPlan, today())) ||
      (a.name < b.name ? -1 : 1),
  );
  const { shown, more } = useFirstFew(people, FIRST);
  if (people.length === 0) {
    return (
      <Section title="People for it">
        <p class={styles.calm}>
          Nobody yet. On the page of a person, their ring says for what, by when and for which goal.
        </p>
      </Section>
    );
  }
  return (
    <Section title="People for it" count={people.length}>
      <p class={styles.calm}>{layersInWords(people)}</p>
      <List label="People for it">
        {shown.map((person) => (
          <PersonForIt key={person.id} person={person} />
        ))}
      </List>
      {more}
    </Section>
  );
}

function PersonForIt({ person }: { readonly person: PersonSummary }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { id, name, layer, layerPurposes, primaryPlan } = person;
  const expired = isExpired(primaryPlan, today());
  return (
    <ListRow
      href={href(`/people/${id}`)}
      leading={<LayerMark layer={layer} hideLabel />}
      title={<PersonName name={name} />}
      subtitle={
        <bdi>
          {primaryPlan
            ? planInWords(primaryPlan, today(), locale)
            : purposesInWords(layer, layerPurposes)}
        </bdi>
      }
      trailing={
        primaryPlan &&
        expired && (
          <Button
            variant="quiet"
            onClick={() =>
              void save(
                editPerson(storage, id, { primaryPlan: renewed(primaryPlan, today()) }),
                'Renewed for a month.',
              )
            }
          >
            Renew
          </Button>
        )
      }
    />
  );
}

/** '2 primary, 5 secondary'. */
const layersInWords = (people: readonly PersonSummary[]): string =>
  LAYERS.flatMap((layer) => {
    const count = people.filter((person) => person.layer === layer).length;
    return count === 0 ? [] : [`${count} ${layer}`];
  }).join(', ');
