import { Icon, type IconName } from '../../ui/Icon';
import { ICON_PATHS } from '../../ui/iconPaths';
import { Section } from '../../ui/Section';
import styles from './Gallery.module.css';

const COLORS = [
  'background',
  'surface',
  'surface-raised',
  'line',
  'line-strong',
  'text',
  'muted',
  'accent',
  'accent-soft',
  'danger',
  'danger-soft',
  'warning-soft',
  'ring-primary',
  'ring-secondary',
  'ring-tertiary',
];

/** What the parts are made of: colours and drawings. */
export function Ground() {
  return (
    <>
      <Section title="Colours">
        <div class={styles.swatches}>
          {COLORS.map((color) => (
            <div key={color} class={styles.swatch} style={{ '--swatch': `var(--color-${color})` }}>
              {color}
            </div>
          ))}
        </div>
      </Section>
      <Section title="Icons">
        <div class={styles.icons}>
          {(Object.keys(ICON_PATHS) as IconName[]).map((name) => (
            <div key={name} class={styles.icon}>
              <Icon name={name} />
              {name}
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}
