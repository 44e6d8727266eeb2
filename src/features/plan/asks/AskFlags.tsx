import { askFlags, earlyAskReasons } from '../../../domain/askTiming';
import { type Balance, QUIET_AFTER_UNANSWERED_DAYS } from '../../../domain/balance';
import { addDays } from '../../../domain/calendarDate';
import { calledName } from '../../../domain/conversationText/tone';
import { dayInWords } from '../../../domain/dayInWords';
import { standingWords } from '../../../domain/ownerWord';
import { sayOfPerson, takeBackOfPerson } from '../../../storage/ownerWords';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { useSaving, useServices } from '../../services';
import styles from './AskPage.module.css';
import { flagInWords } from './askWords';
import type { AskOnRecord } from './readAsk';

interface AskFlagsProps {
  readonly found: AskOnRecord;
  /** Without this ask. */
  readonly balance: Balance;
}

/** What speaks for waiting. It never blocks; 'Ask anyway' is remembered for a month. */
export function AskFlags({ found, balance }: AskFlagsProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { ask, person, record, words } = found;
  const called = calledName(person);
  const held = record.conversations.filter(
    ({ state, date }) => (state === 'held' || state === 'debriefed') && date <= today(),
  );
  const early = earlyAskReasons(person.id, held.length, record.followUps);
  const flags = askFlags(ask.kind, early, balance);
  const anyway = words.find(
    ({ kind, until }) => kind === 'ask anyway' && (until === null || today() < until),
  );
  if (standingWords(words, null, today()).askable.has(person.id)) {
    return (
      <Banner
        tone="info"
        title={`You ask ${called} anyway`}
        actions={
          <Button
            variant="quiet"
            onClick={() =>
              void save(takeBackOfPerson(storage, person.id, 'ask anyway'), 'Taken back.')
            }
          >
            Take back
          </Button>
        }
      >
        {anyway?.until && `Remembered until ${dayInWords(anyway.until, today(), locale)}.`}
      </Banner>
    );
  }
  if (flags.length === 0) return null;
  const promiseOf = (id: string): string =>
    record.followUps.find((each) => each.id === id)?.text ?? 'a promise';
  return (
    <Banner
      tone="warning"
      title="This ask may be early"
      actions={
        <Button
          onClick={() =>
            void save(
              sayOfPerson(
                storage,
                person.id,
                'ask anyway',
                addDays(today(), QUIET_AFTER_UNANSWERED_DAYS),
              ),
              'Remembered.',
            )
          }
        >
          Ask anyway
        </Button>
      }
    >
      <ul class={styles.reasons}>
        {flags.map((flag) => {
          const sentence = flagInWords(flag, called, promiseOf, today(), locale);
          return (
            <li key={sentence}>
              <bdi>{sentence}</bdi>
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
