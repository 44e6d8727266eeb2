import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { usePeople } from '../services';
import { AddPerson } from './AddPerson';
import { Beside, SIDE_BY_SIDE } from './Beside';
import besideStyles from './Beside.module.css';
import { PeopleList } from './PeopleList';

/** Everybody the owner knows, or wants to know. */
export default function PeoplePage() {
  const sideBySide = useMediaQuery(SIDE_BY_SIDE);
  const { size } = usePeople();
  const list = (
    <Page title="People" actions={<AddPerson />}>
      <PeopleList scrolls={sideBySide && size > 0 ? 'pane' : 'page'} />
    </Page>
  );
  if (!sideBySide || size === 0) return list;
  return (
    <Beside list={list}>
      <div class={besideStyles.hint}>
        <EmptyState
          icon="person"
          title="Choose somebody"
          text="Their page opens here. Press / to search."
        />
      </div>
    </Beside>
  );
}
