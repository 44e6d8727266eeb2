import type { Proposition as Parts, PitchMatter } from '../../../domain/conversationText/pitchText';
import { editProfile } from '../../../storage/profile';
import { ChoiceChips } from '../../../ui/ChoiceChips';
import { InlineEdit } from '../../../ui/InlineEdit';
import { Section } from '../../../ui/Section';
import { useSaving, useServices } from '../../services';
import styles from './Pitch.module.css';

const PARTS: readonly (readonly [keyof Parts, string, string])[] = [
  ['whoIAm', 'Who you are', 'Add who you are: I chart winds for small harbors'],
  ['whatISeek', 'What you seek', 'Add what you seek: a harbor that wants to know its weather'],
  ['whatIBring', 'What you bring', 'Add what you bring: tables of 12 winters'],
];

/** The value proposition, a line or two each, kept as typed. */
export function Proposition({ matter }: { readonly matter: PitchMatter }) {
  const { storage } = useServices();
  const save = useSaving();
  const keep = (part: keyof Parts, text: string) =>
    save(editProfile(storage, { [part]: text }), 'Kept.');
  const left = matter.strengths.filter((each) => !matter.whatIBring.includes(each));
  return (
    <Section title="In three lines">
      <div class={styles.parts}>
        {PARTS.map(([part, label, placeholder]) => (
          <InlineEdit
            key={part}
            label={label}
            place={`profile:${part}`}
            showLabel
            multiline
            value={matter[part]}
            placeholder={placeholder}
            onSave={(text) => keep(part, text)}
          />
        ))}
        {left.length > 0 && (
          <ChoiceChips
            label="Bring a strength of yours"
            values={[]}
            options={left.map((value) => ({ value, label: value }))}
            onChange={([strength = '']) =>
              void keep('whatIBring', [matter.whatIBring, strength].filter(Boolean).join(', '))
            }
          />
        )}
      </div>
    </Section>
  );
}
