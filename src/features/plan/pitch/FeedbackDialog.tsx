import { useState } from 'preact/hooks';
import { parseCalendarDate } from '../../../domain/calendarDate';
import type { Feedback } from '../../../domain/pitch';
import type { Id } from '../../../domain/record';
import { addFeedback } from '../../../storage/pitches';
import { Button } from '../../../ui/Button';
import { Chip } from '../../../ui/Chip';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { useKeptText } from '../../../ui/keptWords';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { usePeople, useSaving, useServices } from '../../services';
import formStyles from '../../shared/Forms.module.css';
import { PersonSearch } from '../../shared/PersonSearch';

/** What feedback can be about. */
export interface Subject extends Pick<Feedback, 'about' | 'pitchId' | 'askId'> {
  readonly label: string;
}

interface FeedbackDialogProps {
  /** One is what it is about; of several one is chosen. */
  readonly subjects: readonly Subject[];
  readonly onClose: () => void;
}

/** Notes what somebody said: who, when, of what, in their words. */
export function FeedbackDialog({ subjects, onClose }: FeedbackDialogProps) {
  const { storage, today } = useServices();
  const people = usePeople();
  const save = useSaving();
  const [personId, setPersonId] = useState<Id | null>(null);
  const [on, setOn] = useState<string>(today());
  const [at, setAt] = useState('0');
  const [words, setWords, forgetWords] = useKeptText('feedback:new');
  const subject = subjects[Number(at)];
  const text = words.trim();
  const drop = (): void => {
    forgetWords();
    onClose();
  };
  const keep = async (): Promise<void> => {
    if (personId === null || text === '' || !subject) return;
    const { about, pitchId, askId } = subject;
    const day = parseCalendarDate(on) ?? today();
    const fields = { personId, on: day, about, pitchId, askId, text };
    if (await save(addFeedback(storage, fields), 'Feedback noted.')) drop();
  };
  return (
    <Dialog
      title="Note feedback"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={drop}>
            Cancel
          </Button>
          <Button
            variant="primary"
            disabled={personId === null || text === ''}
            onClick={() => void keep()}
          >
            Note it
          </Button>
        </>
      }
    >
      <div class={formStyles.form}>
        {personId === null ? (
          <PersonSearch label="Who said it" without={[]} onChoose={setPersonId} />
        ) : (
          <div class={formStyles.people}>
            <Chip
              label={people.get(personId)?.name ?? ''}
              icon="person"
              onDismiss={() => setPersonId(null)}
            />
          </div>
        )}
        <TextArea label="In their words" rows={3} value={words} onInput={setWords} />
        {subjects.length > 1 && (
          <SelectField
            label="About"
            value={at}
            options={subjects.map(({ label }, index) => ({ value: String(index), label }))}
            onChange={setAt}
          />
        )}
        <DateField label="When" value={on} onChange={setOn} />
      </div>
    </Dialog>
  );
}
