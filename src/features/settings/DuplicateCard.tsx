import type { DuplicatePair, DuplicateReason, SameThing } from '../../domain/duplicates';
import type { NameLikeness } from '../../domain/nameLikeness';
import type { Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { PersonName } from '../../ui/PersonName';
import styles from './DuplicatesPage.module.css';

interface DuplicateCardProps {
  readonly pair: DuplicatePair;
  readonly organizationNames: ReadonlyMap<Id, string>;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
}

/** Two people side by side, why they may be one, and the two answers. */
export function DuplicateCard({
  pair,
  organizationNames,
  onSame,
  onDifferent,
}: DuplicateCardProps) {
  return (
    <li class={styles.pair}>
      <div class={styles.two}>
        {[pair.a, pair.b].map((person) => (
          <div key={person.id} class={styles.one}>
            <a href={href(`/people/${person.id}`)}>
              <PersonName name={person.name} />
            </a>
            {factsOf(person, organizationNames).map((fact) => (
              <bdi key={fact} class={styles.fact}>
                {fact}
              </bdi>
            ))}
          </div>
        ))}
      </div>
      <p class={styles.why}>{reasonsInWords(pair.reasons)}</p>
      <div class={styles.answers}>
        <Button variant="primary" onClick={onSame}>
          Same person
        </Button>
        <Button onClick={onDifferent}>Not the same</Button>
      </div>
    </li>
  );
}

/** What tells two people apart at a glance, a line each. */
function factsOf(person: Person, organizationNames: ReadonlyMap<Id, string>): string[] {
  const role = [person.title, organizationNames.get(person.organizationId ?? '')];
  const facts = [
    role.filter(Boolean).join(', '),
    person.location,
    person.emails[0] ?? '',
    person.phones[0] ?? '',
    person.linkedinUrl.replace(/^https:..www\./, ''),
  ];
  return facts.filter((fact) => fact !== '');
}

const THINGS: Readonly<Record<SameThing, string>> = {
  email: 'e-mail address',
  phone: 'phone number',
  organization: 'organization',
  place: 'place',
  title: 'title',
  birthday: 'birthday',
};

const NAMES: Readonly<Record<NameLikeness, string>> = {
  same: 'same name',
  diminutive: 'short form of the name',
  'middle name': 'same name but for a middle name',
  spelling: 'name spelled almost the same',
  initial: 'name with an initial',
  'one word': 'a part of the name',
};

/** 'Short form of the name; same organization; other place.' */
function reasonsInWords(reasons: readonly DuplicateReason[]): string {
  const words = reasons.map((reason) =>
    reason.type === 'name' ? NAMES[reason.likeness] : `${reason.type} ${THINGS[reason.what]}`,
  );
  const text = words.join('; ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
