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
import { DraftField } from './DraftField';
import type { AddressesFieldOf, ChoicesFieldOf, PersonFieldOf } from './personFields';

interface PersonFieldProps {
  readonly person: Person;
  readonly field: PersonFieldOf;
  /** What others have in this field, for suggestions. */
  readonly suggestions?: readonly string[];
  readonly onSave: (fields: Partial<Draftable<Person>>) => void;
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
          onSave={(draft) => {
            onSave({ [field.key]: draft });
            return undefined;
          }}
        />
      );
    }
    case 'choices':
      return <Choices person={person} field={field} onSave={onSave} />;
    case 'addresses':
      return <AddressesField person={person} field={field} onSave={onSave} />;
  }
}

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
        onSave({ [key]: [...draft, ...kept] });
        return undefined;
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
  const save = (draft: readonly string[]): string | undefined => {
    const checked = checkAddresses(key, draft);
    if (!checked.ok) return checked.error;
    onSave({ [key]: key === 'linkedinUrl' ? (checked.value[0] ?? '') : checked.value });
    return undefined;
  };
  return (
    <DraftField
      label={label}
      add={add}
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
