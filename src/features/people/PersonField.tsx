import { parseCalendarDate } from '../../domain/calendarDate';
import { dayInWords } from '../../domain/dayInWords';
import type { Person } from '../../domain/person';
import type { Draftable } from '../../domain/record';
import { ChipInput } from '../../ui/ChipInput';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { InlineEdit } from '../../ui/InlineEdit';
import { TextField } from '../../ui/TextField';
import { useServices } from '../services';
import { Addresses } from './Addresses';
import { checkAddresses } from './checkAddresses';
import { DraftField, type DraftOutcome } from './DraftField';
import type { AddressesFieldOf, ChoicesFieldOf, PersonFieldOf } from './personFields';

interface PersonFieldProps {
  readonly person: Person;
  readonly field: PersonFieldOf;
  /** What others have in this field, for suggestions. */
  readonly suggestions?: readonly string[];
  /** Resolves to undefined where they could not be kept. */
  readonly onSave: (fields: Partial<Draftable<Person>>) => Promise<unknown>;
}

/** One field of a person, shown in words and edited where it stands. */
export function PersonField({ person, field, suggestions = [], onSave }: PersonFieldProps) {
  const { today, locale } = useServices();
  const { label, add } = field;
  switch (field.type) {
    case 'text':
      return (
        <InlineEdit
          label={label}
          showLabel
          placeholder={add}
          multiline={field.multiline === true}
          place={`person:${person.id}:${field.key}`}
          suggestions={suggestions}
          value={person[field.key]}
          onSave={(text) => onSave({ [field.key]: text })}
        />
      );
    case 'day':
      return (
        <InlineEdit
          label={label}
          showLabel
          placeholder={add}
          type="date"
          place={`person:${person.id}:metOn`}
          value={person.metOn ?? ''}
          shown={person.metOn ? dayInWords(person.metOn, today(), locale) : undefined}
          onSave={(text) => onSave({ metOn: parseCalendarDate(text) })}
        />
      );
    case 'words': {
      const words = person[field.key];
      return (
        <DraftField
          label={label}
          add={add}
          place={`person:${person.id}:${field.key}`}
          start={words}
          shown={words.length === 0 ? null : <bdi>{words.join(', ')}</bdi>}
          editor={(draft, change) => (
            <ChipInput
              label={label}
              hideLabel
              hint="Enter or a comma ends each."
              values={draft}
              suggestions={suggestions}
              onChange={change}
            />
          )}
          onSave={(draft) => keptOr(onSave({ [field.key]: draft }))}
        />
      );
    }
    case 'choices':
      return <Choices person={person} field={field} onSave={onSave} />;
    case 'addresses':
      return <AddressesField person={person} field={field} onSave={onSave} />;
  }
}

const keptOr = async (saving: Promise<unknown>): Promise<DraftOutcome> =>
  (await saving) === undefined ? 'failed' : 'kept';

interface ChoicesProps extends Pick<PersonFieldProps, 'person' | 'onSave'> {
  readonly field: ChoicesFieldOf;
}

function Choices({ person, field, onSave }: ChoicesProps) {
  const { key, label, add, options } = field;
  const offered = new Set<string>(options.map(({ value }) => value));
  const values: readonly string[] = person[key];
  const chosen = values.filter((value) => offered.has(value));
  const words = options.filter(({ value }) => chosen.includes(value)).map((each) => each.label);
  return (
    <DraftField
      label={label}
      add={add}
      place={`person:${person.id}:${key}`}
      start={chosen}
      shown={words.length === 0 ? null : words.join(', ')}
      editor={(draft, change) => (
        <ChoiceChips
          label={label}
          hideLabel
          multiple
          values={draft}
          options={options}
          onChange={change}
        />
      )}
      onSave={(draft) => {
        // What can't be chosen here stays.
        const kept = values.filter((value) => !offered.has(value));
        return keptOr(onSave({ [key]: [...draft, ...kept] }));
      }}
    />
  );
}

interface AddressesFieldProps extends Pick<PersonFieldProps, 'person' | 'onSave'> {
  readonly field: AddressesFieldOf;
}

function AddressesField({ person, field, onSave }: AddressesFieldProps) {
  const { key, label, add } = field;
  const value = person[key];
  const values = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
  const save = async (draft: readonly string[]): Promise<DraftOutcome> => {
    const checked = checkAddresses(key, draft);
    if (!checked.ok) return { wrong: checked.error };
    return keptOr(
      onSave({ [key]: key === 'linkedinUrl' ? (checked.value[0] ?? '') : checked.value }),
    );
  };
  return (
    <DraftField
      label={label}
      add={add}
      place={`person:${person.id}:${key}`}
      start={values}
      shown={values.length === 0 ? null : <Addresses kind={key} values={values} />}
      editor={(draft, change, error) =>
        key === 'linkedinUrl' ? (
          <TextField
            label={label}
            hideLabel
            type="url"
            placeholder="linkedin.com/in/…"
            error={error}
            value={draft[0] ?? ''}
            onInput={(text) => change([text])}
          />
        ) : (
          <ChipInput
            label={label}
            hideLabel
            hint="Enter or a comma ends each."
            error={error}
            values={draft}
            onChange={change}
          />
        )
      }
      onSave={save}
    />
  );
}
