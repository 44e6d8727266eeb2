import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Shortcut } from '../../ui/Shortcut';
import styles from './Gallery.module.css';

const HELP = [
  { value: 'knowledge', label: 'Knowledge' },
  { value: 'introduction', label: 'Introduction' },
  { value: 'opportunity', label: 'Opportunity' },
] as const;
type Help = (typeof HELP)[number]['value'];

export function ButtonStates() {
  const [view, setView] = useState<'rings' | 'network'>('rings');
  const [pressed, setPressed] = useState(true);
  const [help, setHelp] = useState<Help[]>(['introduction']);
  const [one, setOne] = useState<Help[]>([]);
  return (
    <div class={styles.stack}>
      <div class={styles.row}>
        <Button variant="primary">Done</Button>
        <Button icon="coffee">Plan a conversation</Button>
        <Button variant="quiet">Not now</Button>
        <Button variant="danger" icon="trash">
          Erase everything
        </Button>
        <Button disabled>Waiting</Button>
        <LinkButton href="#fields" icon="people">
          All people
        </LinkButton>
        <IconButton label="Edit" icon="edit" />
        <Menu
          label="Sort by"
          showLabel
          icon="filter"
          items={[
            { label: 'Name', onSelect: () => undefined },
            { label: 'Warmth', onSelect: () => undefined },
          ]}
        />
        <Shortcut keys={['Ctrl', 'K']} />
      </div>
      <Button variant="primary" size="large" wide icon="jot">
        Jot
      </Button>
      <SegmentedControl
        label="View of the network"
        value={view}
        options={[
          { value: 'rings', label: 'Rings' },
          { value: 'network', label: 'Whole network' },
        ]}
        onChange={setView}
      />
      <ChoiceChips label="Kinds of help" multiple values={help} options={HELP} onChange={setHelp} />
      <ChoiceChips label="What for" values={one} options={HELP} onChange={setOne} />
      <div class={styles.row}>
        <Chip label="Only words" />
        <Chip label="Soft" tone="accent" icon="tag" />
        <Chip label="Guessed" tone="warning" />
        <Chip
          label="Meet on Friday"
          icon="calendar"
          pressed={pressed}
          onClick={() => setPressed(!pressed)}
        />
        <Chip label="alumni" onDismiss={() => undefined} />
        <Chip label={'A chip with a long name '.repeat(6)} onDismiss={() => undefined} />
      </div>
    </div>
  );
}
