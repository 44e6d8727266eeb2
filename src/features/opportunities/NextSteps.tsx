import { useState } from 'preact/hooks';
import { addDays, parseCalendarDate } from '../../domain/calendarDate';
import type { FollowUp } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { addFollowUp, setFollowUpDone } from '../../storage/followUps';
import type { OpportunityOnRecord } from '../../storage/opportunities';
import { trash } from '../../storage/trash';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { useKeptText } from '../../ui/keptWords';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { usePeople, useSaving, useServices } from '../services';
import styles from './OpportunityPage.module.css';

/** A step comes up in this many days unless another day is chosen. */
const USUAL_DAYS = 3;

/** What is to be done next, with a day: it comes up on Today. */
export function NextSteps({ record }: { readonly record: OpportunityOnRecord }) {
  const { storage, today } = useServices();
  const save = useSaving();
  const [text, setText, forgetText] = useKeptText(`opportunity:${record.opportunity.id}:step`);
  const [due, setDue] = useState<string>(addDays(today(), USUAL_DAYS));
  const { opportunity, steps } = record;
  const open = steps.filter(({ doneAt }) => doneAt === null);
  const add = async (): Promise<void> => {
    const words = text.trim();
    if (words === '') return;
    const step = {
      text: words,
      owner: 'me',
      due: parseCalendarDate(due),
      opportunityId: opportunity.id,
    } as const;
    if (await save(addFollowUp(storage, step), 'Next step added.')) forgetText();
  };
  return (
    <Section title="Next step" count={open.length}>
      {open.length > 0 && (
        <List label="Next steps">
          {open.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </List>
      )}
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={open.length === 0 ? 'What is next' : 'And then'}
          autocomplete="off"
          value={text}
          onInput={setText}
        />
        <DateField label="On" value={due} onChange={setDue} />
        <Button type="submit" disabled={text.trim() === ''}>
          Add step
        </Button>
      </form>
    </Section>
  );
}

function Step({ step }: { readonly step: FollowUp }) {
  const { storage, today, locale } = useServices();
  const people = usePeople();
  const save = useSaving();
  const { id, text, due, personIds, owner } = step;
  const names = personIds.flatMap((personId) => people.get(personId)?.name ?? []).join(', ');
  return (
    <ListRow
      leading={
        <button
          type="button"
          class={styles.tick}
          aria-label={`Done: ${text}`}
          onClick={() => void save(setFollowUpDone(storage, id, today()), 'Done.')}
        />
      }
      title={<span dir="auto">{text}</span>}
      subtitle={names && <bdi>{owner === 'me' ? names : `${names} owes it`}</bdi>}
      meta={due && dayInWords(due, today(), locale)}
      trailing={
        <Menu
          label={`More for ${text}`}
          items={[
            {
              label: 'Move to trash',
              icon: 'trash',
              danger: true,
              onSelect: () => void save(trash(storage, 'followUps', [id]), 'Moved to the trash.'),
            },
          ]}
        />
      }
    />
  );
}
