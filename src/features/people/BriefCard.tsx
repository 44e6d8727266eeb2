import type { FollowUp } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { href } from '../../ui/href';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import { FittingPitch, useFittingPitches } from '../shared/FittingPitch';
import styles from './PersonPage.module.css';
import type { PersonOnRecord } from './personOnRecord';
import { briefOf } from './timelineOf';
import { FORMAT_WORDS } from './words';

/** What to know before the next talk: the last one, what is owed, the pitch. Nothing where nothing is. */
export function BriefCard({ record }: { readonly record: PersonOnRecord }) {
  const { today, locale } = useServices();
  const { last, learned, next, mine, theirs } = briefOf(record.record, today());
  const pitches = useFittingPitches(record.person) ?? [];
  // A pitch alone is no reason for a card on everybody who was imported.
  const hasPitch = pitches.length > 0 && record.person.layer !== 'unplaced';
  if (!last && !next && mine.length === 0 && theirs.length === 0 && !hasPitch) return null;
  const on = (date: Parameters<typeof dayInWords>[0]): string => dayInWords(date, today(), locale);
  return (
    <Section title="In brief">
      <dl class={styles.brief}>
        {next && (
          <div>
            <dt>Next</dt>
            <dd>
              <a href={href(`/conversations/${next.id}`)}>
                {[FORMAT_WORDS[next.format], on(next.date), next.time].filter(Boolean).join(', ')}
              </a>
            </dd>
          </div>
        )}
        {last && (
          <div>
            <dt>Last talk</dt>
            <dd>
              <a href={href(`/conversations/${last.id}`)}>
                {FORMAT_WORDS[last.format]}, {on(last.date)}
              </a>
              {learned.length > 0 && (
                <ul class={styles.learned}>
                  {learned.map((takeaway) => (
                    <li key={takeaway.id} dir="auto">
                      {takeaway.text}
                    </li>
                  ))}
                </ul>
              )}
              {last.outcome && <p dir="auto">{last.outcome}</p>}
            </dd>
          </div>
        )}
        <Owed term="You owe" followUps={mine} on={on} />
        <Owed term="They owe" followUps={theirs} on={on} />
        {hasPitch && (
          <div>
            <dt>Pitch</dt>
            <dd>
              <FittingPitch fitting={pitches} />
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

interface OwedProps {
  readonly term: string;
  readonly followUps: readonly FollowUp[];
  readonly on: (date: NonNullable<FollowUp['due']>) => string;
}

function Owed({ term, followUps, on }: OwedProps) {
  if (followUps.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <ul class={styles.learned}>
          {followUps.map(({ id, text, due }) => (
            <li key={id} dir="auto">
              {text}
              {due && `, ${on(due)}`}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
