import { agoInWords } from '../../domain/dayInWords';
import type { Id } from '../../domain/record';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import { HELP_WORDS } from '../shared/targetWords';
import type { NamedSeat } from './readReview';

interface FilledSinceProps {
  readonly seats: readonly NamedSeat[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
  readonly title: string;
}

/** Seats that somebody took since the last look: what came of it. */
export function FilledSince({ seats, people, title }: FilledSinceProps) {
  const { today, locale } = useServices();
  if (seats.length === 0) return null;
  return (
    <Section title={title} count={seats.length}>
      <List label={title}>
        {seats.map(({ id, targetId, help, personId, filledOn, targetName, trashedHolder }) => (
          <ListRow
            key={id}
            href={href(`/plan/seats/${targetId}/${help}`)}
            title={<bdi>{people.get(personId ?? '')?.name ?? trashedHolder ?? 'somebody'}</bdi>}
            subtitle={
              <bdi>
                {HELP_WORDS[help]}: {targetName}
              </bdi>
            }
            meta={filledOn && agoInWords(filledOn, today(), locale)}
          />
        ))}
      </List>
    </Section>
  );
}
