import { useEffect, useState } from 'preact/hooks';
import { writeSpace } from '../../storage/spaces';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { Icon, type IconName } from '../../ui/Icon';
import { useServices } from '../services';
import styles from './TodayPage.module.css';

const SKIPPED = 'orrery.homeScreenSkipped';

/** The first screen. It asks for nothing: four ways to begin, and one of them is to just jot. */
export function Welcome() {
  const { textStore } = useServices();
  return (
    <div class={styles.welcome}>
      <HomeScreenFirst />
      <p class={styles.lead}>
        The people around your career, and the next right step with each. Everything stays on this
        device.
      </p>
      <ul class={styles.choices}>
        <li>
          <a class={styles.choice} href={`${href('/settings')}#import`}>
            <Choice icon="download" title="Import contacts" text="From LinkedIn, or a .vcf file" />
          </a>
        </li>
        <li>
          <a class={styles.choice} href={`${href('/people')}?add`}>
            <Choice
              icon="person"
              title="Add a first person"
              text="Whom do you want to talk with?"
            />
          </a>
        </li>
        <li>
          <button
            type="button"
            class={styles.choice}
            onClick={() => {
              writeSpace(textStore, 'sample');
              location.assign(href('/'));
            }}
          >
            <Choice
              icon="map"
              title="Look around in sample data"
              text="Made-up people, apart from yours"
            />
          </button>
        </li>
        <li>
          <a class={styles.choice} href={href('/jot')}>
            <Choice icon="jot" title="Just jot" text="Write it down now, sort it later" />
          </a>
        </li>
      </ul>
    </div>
  );
}

function Choice({ icon, title, text }: { icon: IconName; title: string; text: string }) {
  return (
    <>
      <span class={styles.choiceIcon}>
        <Icon name={icon} />
      </span>
      <span class={styles.choiceTitle}>{title}</span>
      <span class={styles.choiceText}>{text}</span>
    </>
  );
}

/** In a tab on iOS the home screen comes first: its app has a storage of its own, apart from Safari's. */
function HomeScreenFirst() {
  const { device, textStore } = useServices();
  const [way, setWay] = useState<'none' | 'dialog' | 'homeScreen'>('none');
  const [skipped, setSkipped] = useState(() => textStore.getItem(SKIPPED) !== null);
  useEffect(() => device.install.subscribe(setWay), [device]);
  if (skipped || way === 'none') return null;
  const skip = (): void => {
    textStore.setItem(SKIPPED, 'yes');
    setSkipped(true);
  };
  return (
    <Banner
      tone="info"
      title={way === 'homeScreen' ? 'Put Orrery on your home screen first' : 'Install Orrery'}
      actions={
        <>
          {way === 'dialog' && (
            <Button variant="primary" onClick={() => void device.install.askToInstall()}>
              Install
            </Button>
          )}
          <Button variant="quiet" onClick={skip}>
            Skip
          </Button>
        </>
      }
    >
      {way === 'homeScreen'
        ? 'Tap Share, then "Add to Home Screen". The app there has its own storage, and Safari clears a tab’s after seven days without a visit.'
        : 'It then opens like any app, also without signal.'}
    </Banner>
  );
}
