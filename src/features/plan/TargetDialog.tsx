import { useState } from 'preact/hooks';
import type { Draftable } from '../../domain/record';
import { HELP_KINDS, type HelpKind, type Seat, type Target } from '../../domain/target';
import { setHelps } from '../../storage/seats';
import { editTarget } from '../../storage/targets';
import { trash } from '../../storage/trash';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { Dialog } from '../../ui/Dialog';
import { href } from '../../ui/href';
import { InlineEdit } from '../../ui/InlineEdit';
import { LinkButton } from '../../ui/LinkButton';
import { showToast } from '../../ui/toast';
import { useSaving, useServices } from '../services';
import { HELP_WORDS, TARGET_KIND_WORDS } from '../shared/targetWords';
import styles from './GoalPage.module.css';
import { PriorityChoice, WhyField } from './TargetFields';

interface TargetDialogProps {
  readonly target: Target;
  readonly name: string;
  readonly seats: readonly Seat[];
  readonly onClose: () => void;
}

/** A target: how much it matters, why, a note, and the help that is wanted there; each tap is kept. */
export function TargetDialog({ target, name, seats, onClose }: TargetDialogProps) {
  const { storage } = useServices();
  const save = useSaving();
  const [why, setWhy] = useState(target.why);
  const { id, kind, organizationId, personId } = target;
  const wanted = HELP_KINDS.filter((help) => seats.some((seat) => seat.help === help));
  const edit = (fields: Partial<Pick<Draftable<Target>, 'text' | 'priority' | 'why' | 'note'>>) =>
    save(editTarget(storage, id, fields), 'Target changed.');
  const keepWhy = (words: string): void => {
    setWhy(words);
    if (words.trim() !== target.why) void edit({ why: words.trim() });
  };
  const want = (helps: readonly HelpKind[]): void => {
    if (helps.length > 0) void save(setHelps(storage, id, helps), 'Seats changed.');
    else showToast({ text: 'A target needs one kind of help at least. Nothing was changed.' });
  };
  const named =
    kind === 'organization' && organizationId
      ? (`/organizations/${organizationId}` as const)
      : kind === 'person' && personId
        ? (`/people/${personId}` as const)
        : null;
  return (
    <Dialog
      title={name}
      open
      onClose={() => {
        keepWhy(why);
        onClose();
      }}
      actions={
        <>
          <Button
            variant="quiet"
            icon="trash"
            onClick={() => {
              void save(trash(storage, 'targets', [id]), 'Target moved to the trash.');
              onClose();
            }}
          >
            Move to trash
          </Button>
          {named && (
            <LinkButton href={href(named)}>Open {TARGET_KIND_WORDS[kind].toLowerCase()}</LinkButton>
          )}
        </>
      }
    >
      <div class={styles.form}>
        {(kind === 'role' || kind === 'industry') && (
          <InlineEdit
            label={TARGET_KIND_WORDS[kind]}
            showLabel
            value={target.text}
            onSave={async (text) => (text === '' ? null : edit({ text }))}
            place={`target:${id}:text`}
          />
        )}
        <PriorityChoice value={target.priority} onChange={(priority) => void edit({ priority })} />
        <div
          onFocusOut={(event) => {
            if (event.target instanceof HTMLInputElement) keepWhy(why);
          }}
        >
          <WhyField value={why} onInput={setWhy} onChoose={keepWhy} />
        </div>
        <InlineEdit
          label="Note"
          place={`target:${id}:note`}
          showLabel
          multiline
          placeholder="Add a note"
          value={target.note}
          onSave={(note) => edit({ note })}
        />
        <ChoiceChips
          label="Help you want there"
          multiple
          values={wanted}
          options={HELP_KINDS.map((value) => ({ value, label: HELP_WORDS[value] }))}
          onChange={want}
        />
      </div>
    </Dialog>
  );
}
