import { useMemo } from 'preact/hooks';
import { findMentions, type MentionNames, prepareMentions } from '../../domain/mentions';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { usePeople } from '../services';
import styles from './Mentioned.module.css';

interface MentionedProps {
  /** Texts in which somebody may stand behind an '@'. */
  readonly texts: readonly string[];
  /** Whom the record is about: of two with one name it is them. */
  readonly near?: readonly Id[];
}

/** Links to everybody whom the texts mention, by the names that they have now; nothing where nobody is. */
export function Mentioned({ texts, near = [] }: MentionedProps) {
  const people = usePeople();
  const text = texts.join('\n');
  const ids = useMemo(() => {
    if (!text.includes('@')) return [];
    const found = findMentions(text, namesOf(people), near);
    return [...new Set(found.map(({ personId }) => personId))];
  }, [text, people, near]);
  if (ids.length === 0) return null;
  return (
    <ul class={styles.mentioned} aria-label="Mentioned">
      {ids.map((id) => (
        <li key={id}>
          <a class={styles.link} href={href(`/people/${id}`)}>
            <Icon name="person" size="small" />
            <bdi>{people.get(id)?.name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

// The map of people is a new one after each change, and several texts of a screen ask about the same.
const prepared = new WeakMap<ReadonlyMap<Id, PersonSummary>, MentionNames>();

function namesOf(people: ReadonlyMap<Id, PersonSummary>): MentionNames {
  const known = prepared.get(people) ?? prepareMentions(people.values());
  prepared.set(people, known);
  return known;
}
