import { useState } from 'preact/hooks';
import { applyLook, type Look, readLook, writeLook } from '../../ui/look';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Switch } from '../../ui/Switch';
import { useServices } from '../services';

/** Light or dark, still or moving. */
export function AppearanceSection() {
  const { textStore } = useServices();
  const [look, setLook] = useState(() => readLook(textStore));
  const change = (next: Look): void => {
    setLook(next);
    writeLook(textStore, next);
    applyLook(next);
  };
  return (
    <Section title="Appearance">
      <SegmentedControl
        label="Colours"
        value={look.theme}
        options={[
          { value: 'system', label: 'As the device' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        onChange={(theme) => change({ ...look, theme })}
      />
      <Switch
        label="Motion"
        checked={look.motion}
        onChange={(motion) => change({ ...look, motion })}
        hint="Less of it too where the device asks for less."
      />
    </Section>
  );
}
