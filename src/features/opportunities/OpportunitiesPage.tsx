import { useMemo, useState } from 'preact/hooks';
import { OPPORTUNITY_KINDS, type OpportunityKind } from '../../domain/opportunity';
import { allOpportunities } from '../../storage/opportunities';
import { readProfile } from '../../storage/profile';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { TextField } from '../../ui/TextField';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useServices } from '../services';
import { OPPORTUNITY_KIND_WORDS } from '../shared/opportunityWords';
import { AddOpportunityDialog } from './AddOpportunityDialog';
import { Board } from './Board';
import { findOpportunities } from './findOpportunities';
import { NameStagesDialog } from './NameStagesDialog';
import styles from './OpportunitiesPage.module.css';
import { StageLists } from './StageLists';

const BOARD = '(min-width: 64rem)';
/** With fewer than this there is nothing to search. */
const SEARCHED_FROM = 8;

/** Applications, projects and partnerships by their stage: a board where there is room, else lists. */
export default function OpportunitiesPage() {
  const { storage } = useServices();
  const people = usePeople();
  const asBoard = useMediaQuery(BOARD);
  const found = useWatched(
    () =>
      watch(async () => ({
        cards: await allOpportunities(storage),
        names: (await readProfile(storage)).stageNames,
      })),
    [storage],
  );
  const [kinds, setKinds] = useState<readonly OpportunityKind[]>([]);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<'add' | 'names' | null>(null);
  const shown = useMemo(
    () => findOpportunities(found?.cards ?? [], { kinds, query }, people),
    [found, kinds, query, people],
  );
  if (!found) return null;
  const { cards, names } = found;
  const add = (
    <Button variant="primary" icon="add" onClick={() => setOpen('add')}>
      Add opportunity
    </Button>
  );
  return (
    <Page
      title="Opportunities"
      back={{ href: href('/plan'), label: 'Plan' }}
      wide
      actions={
        <>
          {cards.length > 0 && add}
          <Menu
            label="More"
            items={[{ label: 'Name the stages', icon: 'edit', onSelect: () => setOpen('names') }]}
          />
        </>
      }
    >
      {cards.length === 0 ? (
        <EmptyState
          icon="opportunity"
          title="No opportunities yet"
          text="A role to apply for, a project, a partnership: note it with the people who have a part in it, and the next step comes up on Today."
        >
          {add}
        </EmptyState>
      ) : (
        <>
          <div class={styles.tools}>
            {cards.length >= SEARCHED_FROM && (
              <TextField
                label="Search opportunities"
                type="search"
                value={query}
                onInput={setQuery}
              />
            )}
            <ChoiceChips
              label="Kind"
              hideLabel
              oneLine
              multiple
              values={kinds}
              options={OPPORTUNITY_KINDS.map((value) => ({
                value,
                label: OPPORTUNITY_KIND_WORDS[value],
              }))}
              onChange={setKinds}
            />
          </div>
          {shown.length === 0 && <EmptyState icon="search" title="Nothing like that" />}
          {asBoard ? (
            <Board cards={shown} names={names} people={people} />
          ) : (
            <StageLists cards={shown} names={names} people={people} />
          )}
        </>
      )}
      {open === 'add' && <AddOpportunityDialog names={names} onClose={() => setOpen(null)} />}
      {open === 'names' && <NameStagesDialog names={names} onClose={() => setOpen(null)} />}
    </Page>
  );
}
