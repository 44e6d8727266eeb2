import { NO_FILTER, type PeopleFilter } from '../../domain/peopleFilter';
import { sameValue } from '../../domain/sameValue';
import { allGoals } from '../../storage/goals';
import { allViews, removeView } from '../../storage/views';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { FilterDialog, TOUCH_SPAN_WORDS } from './FilterDialog';
import { listView } from './listView';
import styles from './PeopleList.module.css';

interface FilterBarProps {
  /** Whether the dialog with all that can be filtered is open. */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Saved views, each a tap; what is filtered now, each taken away by a tap; and the dialog for more. */
export function FilterBar({ open, onClose }: FilterBarProps) {
  const { storage } = useServices();
  const save = useSaving();
  const views = useWatched(() => watch(() => allViews(storage)), [storage]) ?? [];
  const goals = useWatched(() => watch(() => allGoals(storage)), [storage]) ?? [];
  const filter = listView.filter.value;
  const set = (next: PeopleFilter): void => {
    listView.filter.value = next;
  };
  const active = partsOf(filter, (id) => goals.find((goal) => goal.id === id)?.text ?? 'a goal');
  const current = views.find((view) => sameValue({ ...view.filter }, { ...filter }));
  return (
    <div class={styles.filters}>
      {views.map((view) => (
        <Chip
          key={view.id}
          label={view.name}
          icon="star"
          pressed={view === current}
          onClick={() => set(view === current ? NO_FILTER : { ...NO_FILTER, ...view.filter })}
        />
      ))}
      {active.map(([label, without]) => (
        <Chip
          key={label}
          label={label}
          icon="close"
          pressed
          onClick={() => set({ ...filter, ...without })}
        />
      ))}
      {current && (
        <Button
          variant="quiet"
          onClick={() => void save(removeView(storage, current.id), `${current.name} removed.`)}
        >
          Remove view
        </Button>
      )}
      {open && <FilterDialog filter={filter} onChange={set} onClose={onClose} />}
    </div>
  );
}

/** What is filtered beside the layer, in words, and how each is taken away. */
function partsOf(
  filter: PeopleFilter,
  goalOf: (id: string) => string,
): (readonly [string, Partial<PeopleFilter>])[] {
  const { goal, organization, industry, tag, lastTouch, warmth, stale } = filter;
  return [
    ...(goal ? [[`For ${goalOf(goal)}`, { goal: null }] as const] : []),
    ...(organization ? [[`At ${organization}`, { organization: '' }] as const] : []),
    ...(industry ? [[`In ${industry}`, { industry: '' }] as const] : []),
    ...(tag ? [[`#${tag}`, { tag: '' }] as const] : []),
    ...(lastTouch === 'any'
      ? []
      : [[`Touch: ${TOUCH_SPAN_WORDS[lastTouch].toLowerCase()}`, { lastTouch: 'any' }] as const]),
    ...(warmth
      ? [[warmth.charAt(0).toUpperCase() + warmth.slice(1), { warmth: null }] as const]
      : []),
    ...(stale ? [['May be old', { stale: false }] as const] : []),
  ];
}
