import { agoInWords } from '../../domain/dayInWords';
import { mapReview } from '../../domain/mapReview';
import type { Id } from '../../domain/record';
import { editPerson } from '../../storage/people';
import type { PersonSummary } from '../../storage/summaries';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';
import { planInWords, renewed } from '../shared/primaryPlan';
import styles from './ReviewPage.module.css';

/** More at once would be work; the next come up as these are done. */
const MOST = 5;

interface WantsALookProps {
  readonly people: ReadonlyMap<Id, PersonSummary>;
  /** How many seats of open goals nobody holds. */
  readonly emptySeats: number;
}

/** What is out of date on the map, each with the tap that mends it. */
export function WantsALook({ people, emptySeats }: WantsALookProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { expired, stale, unplaced } = mapReview([...people.values()], today());
  if (expired.length + stale.length + unplaced + emptySeats === 0) {
    return <p class={styles.calm}>Everything is up to date: plans, facts, rings and seats.</p>;
  }
  return (
    <>
      {expired.length > 0 && (
        <Section title="Plans past their day" count={expired.length}>
          <List label="Plans past their day">
            {expired.slice(0, MOST).map(({ id, name, primaryPlan }) => (
              <ListRow
                key={id}
                href={href(`/people/${id}`)}
                title={<PersonName name={name} />}
                subtitle={primaryPlan && <bdi>{planInWords(primaryPlan, today(), locale)}</bdi>}
                trailing={
                  primaryPlan && (
                    <Button
                      variant="quiet"
                      aria-label={`Renew for a month: ${name}`}
                      onClick={() =>
                        void save(
                          editPerson(storage, id, { primaryPlan: renewed(primaryPlan, today()) }),
                          'Renewed for a month.',
                        )
                      }
                    >
                      Renew
                    </Button>
                  )
                }
              />
            ))}
          </List>
        </Section>
      )}
      {stale.length > 0 && (
        <Section title="May be old" count={stale.length}>
          <List label="May be old">
            {stale.slice(0, MOST).map(({ id, name, title, organization, knownOn }) => (
              <ListRow
                key={id}
                href={href(`/people/${id}`)}
                title={<PersonName name={name} />}
                subtitle={
                  <bdi>
                    {[title, organization, `known ${agoInWords(knownOn, today(), locale)}`]
                      .filter(Boolean)
                      .join(' · ')}
                  </bdi>
                }
                trailing={
                  <Button
                    variant="quiet"
                    aria-label={`Still right: ${name}`}
                    onClick={() =>
                      void save(
                        editPerson(storage, id, { confirmedOn: today() }),
                        'Confirmed today.',
                      )
                    }
                  >
                    Still right
                  </Button>
                }
              />
            ))}
          </List>
        </Section>
      )}
      {unplaced + emptySeats > 0 && (
        <Section title="Open places">
          <List label="Open places">
            {unplaced > 0 && (
              <ListRow
                href={href('/people/place')}
                title="Place people on your rings"
                meta={unplaced.toLocaleString(locale)}
              />
            )}
            {emptySeats > 0 && (
              <ListRow
                href={href('/plan/seats')}
                title="Empty seats"
                meta={emptySeats.toLocaleString(locale)}
              />
            )}
          </List>
        </Section>
      )}
    </>
  );
}
