import { BLANK_FOLLOW_UP } from '../../domain/conversation';
import { type Radar, type RoleChange, radarWithout } from '../../domain/radar';
import type { Id } from '../../domain/record';
import { followUpsWith } from '../../storage/followUps';
import { watch } from '../../storage/watch';
import { write } from '../../storage/write';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useServices } from '../services';
import styles from './SettingsPage.module.css';

const SHOWN = 50;

const congratulation = (role: string): string => `Congratulate on the new role: ${role}`;

/** What a fresh list tells beside the last: new roles, arrivals at a target, who is gone; and what follows. */
export function RadarNews({ radar: told }: { readonly radar: Radar }) {
  const { storage, confirm, complain, today } = useServices();
  const people = usePeople();
  const named = [...told.changed.map(({ personId }) => personId), ...told.atTarget, ...told.gone];
  // Those who went to the trash, or into somebody else, since.
  const radar = radarWithout(told, new Set(named.filter((id) => !people.has(id))));
  const changedIds = radar.changed.map(({ personId }) => personId);
  const listed = useWatched(
    () => watch(() => followUpsWith(storage, changedIds)),
    [storage, changedIds.join()],
  );
  const isListed = ({ personId, to }: RoleChange): boolean =>
    listed?.some((each) => each.text === congratulation(to) && each.personIds.includes(personId)) ??
    false;
  const nameOf = (id: Id): string => people.get(id)?.name ?? '';

  const congratulate = async ({ personId, to }: RoleChange): Promise<void> => {
    const row = {
      ...BLANK_FOLLOW_UP,
      id: storage.newId(),
      text: congratulation(to),
      kind: 'check-in' as const,
      owner: 'me' as const,
      personIds: [personId],
      due: today(),
    };
    const written = await write(storage, 'add', [{ kind: 'insert', table: 'followUps', row }]);
    if (!written.ok) return complain(written.error);
    confirm('Follow-up added.', written.value);
  };
  const link = (id: Id): string => href(`/people/${id}`);
  return (
    <div class={styles.check} data-plain>
      {radar.changed.length > 0 && (
        <>
          <h3 class={styles.checkTitle}>In a new role</h3>
          <ul class={styles.news} aria-label="In a new role">
            {radar.changed.slice(0, SHOWN).map((change) => (
              <li key={change.personId} class={styles.newsItem}>
                <div class={styles.newsWords}>
                  <a class={styles.newsName} href={link(change.personId)}>
                    <PersonName name={nameOf(change.personId)} />
                  </a>
                  <bdi class={styles.note}>{`${change.to}; was ${change.from}`}</bdi>
                </div>
                {isListed(change) ? (
                  <span class={styles.note}>On your list</span>
                ) : (
                  <Button onClick={() => void congratulate(change)}>Congratulate</Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {radar.atTarget.length > 0 && (
        <>
          <h3 class={styles.checkTitle}>Now at an organization you aim at</h3>
          <List label="Now at an organization you aim at">
            {radar.atTarget.slice(0, SHOWN).map((id) => (
              <ListRow
                key={id}
                href={link(id)}
                title={nameOf(id)}
                subtitle={`${people.get(id)?.organization ?? ''}: place on a ring, or give a seat`}
              />
            ))}
          </List>
        </>
      )}
      {radar.gone.length > 0 && (
        <>
          <h3 class={styles.checkTitle}>Not in this list any more</h3>
          <p class={styles.note}>
            They left LinkedIn or the connection. Nothing about them was changed.
          </p>
          <List label="Not in this list any more">
            {radar.gone.slice(0, SHOWN).map((id) => (
              <ListRow key={id} href={link(id)} title={nameOf(id)} />
            ))}
          </List>
        </>
      )}
    </div>
  );
}
