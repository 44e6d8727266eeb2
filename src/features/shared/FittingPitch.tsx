import { useState } from 'preact/hooks';
import type { Person } from '../../domain/person';
import { fittingPitches, type Pitch } from '../../domain/pitch';
import { readPitches } from '../../storage/pitches';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { SelectField } from '../../ui/SelectField';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import styles from './MessageDraft.module.css';
import { CopyButton } from './PassButtons';
import { pitchInWords, pitchSaid } from './pitchWords';

/** A pitch that may be said to somebody, and the words of it. */
export interface Fitting {
  readonly pitch: Pitch;
  readonly whole: string;
}

/** The pitches that may be said to somebody, the best fit first; null until they are read. */
export function useFittingPitches(
  person: Pick<Person, 'layer' | 'industry'> | undefined,
): readonly Fitting[] | null {
  const { storage } = useServices();
  const found = useWatched(() => watch(() => readPitches(storage)), [storage]);
  if (!found) return null;
  return fittingPitches(found.pitches, person ?? { layer: '', industry: '' })
    .map((pitch) => ({ pitch, whole: pitchSaid(pitch, found.versions, found.matter).whole }))
    .filter(({ whole }) => whole !== '');
}

interface FittingPitchProps {
  readonly fitting: readonly Fitting[];
  /** Puts the words where they are needed. */
  readonly onInsert?: (words: string) => void;
}

/** The pitch for somebody, to be copied or put where it is needed; another one can be chosen. */
export function FittingPitch({ fitting, onInsert }: FittingPitchProps) {
  const [chosen, setChosen] = useState('');
  const shown = fitting.find(({ pitch }) => pitch.id === chosen) ?? fitting[0];
  if (!shown) return null;
  return (
    <div class={styles.message}>
      <div class={styles.words} dir="auto">
        {shown.whole}
      </div>
      {fitting.length > 1 && (
        <SelectField
          label="Which pitch"
          hideLabel
          value={shown.pitch.id}
          options={fitting.map(({ pitch }) => ({ value: pitch.id, label: pitchInWords(pitch) }))}
          onChange={setChosen}
        />
      )}
      <div class={styles.buttons}>
        {onInsert && (
          <Button icon="add" onClick={() => onInsert(shown.whole)}>
            Insert
          </Button>
        )}
        <CopyButton words={shown.whole} />
        <a class={styles.more} href={href(`/plan/pitch/${shown.pitch.id}`)}>
          Open pitch
        </a>
      </div>
    </div>
  );
}
