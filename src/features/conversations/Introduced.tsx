import type { Id } from '../../domain/record';
import { Chip } from '../../ui/Chip';
import { usePeople } from '../services';
import styles from './ConversationPage.module.css';
import { SomebodySearch } from './SomebodySearch';

interface IntroducedProps {
  readonly ids: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
  /** With one, who is chosen is introduced to them; with several, two are chosen. */
  readonly talkedWithIds: readonly Id[];
}

/** Who is to be met by an introduction: somebody on record, or a new name. */
export function Introduced({ ids, onChange, talkedWithIds }: IntroducedProps) {
  const people = usePeople();
  const alone = talkedWithIds.length === 1;
  return (
    <div class={styles.introduced}>
      {ids.length > 0 && (
        <div class={styles.people}>
          {ids.map((id) => (
            <Chip
              key={id}
              label={people.get(id)?.name ?? ''}
              icon="person"
              onDismiss={() => onChange(ids.filter((each) => each !== id))}
            />
          ))}
        </div>
      )}
      {ids.length < (alone ? 1 : 2) && (
        <SomebodySearch
          label={alone || ids.length > 0 ? 'Introduce to whom' : 'Introduce whom'}
          without={alone ? [...talkedWithIds, ...ids] : ids}
          onChoose={(id) => onChange([...ids, id])}
        />
      )}
    </div>
  );
}
