import { useState } from 'preact/hooks';
import { LAYERS, type Layer } from '../../domain/person';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { href } from '../../ui/href';
import { SelectField } from '../../ui/SelectField';
import { SORTS, type Sort } from './arrange';
import { FilterBar } from './FilterBar';
import { listView } from './listView';
import styles from './PeopleList.module.css';
import { LAYER_WORDS, optionsOf } from './words';

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  name: 'By name',
  'last touch': 'Last touch first',
  warmth: 'Warmest first',
  added: 'Newest first',
};

interface ListToolsProps {
  readonly counts: Readonly<Record<Layer, number>>;
  /** What is found has an order of its own. */
  readonly searching: boolean;
  /** Begins to choose people; null while some are being chosen. */
  readonly onSelect: (() => void) | null;
}

/** Which people are shown, and in which order. */
export function ListTools({ counts, searching, onSelect }: ListToolsProps) {
  const { layer } = listView.filter.value;
  const { unplaced } = counts;
  const [filtering, setFiltering] = useState(false);
  return (
    <div class={styles.tools}>
      <ChoiceChips
        label="Layer"
        hideLabel
        oneLine
        values={layer === null ? [] : [layer]}
        options={LAYERS.map((value) => ({
          value,
          label: `${LAYER_WORDS[value]} ${counts[value]}`,
        }))}
        onChange={([chosen = null]) => {
          listView.filter.value = { ...listView.filter.value, layer: chosen };
        }}
      />
      {!searching && onSelect && unplaced > 0 && (
        <a class={styles.place} href={href('/people/place')}>
          {unplaced} unplaced: pick up to 15 for your rings
        </a>
      )}
      <div class={styles.order}>
        {!searching && (
          <SelectField
            label="Order"
            hideLabel
            value={listView.sort.value}
            options={optionsOf(SORTS, SORT_WORDS)}
            onChange={(sort) => {
              listView.sort.value = sort;
            }}
          />
        )}
        <Button icon="filter" variant="quiet" onClick={() => setFiltering(true)}>
          Filter
        </Button>
        {onSelect && (
          <div class={styles.select}>
            <Button variant="quiet" onClick={onSelect}>
              Select
            </Button>
          </div>
        )}
      </div>
      <FilterBar open={filtering} onClose={() => setFiltering(false)} />
    </div>
  );
}
