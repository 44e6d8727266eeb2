import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { addDays, parseCalendarDate } from '../../domain/calendarDate';
import { PURPOSES } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { CONVERSATION_FORMATS, type Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { addConversation } from '../../storage/conversations';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { href } from '../../ui/href';
import { keptChoice, useKeptForm } from '../../ui/keptWords';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { goalsServed, useOpenGoals } from '../shared/useOpenGoals';
import { FORMAT_WORDS, optionsOf, PURPOSE_WORDS } from './words';

const MINUTES = ['15', '30', '45', '60'] as const;

interface PlanConversationDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** Plans a conversation: a day is enough. The formats that the person likes come first. */
export function PlanConversationDialog({ person, onClose }: PlanConversationDialogProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { route } = useLocation();
  const goals = useOpenGoals();
  const liked = CONVERSATION_FORMATS.filter((format) => person.formats.includes(format));
  const others = CONVERSATION_FORMATS.filter((format) => !liked.includes(format));
  const form = useKeptForm(`plan-conversation:${person.id}`, {
    date: addDays(today(), 1),
    time: '',
    place: '',
    format: liked[0] ?? 'coffee',
    minutes: '30',
    purpose: '',
  });
  const { date, time, place } = form.words;
  const format = keptChoice(CONVERSATION_FORMATS, form.words.format, 'coffee');
  const minutes = MINUTES.find((each) => each === form.words.minutes) ?? null;
  const purpose = keptChoice(['', ...PURPOSES], form.words.purpose, '');
  const [dateError, setDateError] = useState<string | undefined>();

  const keep = async (): Promise<void> => {
    const day = parseCalendarDate(date);
    if (!day) return setDateError('Choose a day.');
    const planned = addConversation(storage, {
      personIds: [person.id],
      date: day,
      time,
      format,
      minutes: minutes === null ? null : Number(minutes),
      purpose: purpose === '' ? null : purpose,
      goalId: goalsServed([], goals)[0] ?? null,
      place: place.trim(),
    });
    const said = `Conversation planned: ${dayInWords(day, today(), locale)}.`;
    const open = ({ id }: { readonly id: Id }) => ({
      label: 'Open',
      onAction: () => route(href(`/conversations/${id}?step=plan`)),
    });
    if (await save(planned, said, open)) drop();
  };
  /** Closed otherwise (by Escape, by a press beside it), the dialog opens with what was typed. */
  const drop = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Dialog
      title="Plan a conversation"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="plan-conversation">
            Plan
          </Button>
        </>
      }
    >
      <form
        id="plan-conversation"
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <div class={styles.pair}>
          <DateField
            label="Date"
            value={date}
            error={dateError}
            onChange={(day) => {
              form.set('date')(day);
              setDateError(undefined);
            }}
          />
          <TextField label="Time" type="time" value={time} onInput={form.set('time')} />
        </div>
        <ChoiceChips
          label={liked.length > 0 ? 'Format, what they like first' : 'Format'}
          values={[format]}
          options={optionsOf([...liked, ...others], FORMAT_WORDS).map((option) => ({
            ...option,
            icon: option.value,
          }))}
          onChange={([chosen = format]) => form.set('format')(chosen)}
        />
        <ChoiceChips
          label="Minutes"
          values={minutes === null ? [] : [minutes]}
          options={MINUTES.map((value) => ({ value, label: value }))}
          onChange={([chosen = '']) => form.set('minutes')(chosen)}
        />
        <SelectField
          label="Purpose"
          value={purpose}
          options={[{ value: '', label: 'None yet' }, ...optionsOf(PURPOSES, PURPOSE_WORDS)]}
          onChange={form.set('purpose')}
        />
        <TextField
          label={format === 'video' || format === 'phone' ? 'Link or number' : 'Place'}
          autocomplete="off"
          value={place}
          onInput={form.set('place')}
        />
      </form>
    </Dialog>
  );
}
