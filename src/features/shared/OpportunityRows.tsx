import { dayInWords } from '../../domain/dayInWords';
import { isOver, stageName } from '../../domain/opportunity';
import type { Id } from '../../domain/record';
import type { OpportunityCard } from '../../storage/opportunities';
import { readProfile } from '../../storage/profile';
import { watch } from '../../storage/watch';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useServices } from '../services';
import { PART_WORDS } from './opportunityWords';

interface OpportunityRowsProps {
  /** Read again after each change. */
  readonly read: () => Promise<readonly OpportunityCard[]>;
  /** Of whom or where they are: read anew where it changes. */
  readonly ofId: Id;
}

/** The opportunities of a person or an organization, those that are over last; nothing where there are none. */
export function OpportunityRows({ read, ofId }: OpportunityRowsProps) {
  const { storage, today, locale } = useServices();
  const people = usePeople();
  const found = useWatched(
    () =>
      watch(async () => ({
        cards: await read(),
        names: (await readProfile(storage)).stageNames,
      })),
    [storage, ofId],
  );
  if (!found || found.cards.length === 0) return null;
  const { cards, names } = found;
  const inOrder = [...cards].sort(
    (a, b) => Number(isOver(a.opportunity.stage)) - Number(isOver(b.opportunity.stage)),
  );
  return (
    <Section title="Opportunities" count={cards.length}>
      <List label="Opportunities">
        {inOrder.map(({ opportunity, organization, parts, nextStep }) => {
          const own = parts.find(({ personId }) => personId === ofId);
          const who = own
            ? [PART_WORDS[own.part], organization]
            : parts.flatMap(({ personId }) => people.get(personId)?.name ?? []).slice(0, 2);
          const due = nextStep?.due;
          return (
            <ListRow
              key={opportunity.id}
              href={href(`/plan/opportunities/${opportunity.id}`)}
              leading={<Icon name="opportunity" />}
              title={<bdi>{opportunity.title}</bdi>}
              subtitle={
                <bdi>
                  {[stageName(opportunity.stage, names), ...who].filter(Boolean).join(' · ')}
                </bdi>
              }
              meta={due && dayInWords(due, today(), locale)}
            />
          );
        })}
      </List>
    </Section>
  );
}
