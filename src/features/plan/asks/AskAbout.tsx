import type { Ask } from '../../../domain/ask';
import { ASK_KINDS } from '../../../domain/ask';
import type { Draftable } from '../../../domain/record';
import { editAsk } from '../../../storage/asks';
import { Chip } from '../../../ui/Chip';
import { Section } from '../../../ui/Section';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { SelectField } from '../../../ui/SelectField';
import { useSaving, useServices } from '../../services';
import { PersonSearch } from '../../shared/PersonSearch';
import styles from './AskPage.module.css';
import { ASK_KIND_WORDS } from './askWords';
import { type AskOnRecord, targetName } from './readAsk';

interface AskAboutProps {
  readonly found: AskOnRecord;
  readonly called: string;
}

/** What is asked for, and for which opportunity, target or goal. */
export function AskAbout({ found, called }: AskAboutProps) {
  const { storage } = useServices();
  const save = useSaving();
  const { ask, toMeet } = found;
  const edit = (fields: Partial<Draftable<Ask>>, said: string): void =>
    void save(editAsk(storage, ask.id, fields), said);
  const options = aimOptions(found);
  return (
    <Section title="What you ask for">
      <div class={styles.fields}>
        <SegmentedControl
          label="Kind of ask"
          value={ask.kind}
          options={ASK_KINDS.map((value) => ({ value, label: ASK_KIND_WORDS[value] }))}
          onChange={(kind) => edit({ kind }, `${ASK_KIND_WORDS[kind]}.`)}
        />
        {options.length > 1 ? (
          <SelectField
            label="What it is for"
            value={aimValue(ask)}
            options={options}
            onChange={(value) => edit(aimFields(value), 'Noted what it is for.')}
          />
        ) : (
          <p class={styles.calm}>A goal or a target on Plan gives an ask something to be for.</p>
        )}
        {ask.kind === 'introduction' &&
          (toMeet ? (
            <div class={styles.toMeet}>
              <span>Introduction to</span>
              <Chip
                label={toMeet.name}
                icon="person"
                tone="accent"
                onDismiss={() => edit({ introducedToId: null }, 'Left open.')}
              />
            </div>
          ) : (
            <PersonSearch
              label={`Whom could ${called} introduce you to`}
              without={[ask.personId]}
              onChoose={(introducedToId) => edit({ introducedToId }, 'Noted.')}
            />
          ))}
      </div>
    </Section>
  );
}

type AimOption = { readonly value: string; readonly label: string };

/** Opportunities first: they are the nearest; then targets and goals. */
function aimOptions(found: AskOnRecord): AimOption[] {
  return [
    { value: '', label: 'Nothing yet' },
    ...found.opportunities.map(({ id, title }) => ({
      value: `opportunityId:${id}`,
      label: `Opportunity: ${title}`,
    })),
    ...found.targets.map((target) => ({
      value: `targetId:${target.id}`,
      label: `Target: ${targetName(target, found)}`,
    })),
    ...found.goals.map(({ id, text }) => ({ value: `goalId:${id}`, label: `Goal: ${text}` })),
  ];
}

function aimValue({ opportunityId, targetId, goalId }: Ask): string {
  if (opportunityId !== null) return `opportunityId:${opportunityId}`;
  if (targetId !== null) return `targetId:${targetId}`;
  return goalId === null ? '' : `goalId:${goalId}`;
}

function aimFields(value: string): Pick<Ask, 'opportunityId' | 'targetId' | 'goalId'> {
  const none = { opportunityId: null, targetId: null, goalId: null };
  const [field, id] = value.split(':');
  return field === undefined || id === undefined ? none : { ...none, [field]: id };
}
