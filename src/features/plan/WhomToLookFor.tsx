import type { Person } from '../../domain/person';
import type { Draftable } from '../../domain/record';
import type { Seat, Wanted } from '../../domain/target';
import { type SeatPlace, seekPerson, setWanted } from '../../storage/seats';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { useKeptForm } from '../../ui/keptWords';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { type Save, useSaving, useServices } from '../services';
import type { WayFinder } from '../shared/useWayFinder';
import styles from './Seats.module.css';

interface WhomToLookForProps {
  readonly place: SeatPlace;
  /** The empty seat; undefined where there is none on record yet. */
  readonly seat: Seat | undefined;
  /** What the target says of whoever is looked for. */
  readonly at: Partial<Pick<Draftable<Person>, 'organizationId' | 'industry' | 'goalIds'>>;
  readonly finder: WayFinder;
}

const NOBODY: Wanted = { niche: '', role: '', gathers: '' };

/** A kind of person to look for; put on the map, they are somebody not met yet. */
export function WhomToLookFor({ place, seat, at, finder }: WhomToLookForProps) {
  const { storage } = useServices();
  const save = useSaving();
  const kept = seat?.wanted ?? NOBODY;
  const form = useKeptForm<keyof Wanted>(`seat:${place.targetId}:${place.help}`, { ...kept });
  const wanted = form.words;
  const words: Wanted = {
    niche: wanted.niche.trim(),
    role: wanted.role.trim(),
    gathers: wanted.gathers.trim(),
  };
  const nothing = words.role === '' && words.niche === '';
  const changed =
    words.niche !== kept.niche || words.role !== kept.role || words.gathers !== kept.gathers;
  const keep: Save = async (change, said) => {
    const kept = await save(change, said);
    if (kept !== undefined) form.forget();
    return kept;
  };
  const sought = finder.people.get(seat?.soughtId ?? '');
  return (
    <Section title="Whom to look for">
      <form
        class={styles.form}
        aria-label="Whom to look for"
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) void keep(setWanted(storage, place, words), 'Whom to look for: kept.');
        }}
      >
        <TextField
          label="Niche"
          placeholder="What they know that you need"
          autocomplete="off"
          value={wanted.niche}
          onInput={form.set('niche')}
        />
        <TextField
          label="Their role"
          placeholder="Head of Grid Operations"
          autocomplete="off"
          value={wanted.role}
          onInput={form.set('role')}
        />
        <TextField
          label="Where such people gather"
          placeholder="A conference, a community, a newsletter"
          autocomplete="off"
          value={wanted.gathers}
          onInput={form.set('gathers')}
        />
        <div class={styles.buttons}>
          {!sought && (
            <Button
              variant="primary"
              icon="map"
              disabled={nothing}
              onClick={() => void keep(seekPerson(storage, place, words, at), 'On the map.')}
            >
              Put on the map
            </Button>
          )}
          <Button type="submit" disabled={!changed}>
            Keep
          </Button>
        </div>
      </form>
      {sought && (
        <List label="Looked for">
          <ListRow
            href={href(`/people/${sought.id}`)}
            title={<PersonName name={sought.name} />}
            subtitle={
              sought.met
                ? 'Met. Give them the seat above.'
                : 'On the map, not met yet. Rename them once you know who it is.'
            }
          />
        </List>
      )}
    </Section>
  );
}
