import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { usePeople, useServices } from '../../features/services';
import { allGoals } from '../../storage/goals';
import { allOrganizations } from '../../storage/organizations';
import { Dialog } from '../../ui/Dialog';
import fieldStyles from '../../ui/Field.module.css';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import styles from './CommandPalette.module.css';
import { type Command, FIXED_COMMANDS, findCommands } from './commands';

interface CommandPaletteProps {
  readonly onClose: () => void;
}

/** Goes to anybody and anything by a few letters and Enter. */
export function CommandPalette({ onClose }: CommandPaletteProps) {
  const { route } = useLocation();
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const commands = useCommands();
  const found = useMemo(() => findCommands(commands, FIXED_COMMANDS, words), [commands, words]);
  const at = Math.min(place, found.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, found]);

  const go = (command: Command | undefined): void => {
    if (!command) return;
    onClose();
    route(href(command.route));
  };
  return (
    <Dialog title="Go to" open onClose={onClose}>
      <input
        class={fieldStyles.control}
        type="text"
        role="combobox"
        aria-label="A person, an organization, a goal, a screen or an action"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
        placeholder="A name, a goal, a screen"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        autofocus
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0 && found.length > 0) {
            event.preventDefault();
            setPlace((at + step + found.length) % found.length);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            go(found[at]);
          }
        }}
      />
      <div ref={list} class={styles.list} id={listId} role="listbox" aria-label="Matches">
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys.
          <div
            key={command.id}
            id={`${listId}-${index}`}
            class={styles.option}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => go(command)}
          >
            <Icon name={command.icon} />
            <bdi class={styles.label}>{command.label}</bdi>
            <bdi class={styles.detail}>{command.detail}</bdi>
          </div>
        ))}
      </div>
      <p class={styles.nothing} role="status">
        {found.length === 0 ? 'Nothing of that name. Notes are searched on People.' : ''}
      </p>
    </Dialog>
  );
}

/** Everything that has a name: people first, then organizations, goals and what is always there. */
function useCommands(): readonly Command[] {
  const { storage } = useServices();
  const people = usePeople();
  const [others, setOthers] = useState<readonly Command[]>([]);
  useEffect(() => {
    let wanted = true;
    void Promise.all([allOrganizations(storage), allGoals(storage)]).then(
      ([organizations, goals]) => {
        if (!wanted) return;
        setOthers([
          ...organizations.map(
            ({ id, name }): Command => ({
              id,
              label: name,
              detail: 'Organization',
              icon: 'organization',
              route: `/organizations/${id}`,
            }),
          ),
          ...goals.map(
            ({ id, text }): Command => ({
              id,
              label: text,
              detail: 'Goal',
              icon: 'goal',
              route: `/plan/goals/${id}`,
            }),
          ),
        ]);
      },
    );
    return () => {
      wanted = false;
    };
  }, [storage]);
  return useMemo(
    () => [
      ...[...people.values()].map(
        ({ id, name, title, organization }): Command => ({
          id,
          label: name,
          detail: [title, organization].filter(Boolean).join(' · ') || 'Person',
          icon: 'person',
          route: `/people/${id}`,
        }),
      ),
      ...others,
      ...FIXED_COMMANDS,
    ],
    [people, others],
  );
}
