import { cadenceOf, cadenceState, rhythm } from '../../domain/cadence';
import { dayInWords } from '../../domain/dayInWords';
import { type OwnerWord, standingWords } from '../../domain/ownerWord';
import { relationsFrom } from '../../domain/relations';
import { lastTouch } from '../../domain/warmth';
import { logMessage } from '../../storage/messages';
import { takeBackOfPerson } from '../../storage/ownerWords';
import { editPerson } from '../../storage/people';
import { readProfile } from '../../storage/profile';
import { followRelationRows } from '../../storage/relations';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { CADENCE_DAYS, cadenceInWords, everyInWords } from '../shared/cadenceInWords';
import { nowInWords, responseInWords } from '../shared/responseInWords';
import { type PersonOnRecord, touchesOf } from './personOnRecord';
import styles from './Rhythm.module.css';

/** Half a year, a dot a week. */
const WEEKS = 26;

/** How often both are in touch and how often the owner wants to be, when they answer, and what was said of them. */
export function Rhythm({ record }: { readonly record: PersonOnRecord }) {
  const { storage, today, now, timeOf, locale, dayOf } = useServices();
  const save = useSaving();
  const { person } = record;
  const profile = useWatched(() => watch(() => readProfile(storage)), [storage]);
  const rows = useWatched(() => followRelationRows(storage), [storage]);
  if (!profile || !rows) return null;
  const touches = touchesOf(record);
  const weeks = rhythm(
    touches.map(({ date }) => date),
    today(),
    WEEKS,
  );
  const inTouch = weeks.filter(({ days }) => days > 0).length;
  const cadence = cadenceOf(person, profile.cadences);
  const last = lastTouch(touches, today())?.date ?? null;
  const { response } = relationsFrom({ ...rows, today: today() })(person);
  const log = (fields: {
    readonly direction: 'in';
    readonly kind: 'message' | 'reaction';
  }): void => {
    const message = { ...fields, personId: person.id, date: today(), time: timeOf(now()) };
    void save(
      logMessage(storage, message),
      fields.kind === 'message' ? 'Logged: they wrote.' : 'Logged: a reaction.',
    );
  };
  return (
    <Section title="Rhythm">
      <div class={styles.rhythm}>
        <div>
          <div
            class={styles.dots}
            role="img"
            aria-label={`In touch in ${inTouch} of the last ${WEEKS} weeks`}
          >
            {weeks.map(({ monday, days }) => (
              <span key={monday} class={styles.dot} data-days={Math.min(2, days)} />
            ))}
          </div>
          <div class={styles.ends} aria-hidden="true">
            <span>half a year ago</span>
            <span>this week</span>
          </div>
        </div>
        <p class={styles.words}>
          {cadence === null
            ? 'No cadence: the week proposes them only for another reason.'
            : `${cadenceInWords(cadence)}. ${dueInWords()}`}
        </p>
        <p class={styles.words}>
          {responseInWords(response)} {nowInWords(response, today(), timeOf(now()))}
        </p>
        <div class={styles.row}>
          <SelectField
            label="How often you want a touch"
            value={String(person.cadenceDays ?? '')}
            options={cadenceOptions(person.cadenceDays)}
            onChange={(value) =>
              void save(
                editPerson(storage, person.id, {
                  cadenceDays: value === '' ? null : Number(value),
                }),
                'Cadence saved.',
              )
            }
          />
          <Button icon="mail" onClick={() => log({ direction: 'in', kind: 'message' })}>
            They wrote
          </Button>
          <Button onClick={() => log({ direction: 'in', kind: 'reaction' })}>They reacted</Button>
        </div>
        <SaidOfThem words={rows.ownerWords} personId={person.id} />
      </div>
    </Section>
  );

  function dueInWords(): string {
    if (cadence === null) return '';
    const { dueOn, overdueDays } = cadenceState(cadence, last, dayOf(person.createdAt), today());
    return overdueDays >= 0
      ? 'It is a good time for one.'
      : `The next one around ${dayInWords(dueOn, today(), locale)}.`;
  }
}

function cadenceOptions(own: number | null): { value: string; label: string }[] {
  const days = own === null || CADENCE_DAYS.includes(own) ? CADENCE_DAYS : [...CADENCE_DAYS, own];
  return [
    { value: '', label: 'As their tags or layer say' },
    ...[...days]
      .sort((a, b) => a - b)
      .map((each) => ({ value: String(each), label: capital(everyInWords(each)) })),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface SaidOfThemProps {
  readonly words: readonly OwnerWord[];
  readonly personId: string;
}

/** What the owner said about proposing them: it holds until it is taken back here. */
function SaidOfThem({ words, personId }: SaidOfThemProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const ofPerson = words.filter((word) => word.personId === personId);
  const { pinned, avoided } = standingWords(ofPerson, null, today());
  if (pinned.size === 0 && avoided.size === 0) return null;
  const standing = ofPerson.find(
    ({ kind, until }) => kind !== 'ask anyway' && (until === null || today() < until),
  );
  if (!standing) return null;
  const { kind, until } = standing;
  const said =
    kind === 'pinned'
      ? 'Pinned: the week proposes them first.'
      : kind === 'not this person'
        ? 'Left in peace: the week does not propose them.'
        : `Not now: the week does not propose them before ${until === null ? 'you say so' : dayInWords(until, today(), locale)}.`;
  return (
    <div class={styles.row}>
      <p class={styles.words}>{said}</p>
      <Button
        variant="quiet"
        onClick={() => void save(takeBackOfPerson(storage, personId, kind), 'Taken back.')}
      >
        Take back
      </Button>
    </div>
  );
}
