import { useState } from 'preact/hooks';
import { TONES } from '../../../domain/conversationText/tone';
import { LAYERS } from '../../../domain/person';
import {
  BLANK_PITCH,
  MOST_WORDS,
  PITCH_LENGTHS,
  type Pitch,
  type PitchAudience,
} from '../../../domain/pitch';
import type { Draftable } from '../../../domain/record';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { usePeople } from '../../services';
import formStyles from '../../shared/Forms.module.css';
import { LENGTH_WORDS, RING_WORDS } from '../../shared/pitchWords';
import { TONE_WORDS } from '../../shared/toneWords';

type Purpose = Pick<Draftable<Pitch>, 'tone' | 'length' | 'audienceKind' | 'audience'>;

interface PitchDialogProps {
  readonly pitch?: Pitch;
  readonly onSave: (purpose: Purpose) => void;
  readonly onClose: () => void;
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** For whom a pitch is, how it sounds and how long it is. */
export function PitchDialog({ pitch, onSave, onClose }: PitchDialogProps) {
  const people = usePeople();
  const [purpose, setPurpose] = useState<Purpose>(pitch ?? BLANK_PITCH);
  const { tone, length, audienceKind, audience } = purpose;
  const industries = new Set([...people.values()].map(({ industry }) => industry.trim()));
  industries.delete('');
  const typed = audienceKind === 'industry' || audienceKind === 'words';
  const change = (fields: Partial<Purpose>): void => setPurpose({ ...purpose, ...fields });
  return (
    <Dialog
      title={pitch ? 'What it is for' : 'New pitch'}
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="pitch">
            {pitch ? 'Save' : 'Draft it'}
          </Button>
        </>
      }
    >
      <form
        id="pitch"
        class={formStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const words = audience.trim();
          onSave({
            tone,
            length,
            ...(words === ''
              ? { audienceKind: 'anybody', audience: '' }
              : { audienceKind, audience: words }),
          });
        }}
      >
        <SelectField
          label="Length"
          value={length}
          options={PITCH_LENGTHS.map((value) => ({
            value,
            label: `${LENGTH_WORDS[value]}: up to ${MOST_WORDS[value]} words`,
          }))}
          onChange={(next) => change({ length: next })}
        />
        <SegmentedControl
          label="Tone"
          value={tone}
          options={TONES.map((value) => ({ value, label: TONE_WORDS[value] }))}
          onChange={(next) => change({ tone: next })}
        />
        <SelectField
          label="For whom"
          value={audienceKind === 'layer' ? audience : audienceKind}
          options={[
            { value: 'anybody', label: 'Anybody' },
            ...LAYERS.filter((layer) => layer !== 'unplaced').map((value) => ({
              value,
              label: capitalized(RING_WORDS[value]),
            })),
            { value: 'industry', label: 'An industry' },
            { value: 'words', label: 'In your words' },
          ]}
          onChange={(next) =>
            change(
              next === 'anybody' || next === 'industry' || next === 'words'
                ? { audienceKind: next as PitchAudience, audience: '' }
                : { audienceKind: 'layer', audience: next },
            )
          }
        />
        {typed && (
          <TextField
            label={audienceKind === 'industry' ? 'Industry' : 'Who they are'}
            autocomplete="off"
            value={audience}
            suggestions={audienceKind === 'industry' ? [...industries].sort() : undefined}
            onInput={(next) => change({ audience: next })}
          />
        )}
      </form>
    </Dialog>
  );
}
