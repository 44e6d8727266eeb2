import {
  cycleMonths,
  type GoalRecord,
  goalEvents,
  goalFigures,
  STRIDES,
  untrackedOpenings,
} from '../../domain/goalProgress';
import type { CalendarDate } from '../../domain/record';
import { href } from '../../ui/href';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import styles from './GoalPage.module.css';
import { STRIDE_WORDS } from './goalWords';

const MONTHS = 6;

/** How far a goal has come: drawn from what happened, and how learning, connection and advancement took turns. */
export function GoalProgress({ record }: { readonly record: GoalRecord }) {
  const { conversations, seatsHeld, seats, insights, opportunities, referrals } =
    goalFigures(record);
  const figures = [
    { term: 'Conversations', value: String(conversations) },
    { term: 'Seats held', value: seats === 0 ? '0' : `${seatsHeld} of ${seats}` },
    { term: 'Insights', value: String(insights) },
    { term: 'Opportunities', value: String(opportunities) },
    { term: 'Referrals', value: String(referrals) },
  ];
  return (
    <Section title="What happened">
      <dl class={styles.figures}>
        {figures.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Untracked record={record} />
      <Cycle record={record} />
    </Section>
  );
}

/** An opening counts once it is tracked: says which are only marked, and leads to where that is done. */
function Untracked({ record }: { readonly record: GoalRecord }) {
  const openings = untrackedOpenings(record);
  const [first] = openings;
  if (!first) return null;
  const where = href(`/conversations/${first.conversationId}?step=debrief`);
  return (
    <p class={styles.calm}>
      {openings.length === 1 ? (
        <>
          Marked in a conversation, not counted until you track it:{' '}
          <a href={where}>
            <bdi>{first.line}</bdi>
          </a>
        </>
      ) : (
        <>
          {openings.length} openings marked in conversations are not counted until you track them:{' '}
          <a href={where}>
            begin with <bdi>{first.line}</bdi>
          </a>
        </>
      )}
    </p>
  );
}

function Cycle({ record }: { readonly record: GoalRecord }) {
  const { today, dayOf, locale } = useServices();
  const months = cycleMonths(goalEvents(record, dayOf), today(), MONTHS);
  const most = Math.max(...months.flatMap(({ counts }) => STRIDES.map((each) => counts[each])));
  if (most === 0) {
    return (
      <p class={styles.calm}>
        What is learned leads to people, and people to openings. It shows here by month, once
        something happened.
      </p>
    );
  }
  return (
    <table class={styles.cycle}>
      <caption>What was learned leads to people, and people to openings</caption>
      <thead>
        <tr>
          <td />
          {months.map(({ month }) => (
            <th key={month} scope="col">
              {monthName(month, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STRIDES.map((stride) => (
          <tr key={stride}>
            <th scope="row">{STRIDE_WORDS[stride]}</th>
            {months.map(({ month, counts }) => (
              <td key={month}>
                <span
                  class={styles.bar}
                  data-none={counts[stride] === 0 || undefined}
                  style={{ '--share': counts[stride] / most }}
                >
                  {counts[stride]}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const monthName = (month: CalendarDate, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${month}T00:00:00Z`),
  );
