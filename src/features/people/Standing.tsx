import { useState } from 'preact/hooks';
import { agoInWords } from '../../domain/dayInWords';
import { LAYERS, type Layer } from '../../domain/person';
import { editPerson, placePerson } from '../../storage/people';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Switch } from '../../ui/Switch';
import { useSaving, useServices } from '../services';
import { Labelled } from '../shared/Labelled';
import { LayerPlan } from './LayerPlan';
import styles from './PersonPage.module.css';
import { metFields } from './personFields';
import type { PersonOnRecord } from './personOnRecord';
import { CLOSENESS_WORDS, LAYER_WORDS, optionsOf, RATINGS } from './words';

/** How the owner means to engage somebody, and how close both are. */
export function Standing({ record: { person } }: { readonly record: PersonOnRecord }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const [planning, setPlanning] = useState(false);
  const { id, layer, closeness, met } = person;

  const place = async (next: Layer): Promise<void> => {
    const placed = await save(
      placePerson(storage, id, next),
      `Placed: ${LAYER_WORDS[next].toLowerCase()}.`,
    );
    setPlanning(placed !== undefined && next === 'primary');
  };
  const rate = (word: string | undefined): void => {
    // Pressed again, a rating is confirmed: it holds as of today.
    const value = RATINGS.find((each) => String(each) === word) ?? closeness?.value;
    if (value === undefined) return;
    void save(
      editPerson(storage, id, { closeness: { value, ratedOn: today() } }),
      `Closeness: ${CLOSENESS_WORDS[value].toLowerCase()}.`,
    );
  };
  return (
    <Section title="Where they stand">
      <div class={styles.standing}>
        <Labelled label="Layer">
          <SegmentedControl
            label="Layer"
            value={layer}
            options={optionsOf(LAYERS, LAYER_WORDS)}
            onChange={(next) => void place(next)}
          />
        </Labelled>
        <LayerPlan person={person} planning={planning} onPlanning={setPlanning} />
        <div class={styles.closeness}>
          <ChoiceChips
            label="Closeness"
            values={closeness ? [String(closeness.value)] : []}
            options={RATINGS.map((value) => ({
              value: String(value),
              label: CLOSENESS_WORDS[value],
            }))}
            onChange={([word]) => rate(word)}
          />
          {closeness && (
            <p class={styles.rated}>
              <span>Rated {agoInWords(closeness.ratedOn, today(), locale)}</span>
              {closeness.ratedOn !== today() && (
                <Button variant="quiet" onClick={() => rate(undefined)}>
                  Still true
                </Button>
              )}
            </p>
          )}
        </div>
        <Switch
          label="We have met"
          checked={met}
          onChange={(next) =>
            void save(
              editPerson(storage, id, metFields(person, next)),
              next ? 'Met.' : 'Admired from afar.',
            )
          }
        />
      </div>
    </Section>
  );
}
