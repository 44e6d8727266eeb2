import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { type StorageRoom, useServices } from '../services';
import styles from './SettingsPage.module.css';

const PROMISES: Readonly<Record<StorageRoom['promise'], string>> = {
  kept: 'This browser has promised to keep them until you erase them.',
  evictable:
    'This browser may delete them when space runs short. Install the app, and keep an export elsewhere.',
  unknown: 'This browser does not say how long it keeps them. Keep an export elsewhere.',
};

/** Where the data live, and what could lose them, in plain words. */
export function StorageSection() {
  const { device } = useServices();
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const [way, setWay] = useState<'none' | 'dialog' | 'homeScreen'>('none');
  useEffect(() => {
    void device.storageRoom().then(setRoom);
    return device.install.subscribe(setWay);
  }, [device]);
  return (
    <Section title="On this device">
      <p class={styles.text}>
        Your data are in this browser on this device, and nowhere else.{' '}
        {room && PROMISES[room.promise]}
        {room?.usedBytes != null && ` They take ${sizeInWords(room.usedBytes)}.`}
      </p>
      {way === 'homeScreen' && (
        <p class={styles.text}>
          Put Orrery on your home screen: tap Share, then “Add to Home Screen”. The app there has a
          storage of its own: export here first, then restore there.
        </p>
      )}
      <div class={styles.actions}>
        {way === 'dialog' && (
          <Button variant="primary" onClick={() => void device.install.askToInstall()}>
            Install
          </Button>
        )}
        {room && room.promise !== 'kept' && (
          <Button
            onClick={async () => {
              await device.askToKeepData();
              setRoom(await device.storageRoom());
            }}
          >
            Ask the browser to keep them
          </Button>
        )}
      </div>
    </Section>
  );
}

/** Bytes as people say them. */
function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}
