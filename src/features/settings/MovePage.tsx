import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useServices } from '../services';
import { EncryptedFile } from './EncryptedFile';
import styles from './SettingsPage.module.css';

type Aim = 'home screen' | 'another device';

/** From a browser tab to the home screen, or from one phone to the next: three steps on one page. */
export default function MovePage() {
  const { device, summaries } = useServices();
  const [aim, setAim] = useState<Aim>('home screen');
  const [handedOver, setHandedOver] = useState(false);
  const [way, setWay] = useState<'none' | 'dialog' | 'homeScreen'>('none');
  useEffect(() => device.install.subscribe(setWay), [device]);
  return (
    <Page title="Move" back={{ href: href('/settings'), label: 'Settings' }}>
      <SegmentedControl
        label="Where to"
        value={aim}
        options={[
          { value: 'home screen', label: 'To the home screen' },
          { value: 'another device', label: 'To another device' },
        ]}
        onChange={setAim}
      />
      {aim === 'home screen' && way !== 'homeScreen' && (
        <p class={styles.text}>
          On Android and on a computer the installed app shares its data with this browser: nothing
          has to be moved. On an iPhone or iPad it doesn't, and these steps move them.
        </p>
      )}
      <ol class={styles.steps}>
        <li>
          <h2>Take everything along</h2>
          {summaries.current().size === 0 ? (
            <p class={styles.text}>
              Nobody is here yet. If this is the new place, go on with the last step.
            </p>
          ) : handedOver ? (
            <>
              <Banner tone="info" title="The file is saved." />
              <Button variant="quiet" onClick={() => setHandedOver(false)}>
                Make another
              </Button>
            </>
          ) : (
            <EncryptedFile onHandedOver={() => setHandedOver(true)} />
          )}
        </li>
        <li>
          <h2>{aim === 'home screen' ? 'Put Orrery on the home screen' : 'Open it there'}</h2>
          {aim === 'home screen' ? (
            <>
              <p class={styles.text}>
                Tap Share, then “Add to Home Screen”. Then open Orrery from there: it begins empty.
              </p>
              {way === 'dialog' && (
                <Button onClick={() => void device.install.askToInstall()}>Install</Button>
              )}
            </>
          ) : (
            <p class={styles.text}>
              Send the file to the other device: by AirDrop, a cable, or any cloud, since it is
              locked. Open this address there: <span class={styles.fileName}>{location.host}</span>
            </p>
          )}
        </li>
        <li>
          <h2>Restore it there</h2>
          <p class={styles.text}>
            There, open Settings and tap Restore, choose the file, type the passphrase. When
            everybody is there, erase here.
          </p>
          <LinkButton href={`${href('/settings')}#restore`}>Restore here</LinkButton>
        </li>
      </ol>
    </Page>
  );
}
