import { editProfile } from '../../storage/profile';
import { ChipInput } from '../../ui/ChipInput';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';

/** What the owner is good at: kept once, and offered wherever it is used. */
export function OwnStrengths({ strengths }: { readonly strengths: readonly string[] }) {
  const { storage } = useServices();
  const save = useSaving();
  return (
    <Section title="Your strengths">
      <ChipInput
        label="What you are good at"
        hint="Kept once. Goals, asks and what you offer use them."
        placeholder="Running pilots, plain writing…"
        values={strengths}
        onChange={(next) => void save(editProfile(storage, { strengths: next }), 'Strengths kept.')}
      />
    </Section>
  );
}
