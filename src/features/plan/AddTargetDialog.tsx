import { useMemo } from 'preact/hooks';
import type { Id } from '../../domain/record';
import { HELP_KINDS, PRIORITIES, TARGET_KINDS, type TargetKind } from '../../domain/target';
import { textKey } from '../../domain/textKey';
import { allOrganizations } from '../../storage/organizations';
import { addTarget, type NewAim } from '../../storage/targets';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { Dialog } from '../../ui/Dialog';
import { keptChoice, keptList, useKeptForm } from '../../ui/keptWords';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../services';
import { HELP_WORDS, TARGET_KIND_WORDS } from '../shared/targetWords';
import styles from './GoalPage.module.css';
import { PriorityChoice, WhyField } from './TargetFields';

const NAME_WORDS: Readonly<Record<TargetKind, readonly [label: string, placeholder: string]>> = {
  role: ['Role', 'Head of Data'],
  industry: ['Industry', 'Energy'],
  organization: ['Organization', 'One you know, or a new one'],
  person: ['Person', 'Somebody you know, or admire from afar'],
};
const MOST_MATCHES = 5;

interface AddTargetDialogProps {
  readonly goalId: Id;
  readonly onClose: () => void;
}

/** Names a target: a role, an industry, an organization or a person, there already or new. */
export function AddTargetDialog({ goalId, onClose }: AddTargetDialogProps) {
  const { storage } = useServices();
  const save = useSaving();
  const form = useKeptForm(`target:new:${goalId}`, {
    name: '',
    why: '',
    note: '',
    kind: 'organization',
    personId: '',
    priority: '2',
    helps: HELP_KINDS.join(),
  });
  const { name, why, note } = form.words;
  const kind = keptChoice(TARGET_KINDS, form.words.kind, 'organization');
  const personId = form.words.personId === '' ? null : form.words.personId;
  const setPersonId = form.set('personId');
  const priority = keptChoice(PRIORITIES, form.words.priority, 2);
  const helps = HELP_KINDS.filter((help) => keptList(form.words.helps).includes(help));
  const suggestions = useSuggestions(kind);
  const [label, placeholder] = NAME_WORDS[kind];
  const nothing = name.trim() === '' || helps.length === 0;

  const keep = async (): Promise<void> => {
    if (nothing) return;
    const words = { priority, why: why.trim(), note: note.trim(), helps };
    const added = addTarget(storage, goalId, aimOf(kind, name.trim(), personId), words);
    if (await save(added, 'Target added.')) drop();
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const drop = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      title="Add target"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="add-target" disabled={nothing}>
            Add
          </Button>
        </>
      }
    >
      <form
        id="add-target"
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <ChoiceChips
          label="Kind"
          values={[kind]}
          options={TARGET_KINDS.map((value) => ({ value, label: TARGET_KIND_WORDS[value] }))}
          onChange={([chosen = kind]) => {
            form.set('kind')(chosen);
            setPersonId('');
          }}
        />
        <div class={styles.why}>
          <TextField
            label={label}
            placeholder={placeholder}
            autocomplete="off"
            autocapitalize="words"
            suggestions={suggestions}
            value={name}
            onInput={(words) => {
              form.set('name')(words);
              setPersonId('');
            }}
          />
          {kind === 'person' && (
            <KnownPeople
              words={name}
              chosenId={personId}
              onChoose={(id, chosen) => {
                setPersonId(id);
                form.set('name')(chosen);
              }}
            />
          )}
        </div>
        <PriorityChoice
          value={priority}
          onChange={(chosen) => form.set('priority')(String(chosen))}
        />
        <WhyField value={why} onInput={form.set('why')} onChoose={form.set('why')} />
        <ChoiceChips
          label="Help you want there"
          multiple
          values={helps}
          options={HELP_KINDS.map((value) => ({ value, label: HELP_WORDS[value] }))}
          onChange={(chosen) => form.set('helps')(chosen.join())}
        />
        <TextField label="Note" autocomplete="off" value={note} onInput={form.set('note')} />
      </form>
    </Dialog>
  );
}

function aimOf(kind: TargetKind, name: string, personId: Id | null): NewAim {
  if (kind === 'organization') return { kind, organizationName: name };
  if (kind !== 'person') return { kind, text: name };
  return personId === null ? { kind, personName: name } : { kind, personId };
}

interface KnownPeopleProps {
  readonly words: string;
  readonly chosenId: Id | null;
  readonly onChoose: (id: Id, name: string) => void;
}

/** People on record whose name has what is typed; a new name is somebody admired from afar. */
function KnownPeople({ words, chosenId, onChoose }: KnownPeopleProps) {
  const people = usePeople();
  const key = textKey(words);
  const matches = useMemo(() => {
    if (key === '') return [];
    const fits = (name: string): boolean =>
      key.split(' ').every((word) => textKey(name).includes(word));
    return [...people.values()].filter(({ name }) => fits(name)).slice(0, MOST_MATCHES);
  }, [people, key]);
  if (key === '') return null;
  return (
    <div class={styles.matches}>
      {matches.map(({ id, name, organization }) => (
        <Chip
          key={id}
          label={organization === '' ? name : `${name}, ${organization}`}
          icon="person"
          pressed={id === chosenId}
          onClick={() => onChoose(id, name)}
        />
      ))}
      {chosenId === null && (
        <p class={styles.calm}>
          {matches.length === 0
            ? 'Somebody new: admired from afar, not met yet.'
            : 'Tap who is meant, or add a new person of that name.'}
        </p>
      )}
    </div>
  );
}

/** What is on record already, for the field of that kind. */
function useSuggestions(kind: TargetKind): readonly string[] {
  const { storage } = useServices();
  const people = usePeople();
  const organizations = useWatched(() => watch(() => allOrganizations(storage)), [storage]);
  return useMemo(() => {
    const all = organizations ?? [];
    const distinct = (words: readonly string[]): string[] =>
      [...new Set(words)].filter(Boolean).sort();
    if (kind === 'organization') return all.map(({ name }) => name);
    if (kind === 'industry') {
      const own = [...people.values()].map(({ industry }) => industry);
      return distinct([...all.map(({ industry }) => industry), ...own]);
    }
    return kind === 'role' ? distinct([...people.values()].map(({ title }) => title)) : [];
  }, [kind, people, organizations]);
}
