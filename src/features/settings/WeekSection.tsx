import { useState } from 'preact/hooks';
import type { CadenceSettings } from '../../domain/cadence';
import { parseCalendarDate } from '../../domain/calendarDate';
import { dayInWords } from '../../domain/dayInWords';
import { LAYERS, type Layer } from '../../domain/person';
import type { Profile } from '../../domain/profile';
import type { Draftable } from '../../domain/record';
import { editProfile, readProfile } from '../../storage/profile';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { DateField } from '../../ui/DateField';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../services';
import { CADENCE_DAYS, everyInWords } from '../shared/cadenceInWords';
import styles from './WeekSection.module.css';

const PEOPLE_A_WEEK = [1, 2, 3, 4, 5, 6, 8, 10, 12];
const MINUTES_A_WEEK = [15, 30, 45, 60, 90, 120, 180];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
  unplaced: 'Unplaced',
};

/** The most that the owner wants to do in a week, the days that are off, and how often for whom. */
export function WeekSection() {
  const { storage } = useServices();
  const save = useSaving();
  const profile = useWatched(() => watch(() => readProfile(storage)), [storage]);
  if (!profile) return <Section title="Your week" id="week" />;
  const edit = (fields: Partial<Draftable<Profile>>, said: string): void => {
    void save(editProfile(storage, fields), said);
  };
  return (
    <Section title="Your week" id="week">
      <Ceiling profile={profile} edit={edit} />
      <DaysOff profile={profile} edit={edit} />
      <Cadences profile={profile} edit={edit} />
    </Section>
  );
}

interface PartProps {
  readonly profile: Draftable<Profile>;
  readonly edit: (fields: Partial<Draftable<Profile>>, said: string) => void;
}

function Ceiling({ profile: { weekCeiling }, edit }: PartProps) {
  const optionsOf = (values: readonly number[], own: number, unit: string) =>
    [...new Set([...values, own])]
      .sort((a, b) => a - b)
      .map((value) => ({
        value: String(value),
        label: `${value} ${value === 1 && unit === 'people' ? 'person' : unit}`,
      }));
  return (
    <div class={styles.pair}>
      <SelectField
        label="People a week, at most"
        value={String(weekCeiling.people)}
        options={optionsOf(PEOPLE_A_WEEK, weekCeiling.people, 'people')}
        onChange={(value) =>
          edit({ weekCeiling: { ...weekCeiling, people: Number(value) } }, 'Ceiling saved.')
        }
      />
      <SelectField
        label="Minutes a week, at most"
        value={String(weekCeiling.minutes)}
        options={optionsOf(MINUTES_A_WEEK, weekCeiling.minutes, 'minutes')}
        onChange={(value) =>
          edit({ weekCeiling: { ...weekCeiling, minutes: Number(value) } }, 'Ceiling saved.')
        }
      />
    </div>
  );
}

function DaysOff({ profile: { daysOff, holidays }, edit }: PartProps) {
  const { today, locale } = useServices();
  const [day, setDay] = useState('');
  const chosen = parseCalendarDate(day);
  const ahead = holidays.filter((each) => each >= today());
  return (
    <>
      <ChoiceChips
        label="Days off"
        multiple
        values={daysOff.map(String)}
        options={WEEKDAYS.map((weekday) => ({
          value: String(weekday),
          label: weekdayName(weekday, locale),
        }))}
        onChange={(values) =>
          edit({ daysOff: values.map(Number).sort((a, b) => a - b) }, 'Days off saved.')
        }
      />
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen === null) return;
          const next = [...new Set([...holidays, chosen])].sort();
          edit({ holidays: next }, 'Holiday saved.');
          setDay('');
        }}
      >
        <DateField label="A single day off" value={day} min={today()} onChange={setDay} />
        <Button type="submit" disabled={chosen === null}>
          Add day
        </Button>
      </form>
      {ahead.length > 0 && (
        <ul class={styles.chips} aria-label="Single days off">
          {ahead.map((each) => (
            <li key={each}>
              <Chip
                label={dayInWords(each, today(), locale)}
                onDismiss={() =>
                  edit({ holidays: holidays.filter((one) => one !== each) }, 'Day off removed.')
                }
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Monday to Sunday, 1 to 7, as the locale names them. */
const weekdayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    // 1 January 2024 was a Monday.
    new Date(Date.UTC(2024, 0, weekday)),
  );

function Cadences({ profile: { cadences }, edit }: PartProps) {
  const tags = [...new Set([...usePeople().values()].flatMap((person) => person.tags))].sort();
  const [tag, setTag] = useState('');
  const change = (next: Partial<CadenceSettings>): void =>
    edit({ cadences: { ...cadences, ...next } }, 'Cadence saved.');
  const name = tag.trim();
  return (
    <div class={styles.cadences}>
      <h3>How often you want a touch</h3>
      <p class={styles.note}>
        Any logged touch starts the time again. A tag counts before a layer, and what you set on a
        person's page before both.
      </p>
      <div class={styles.pair}>
        {LAYERS.map((layer) => (
          <SelectField
            key={layer}
            label={LAYER_WORDS[layer]}
            value={String(cadences.byLayer[layer] ?? '')}
            options={cadenceOptions(cadences.byLayer[layer])}
            onChange={(value) =>
              change({
                byLayer: { ...cadences.byLayer, [layer]: value === '' ? null : Number(value) },
              })
            }
          />
        ))}
        {Object.entries(cadences.byTag).map(([each, days]) => (
          <SelectField
            key={`tag ${each}`}
            label={`Tag ${each}`}
            value={String(days)}
            options={cadenceOptions(days)}
            onChange={(value) => change({ byTag: withTag(cadences.byTag, each, value) })}
          />
        ))}
      </div>
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (name === '') return;
          change({ byTag: withTag(cadences.byTag, name, '90') });
          setTag('');
        }}
      >
        <TextField
          label="A tag with a cadence of its own"
          autocomplete="off"
          suggestions={tags}
          value={tag}
          onInput={setTag}
        />
        <Button type="submit" disabled={name === ''}>
          Add tag
        </Button>
      </form>
    </div>
  );
}

/** The cadences by tag with one more, or without it where `days` is ''. */
function withTag(
  byTag: CadenceSettings['byTag'],
  tag: string,
  days: string,
): CadenceSettings['byTag'] {
  const others = Object.entries(byTag).filter(([each]) => each !== tag);
  return Object.fromEntries(days === '' ? others : [...others, [tag, Number(days)]]);
}

function cadenceOptions(own: number | null): { value: string; label: string }[] {
  const days = [...new Set(own === null ? CADENCE_DAYS : [...CADENCE_DAYS, own])];
  return [
    { value: '', label: 'Never by itself' },
    ...days
      .sort((a, b) => a - b)
      .map((each) => ({ value: String(each), label: everyInWords(each) })),
  ];
}
