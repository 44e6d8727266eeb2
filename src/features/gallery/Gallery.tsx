import { useState } from 'preact/hooks';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { showToast } from '../../ui/toast';
import { ButtonStates } from './ButtonStates';
import { FieldStates } from './FieldStates';
import { Ground } from './Ground';
import { ListStates } from './ListStates';
import { MessageStates } from './MessageStates';

/** Every part in every state, for those who build the app: only where it is developed. */
export default function Gallery() {
  const [rightToLeft, setRightToLeft] = useState(false);
  const flip = (): void => {
    document.documentElement.dir = rightToLeft ? 'ltr' : 'rtl';
    setRightToLeft(!rightToLeft);
  };
  const wear = (theme: 'light' | 'dark'): void => {
    document.documentElement.dataset.theme = theme;
  };
  return (
    <Page
      title="Gallery"
      back={{ href: '/', label: 'Today' }}
      actions={
        <Menu
          label="Look"
          items={[
            { label: 'Light', icon: 'today', onSelect: () => wear('light') },
            { label: 'Dark', icon: 'clock', onSelect: () => wear('dark') },
            { label: rightToLeft ? 'Left to right' : 'Right to left', onSelect: flip },
            {
              label: 'A dangerous thing',
              icon: 'trash',
              danger: true,
              onSelect: () => showToast({ text: 'It was not that dangerous.' }),
            },
          ]}
        />
      }
    >
      <Section title="Messages">
        <MessageStates />
      </Section>
      <Section title="Buttons and chips">
        <ButtonStates />
      </Section>
      <Section title="Fields">
        <FieldStates />
      </Section>
      <ListStates />
      <Ground />
    </Page>
  );
}
