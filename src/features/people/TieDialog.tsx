import { TIE_CERTAINTIES, type Tie } from '../../domain/person';
import type { Id } from '../../domain/record';
import { addTiedPerson } from '../../storage/people';
import type { PersonSummary } from '../../storage/summaries';
import { tiePeople } from '../../storage/ties';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { Dialog } from '../../ui/Dialog';
import { keptChoice, useKeptForm } from '../../ui/keptWords';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { usePeople, useSaving, useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { Labelled } from '../shared/Labelled';
import { PersonPicker, type Picked } from './PersonPicker';
import { CERTAINTY_WORDS, optionsOf, RATINGS, STRENGTH_WORDS } from './words';

interface TieDialogProps {
  readonly personId: Id;
  /** Who is tied to the person already. */
  readonly tied: ReadonlySet<Id>;
  /** Given, that tie is changed; else a new one is added. */
  readonly present?: { readonly tie: Tie; readonly other: PersonSummary };
  readonly onClose: () => void;
}

/** Who knows whom: how, how well, and on whose word. */
export function TieDialog({ personId, tied, present, onClose }: TieDialogProps) {
  const { storage } = useServices();
  const save = useSaving();
  const people = usePeople();
  const form = useKeptForm(`tie:${present?.tie.id ?? `new:${personId}`}`, {
    how: present?.tie.how ?? '',
    strength: String(present?.tie.strength ?? 3),
    certainty: present?.tie.certainty ?? 'told',
    otherId: present?.other.id ?? '',
    newName: '',
  });
  const { how, otherId, newName } = form.words;
  const strength = keptChoice(RATINGS, form.words.strength, 3);
  const certainty = keptChoice(TIE_CERTAINTIES, form.words.certainty, 'told');
  const other = present?.other ?? people.get(otherId);
  const picked: Picked | null = other
    ? { type: 'known', person: other }
    : newName === ''
      ? null
      : { type: 'new', name: newName };
  const pick = (next: Picked | null): void => {
    form.set('otherId')(next?.type === 'known' ? next.person.id : '');
    form.set('newName')(next?.type === 'new' ? next.name : '');
  };

  const keep = async (): Promise<void> => {
    if (!picked) return;
    const tie = { how: how.trim(), strength, certainty };
    // Somebody whom only the other one knows was not met.
    const done =
      picked.type === 'known'
        ? await save(tiePeople(storage, [personId, picked.person.id], tie), 'Tie saved.')
        : await save(
            addTiedPerson(storage, personId, { name: picked.name, met: false }, tie),
            `${picked.name} added.`,
          );
    if (done !== undefined) drop();
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const drop = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      title={present ? 'Tie' : 'Add tie'}
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="tie" disabled={!picked}>
            Save
          </Button>
        </>
      }
    >
      <form
        id="tie"
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <PersonPicker
          label="Whom they know"
          without={new Set([...tied, personId])}
          picked={picked}
          fixed={present !== undefined}
          onPick={pick}
        />
        {picked && (
          <>
            <TextField
              label="How they know each other"
              placeholder="Worked together, study friends…"
              autocomplete="off"
              value={how}
              onInput={form.set('how')}
            />
            <ChoiceChips
              label="How well"
              values={[String(strength)]}
              options={RATINGS.map((value) => ({
                value: String(value),
                label: STRENGTH_WORDS[value],
              }))}
              onChange={([word = String(strength)]) => form.set('strength')(word)}
            />
            <Labelled label="On whose word">
              <SegmentedControl
                label="On whose word"
                value={certainty}
                options={optionsOf(TIE_CERTAINTIES, CERTAINTY_WORDS)}
                onChange={form.set('certainty')}
              />
            </Labelled>
          </>
        )}
      </form>
    </Dialog>
  );
}
