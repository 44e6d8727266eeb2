import { href } from '../../ui/href';
import { Page } from '../../ui/Page';
import styles from './SettingsPage.module.css';

/** What a beginner asks, answered without signal. */
export default function HelpPage() {
  return (
    <Page title="Help" back={{ href: href('/'), label: 'Today' }}>
      <div class={styles.help}>
        <p>
          Orrery keeps the people around your career on a map, and turns each conversation into the
          next right step. It works without signal; nothing leaves this device unless you send it.
        </p>

        <h2>After a conversation</h2>
        <p>
          Tap <a href={href('/jot')}>Jot</a> and write or dictate a few lines. Names, days and
          promises appear as chips: tap one to accept it. Nothing is changed without that tap.
          “Done” without a chip keeps the note under “To sort” on <a href={href('/')}>Today</a>.
        </p>

        <h2>Layers</h2>
        <ul>
          <li>
            <strong>Primary</strong>: you plan a conversation or an ask in the coming months.
          </li>
          <li>
            <strong>Secondary</strong>: can introduce you, or knows the industry.
          </li>
          <li>
            <strong>Tertiary</strong>: ideas, morale, occasional guidance.
          </li>
          <li>
            <strong>Unplaced</strong>: imported, and not yet looked at.
          </li>
        </ul>

        <h2>Getting your LinkedIn connections</h2>
        <ol>
          <li>On LinkedIn open Settings, Data privacy, Get a copy of your data.</li>
          <li>
            Choose Connections and request the archive. The link comes by e-mail, often after
            minutes.
          </li>
          <li>
            Download the file and bring it to{' '}
            <a href={`${href('/settings')}#import`}>Import contacts</a>, zipped or not.
          </li>
        </ol>

        <h2>Warmth</h2>
        <p>
          A word for what is between you and somebody: how close you say you are, and what has
          passed between you, faded by time. “Why?” on their page shows what it is made of.
        </p>

        <h2>Reminders</h2>
        <p>
          No web app can ring while it is closed. Give a follow-up to your calendar: open its menu
          on Today and choose “Add to calendar”. The event carries a name, not your note.
        </p>

        <h2>Keeping your data safe</h2>
        <p>
          Everything is in this browser. Clearing its data, or losing the device, loses them: use{' '}
          <a href={href('/settings')}>Encrypted backup</a> now and then, and keep the file
          elsewhere. On an iPhone put Orrery on the home screen first: that app has a storage of its
          own.
        </p>

        <h2>Keys</h2>
        <p>
          <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>K</kbd> goes to anybody and anything,{' '}
          <kbd>?</kbd> lists every key. <kbd>/</kbd> searches people. <kbd>Ctrl</kbd> or{' '}
          <kbd>⌘</kbd> with <kbd>Enter</kbd> is “Done” in a note. On the map the arrows move,{' '}
          <kbd>+</kbd> and <kbd>−</kbd> zoom, <kbd>0</kbd> shows all.
        </p>
        <p class={styles.note}>Version {__APP_VERSION__}</p>
      </div>
    </Page>
  );
}
