import { useState } from 'preact/hooks';
import {
  isEnoughToRead,
  type RememberedColumns,
  TABLE_FIELDS,
  type TableField,
  type TableShape,
} from '../../exchange/csv/tableFields';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import styles from './ColumnsStep.module.css';

interface ColumnsStepProps {
  readonly table: TableShape;
  readonly isOpen: boolean;
  readonly onUse: (columns: RememberedColumns) => void;
}

/** The owner says what each column of a table holds, beside what stands in it. */
export function ColumnsStep({ table, isOpen, onUse }: ColumnsStepProps) {
  const [mapping, setMapping] = useState(table.mapping);
  const isReady = isEnoughToRead(mapping);
  return (
    <details class={styles.step} open={isOpen}>
      <summary>{isOpen ? 'What its columns hold' : 'Choose what its columns hold'}</summary>
      <ul class={styles.columns}>
        {table.headers.map((header, place) => (
          <li key={place}>
            <SelectField
              label={header}
              value={mapping[place] ?? LEFT_OUT}
              options={OPTIONS}
              onChange={(value) =>
                setMapping(
                  table.headers.map((_, each) => {
                    const field = each === place ? value : mapping[each];
                    return field === LEFT_OUT || field === undefined ? null : field;
                  }),
                )
              }
            />
            <p class={styles.sample}>
              <bdi>{examples(table, place)}</bdi>
            </p>
          </li>
        ))}
      </ul>
      <p class={styles.note}>
        {isReady
          ? 'Remembered for every table with these headers.'
          : 'One column must hold the name, or the e-mail address.'}
      </p>
      <Button disabled={!isReady} onClick={() => onUse({ key: table.key, mapping })}>
        Read with these columns
      </Button>
    </details>
  );
}

/** The first values of a column, short. */
function examples({ sample }: TableShape, place: number): string {
  const values = sample.map((row) => row[place]?.trim() ?? '').filter((value) => value !== '');
  return values.length === 0
    ? 'empty in the first rows'
    : values
        .slice(0, 3)
        .map((value) => (value.length > 40 ? `${value.slice(0, 40)}…` : value))
        .join(' · ');
}

const LEFT_OUT = 'leftOut';

const WORDS: Readonly<Record<TableField, string>> = {
  fullName: 'Name',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  nickname: 'Nickname',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Organization',
  position: 'Title',
  city: 'Place',
  country: 'Country',
  web: 'Web or LinkedIn address',
  birthday: 'Birthday',
  metOn: 'Day you met',
  tags: 'Tags',
  notes: 'Notes',
  related: 'Somebody related',
  keptInNotes: 'Keep in the notes',
};

const OPTIONS: readonly { readonly value: TableField | typeof LEFT_OUT; readonly label: string }[] =
  [
    { value: LEFT_OUT, label: 'Leave out' },
    ...TABLE_FIELDS.map((value) => ({ value, label: WORDS[value] })),
  ];
