import { useState } from 'preact/hooks';
import type { Id } from '../../domain/record';
import { type BulkChange, changePeople } from '../../storage/bulkEdit';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { usePeople, useSaving, useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { peopleInWords } from './words';

type Kind = BulkChange['type'];

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'add tag', label: 'Add a tag' },
  { value: 'remove tag', label: 'Take a tag away' },
  { value: 'organization', label: 'Set the organization' },
  { value: 'cadence', label: 'Set the cadence' },
  { value: 'confirm', label: 'Still right today' },
];

const CADENCES = ['', '14', '30', '60', '90', '180', '365'] as const;

interface BulkEditDialogProps {
  readonly ids: readonly Id[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One change for everybody who is chosen. */
export function BulkEditDialog({ ids, onDone, onClose }: BulkEditDialogProps) {
  const { storage, today } = useServices();
  const save = useSaving();
  const people = usePeople();
  const [kind, setKind] = useState<Kind>('add tag');
  const [text, setText] = useState('');
  const [days, setDays] = useState<(typeof CADENCES)[number]>('30');
  const isText = kind === 'add tag' || kind === 'remove tag' || kind === 'organization';
  const suggestions = [
    ...new Set(
      [...people.values()].flatMap((person) =>
        kind === 'organization' ? person.organization : person.tags,
      ),
    ),
  ].filter(Boolean);
  const changeOf = (): BulkChange => {
    if (kind === 'organization') return { type: kind, name: text.trim() };
    if (kind === 'cadence') return { type: kind, days: days === '' ? null : Number(days) };
    if (kind === 'confirm') return { type: kind, on: today() };
    return { type: kind, tag: text.trim() };
  };
  const isReady = !isText || kind === 'organization' || text.trim() !== '';
  return (
    <Dialog
      title={`Edit ${peopleInWords(ids.length)}`}
      open
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          disabled={!isReady}
          onClick={() =>
            void save(
              changePeople(storage, ids, changeOf()),
              `${peopleInWords(ids.length)} changed.`,
            ).then((done) => done && onDone())
          }
        >
          Change
        </Button>
      }
    >
      <div class={styles.form}>
        <SelectField label="What" value={kind} options={KINDS} onChange={setKind} />
        {isText && (
          <TextField
            label={kind === 'organization' ? 'Organization' : 'Tag'}
            value={text}
            onInput={setText}
            suggestions={suggestions.slice(0, 200)}
            hint={kind === 'organization' ? 'Empty takes it away.' : undefined}
          />
        )}
        {kind === 'cadence' && (
          <SelectField
            label="A touch every"
            value={days}
            options={CADENCES.map((value) => ({
              value,
              label: value === '' ? 'As their layer says' : `${value} days`,
            }))}
            onChange={setDays}
          />
        )}
      </div>
    </Dialog>
  );
}
