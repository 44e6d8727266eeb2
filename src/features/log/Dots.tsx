import { useMemo } from 'preact/hooks';
import { type DotWeek, dotSums, dotWeeks, type LogEntry } from '../../domain/log';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import styles from './Dots.module.css';

/** Larger dots than this say nothing more. */
const LARGEST = 3;
const RADII = [0.14, 0.3, 0.38, 0.46] as const;

/** Half a year of days, each a dot that is larger the more passed on it; said in words as well. */
export function Dots({ entries }: { readonly entries: readonly LogEntry[] }) {
  const { today, locale } = useServices();
  const now = today();
  const weeks = useMemo(() => dotWeeks(entries, now), [entries, now]);
  const { exchanges, days, weeks: withAny } = dotSums(weeks);
  const words =
    exchanges === 0
      ? 'Nothing passed in the last half year. One line to somebody is enough to begin.'
      : `In the last half year: ${count(exchanges, 'exchange')} on ${count(days, 'day')}, in ${withAny} of ${weeks.length} weeks.`;
  return (
    <Section title="Rhythm">
      <p class={styles.words}>{words}</p>
      <svg
        class={styles.dots}
        viewBox={`0 -1.2 ${weeks.length} 8.2`}
        role="img"
        aria-label={`A dot for each day. ${words}`}
      >
        {weeks.map((week, column) => {
          const name = monthBegun(week, weeks[column - 1], locale);
          return (
            <g key={week[0]?.date}>
              {name && (
                <text class={styles.month} x={column} y={-0.4}>
                  {name}
                </text>
              )}
              {week.map(({ date, count: passed }, row) =>
                passed === null ? null : (
                  <circle
                    key={date}
                    class={passed > 0 ? styles.some : styles.none}
                    cx={column + 0.5}
                    cy={row + 0.5}
                    r={RADII[Math.min(passed, LARGEST)]}
                  />
                ),
              )}
            </g>
          );
        })}
      </svg>
    </Section>
  );
}

/** The name of the month that begins in a week, by its Monday; '' where none does. */
function monthBegun(week: DotWeek, before: DotWeek | undefined, locale: string): string {
  const monday = week[0]?.date ?? '';
  if (!before || before[0]?.date.slice(0, 7) === monday.slice(0, 7)) return '';
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${monday}T00:00:00Z`),
  );
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
