import { useState } from 'preact/hooks';
import { LAYERS } from '../../domain/person';
import type { Id } from '../../domain/record';
import { placePeople } from '../../storage/people';
import { trash } from '../../storage/trash';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { useSaving, useServices } from '../services';
import { BulkEditDialog } from './BulkEditDialog';
import styles from './PeopleList.module.css';
import { LAYER_WORDS, peopleInWords } from './words';

interface BulkBarProps {
  readonly chosen: ReadonlySet<Id>;
  /** Everybody in the list as it is filtered now. */
  readonly shown: readonly Id[];
  readonly onChoose: (ids: ReadonlySet<Id>) => void;
  readonly onEnd: () => void;
}

/** What can be done to everybody who is chosen, each with one Undo. */
export function BulkBar({ chosen, shown, onChoose, onEnd }: BulkBarProps) {
  const { storage } = useServices();
  const [editing, setEditing] = useState(false);
  const save = useSaving();
  const ids = [...chosen];
  const none = ids.length === 0;
  const all = !none && shown.every((id) => chosen.has(id));
  return (
    <section class={styles.bulk} aria-label="People chosen">
      <p class={styles.bulkCount} aria-live="polite">
        {none ? 'Choose people' : `${peopleInWords(ids.length)} chosen`}
      </p>
      <div class={styles.bulkActions}>
        <Button variant="quiet" onClick={() => onChoose(all ? new Set() : new Set(shown))}>
          {all ? 'Choose none' : `Choose all ${shown.length}`}
        </Button>
        {!none && (
          <>
            <Menu
              label="Place"
              icon="expand"
              showLabel
              items={LAYERS.map((layer) => ({
                label: LAYER_WORDS[layer],
                onSelect: () =>
                  void save(
                    placePeople(storage, ids, layer),
                    `${peopleInWords(ids.length)} placed: ${LAYER_WORDS[layer].toLowerCase()}.`,
                  ).then((done) => done && onEnd()),
              }))}
            />
            <Button icon="edit" onClick={() => setEditing(true)}>
              Edit
            </Button>
            <Button
              icon="trash"
              onClick={() =>
                void save(
                  trash(storage, 'people', ids),
                  `${peopleInWords(ids.length)} moved to the trash.`,
                ).then((done) => done && onEnd())
              }
            >
              Move to trash
            </Button>
          </>
        )}
        {editing && <BulkEditDialog ids={ids} onDone={onEnd} onClose={() => setEditing(false)} />}
        <Button variant="quiet" onClick={onEnd}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
