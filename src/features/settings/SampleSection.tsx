import { writeSpace } from '../../storage/spaces';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import styles from './SettingsPage.module.css';

/** Made-up people to look around with, in a database of their own. */
export function SampleSection() {
  const { space, textStore } = useServices();
  const inSample = space === 'sample';
  return (
    <Section title="Sample data">
      <div class={styles.row}>
        <p class={styles.note}>
          {inSample
            ? 'You are looking at made-up people. Yours are untouched.'
            : 'Made-up people to look around with, apart from yours.'}
        </p>
        <Button
          onClick={() => {
            writeSpace(textStore, inSample ? 'own' : 'sample');
            location.assign(href('/'));
          }}
        >
          {inSample ? 'Back to my data' : 'Try with sample data'}
        </Button>
      </div>
    </Section>
  );
}
