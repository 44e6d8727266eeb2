import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../domain/person';
import type { Draftable } from '../../domain/record';
import { editPerson } from '../../storage/people';
import { Section } from '../../ui/Section';
import { usePeople, useSaving, useServices } from '../services';
import { Mentioned } from '../shared/Mentioned';
import { PersonField } from './PersonField';
import styles from './PersonPage.module.css';
import { FIELD_GROUPS, isEmptyField, type PersonFieldOf } from './personFields';

interface PersonDetailsProps {
  readonly person: Person;
  /** What else can be added. */
  readonly more: ComponentChildren;
}

/** All that is known of a person; what isn't waits folded under 'More details'. */
export function PersonDetails({ person, more }: PersonDetailsProps) {
  const { storage } = useServices();
  const save = useSaving();
  const suggestions = useSuggestions();
  const [added, setAdded] = useState<PersonFieldOf['key'] | null>(null);

  const show = (field: PersonFieldOf) => (
    <Refocused key={field.key} wanted={added === field.key}>
      <PersonField
        person={person}
        field={field}
        suggestions={suggestions[field.key] ?? []}
        onSave={(fields: Partial<Draftable<Person>>) => {
          if (isEmptyField(person, field)) setAdded(field.key);
          return save(editPerson(storage, person.id, fields), `${field.label} saved.`);
        }}
      />
    </Refocused>
  );
  const groups = FIELD_GROUPS.map(({ title, fields }) => ({
    title,
    known: fields.filter((field) => !isEmptyField(person, field)),
    unknown: fields.filter((field) => isEmptyField(person, field)),
  }));
  return (
    <>
      {groups.map(
        ({ title, known }) =>
          known.length > 0 && (
            <Section key={title} title={title}>
              <div class={styles.fields}>{known.map(show)}</div>
            </Section>
          ),
      )}
      <Mentioned
        texts={[person.notes, person.howMet, person.valuedWork, person.helpfulInformation]}
      />
      <details class={styles.more}>
        <summary class={styles.moreSummary}>More details</summary>
        {groups.map(
          ({ title, unknown }) =>
            unknown.length > 0 && (
              <div key={title} class={styles.moreGroup}>
                <h3>{title}</h3>
                {unknown.map(show)}
              </div>
            ),
        )}
        {more}
      </details>
    </>
  );
}

/** A field that was just filled moves to its section; the focus, which that would lose, comes along. */
function Refocused({ wanted, children }: { wanted: boolean; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted && document.activeElement === document.body) {
      box.current?.querySelector('button')?.focus();
    }
  }, [wanted]);
  return <div ref={box}>{children}</div>;
}

/** Tags and industries that others have. */
function useSuggestions(): { readonly [K in PersonFieldOf['key']]?: readonly string[] } {
  const people = [...usePeople().values()];
  const sorted = (words: Iterable<string>): string[] => [...new Set(words)].filter(Boolean).sort();
  return {
    tags: sorted(people.flatMap((person) => person.tags)),
    industry: sorted(people.map((person) => person.industry)),
  };
}
