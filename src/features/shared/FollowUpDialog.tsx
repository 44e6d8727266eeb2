import { useState } from 'preact/hooks';
import { parseCalendarDate } from '../../domain/calendarDate';
import { FOLLOW_UP_KINDS, type FollowUp } from '../../domain/conversation';
import type { Draftable, Id } from '../../domain/record';
import { addFollowUp, editFollowUp } from '../../storage/followUps';
import { webAddress } from '../../ui/addresses';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { keptChoice, keptList, useKeptForm } from '../../ui/keptWords';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { usePeople, useSaving, useServices } from '../services';
import { dueChoices } from './dueChoices';
import styles from './Forms.module.css';
import { FOLLOW_UP_WORDS } from './followUpWords';
import { Labelled } from './Labelled';
import { PersonSearch } from './PersonSearch';

const OWNERS = [
  { value: 'me', label: 'I owe it' },
  { value: 'them', label: 'They owe it' },
] as const;

interface FollowUpDialogProps {
  /** Given, it is changed; else a new one is added. */
  readonly followUp?: FollowUp;
  /** Whom a new one concerns at first. */
  readonly personIds: readonly Id[];
  readonly onClose: () => void;
}

/** Something with an owner, people and a day, and the link of a promised resource. */
export function FollowUpDialog({ followUp, personIds, onClose }: FollowUpDialogProps) {
  const { storage, today } = useServices();
  const people = usePeople();
  const save = useSaving();
  const place = `follow-up:${followUp?.id ?? `new:${personIds.join()}`}`;
  const form = useKeptForm(place, {
    text: followUp?.text ?? '',
    owner: followUp?.owner ?? 'me',
    kind: followUp?.kind ?? 'other',
    due: followUp?.due ?? '',
    link: followUp?.link ?? '',
    people: (followUp?.personIds ?? personIds).join(),
  });
  const { text, due, link } = form.words;
  const owner = keptChoice(['me', 'them'], form.words.owner, 'me');
  const kind = keptChoice(FOLLOW_UP_KINDS, form.words.kind, 'other');
  const withIds = keptList(form.words.people);
  const setWithIds = (ids: readonly Id[]): void => form.set('people')(ids.join());
  const [textError, setTextError] = useState<string | undefined>();
  const [linkError, setLinkError] = useState<string | undefined>();
  const choices = dueChoices(today());

  // Only these are written: another window may have changed the others meanwhile.
  const [before] = useState(followUp);
  const changed = (fields: Partial<Draftable<FollowUp>>): Partial<Draftable<FollowUp>> =>
    Object.fromEntries(
      Object.entries(fields).filter(
        ([field, value]) =>
          JSON.stringify(value) !== JSON.stringify(before?.[field as keyof FollowUp]),
      ),
    );

  const keep = async (): Promise<void> => {
    const words = text.trim();
    const address = link.trim() === '' ? '' : webAddress(link);
    setTextError(words === '' ? 'Say what is to be done.' : undefined);
    setLinkError(
      address === null ? 'That is no web address. It looks like https://example.org.' : undefined,
    );
    if (words === '' || address === null) return;
    const fields = {
      text: words,
      owner,
      kind,
      due: parseCalendarDate(due),
      link: address,
      personIds: withIds,
    };
    const done = followUp
      ? await save(editFollowUp(storage, followUp.id, changed(fields)), 'Follow-up saved.')
      : await save(addFollowUp(storage, fields), 'Follow-up added.');
    if (done) drop();
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const drop = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      title={followUp ? 'Follow-up' : 'Add follow-up'}
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="follow-up">
            {followUp ? 'Save' : 'Add'}
          </Button>
        </>
      }
    >
      <form
        id="follow-up"
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label="What is to be done"
          autofocus
          autocomplete="off"
          value={text}
          error={textError}
          onInput={form.set('text')}
        />
        <SegmentedControl
          label="Who owes it"
          value={owner}
          options={OWNERS}
          onChange={form.set('owner')}
        />
        <Labelled label={owner === 'me' ? 'To whom' : 'Who'}>
          {withIds.length > 0 && (
            <div class={styles.people}>
              {withIds.map((id) => (
                <Chip
                  key={id}
                  label={people.get(id)?.name ?? 'Somebody in the trash'}
                  icon="person"
                  onDismiss={() => setWithIds(withIds.filter((each) => each !== id))}
                />
              ))}
            </div>
          )}
          <PersonSearch
            label={withIds.length === 0 ? 'Add somebody' : 'Add somebody else'}
            without={withIds}
            onChoose={(id) => setWithIds([...withIds, id])}
          />
        </Labelled>
        <Labelled label="Due">
          <ChoiceChips
            label="Due"
            hideLabel
            values={choices.filter(({ date }) => date === due).map(({ date }) => date)}
            options={choices.map(({ label, date }) => ({ value: date, label }))}
            onChange={([day = '']) => form.set('due')(day)}
          />
          <DateField label="Another day" hideLabel value={due} onChange={form.set('due')} />
        </Labelled>
        <SelectField
          label="Kind"
          value={kind}
          options={FOLLOW_UP_KINDS.map((value) => ({ value, label: FOLLOW_UP_WORDS[value] }))}
          onChange={form.set('kind')}
        />
        <TextField
          label="Link"
          hint="Of the resource that was promised."
          type="url"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          value={link}
          error={linkError}
          onInput={form.set('link')}
        />
      </form>
    </Dialog>
  );
}
