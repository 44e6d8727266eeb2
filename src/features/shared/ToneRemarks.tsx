import { type MessageIntent, toneNotices } from '../../domain/toneGuard';
import styles from './ToneRemarks.module.css';
import { noticeInWords } from './toneWords';

interface ToneRemarksProps {
  readonly words: string;
  /** What the message claims to be. */
  readonly intent: MessageIntent;
}

/** Where a message sounds like a transaction; nothing is blocked. */
export function ToneRemarks({ words, intent }: ToneRemarksProps) {
  const notices = toneNotices(words, intent);
  return (
    <div aria-live="polite">
      {notices.length > 0 && (
        <ul class={styles.notices} aria-label="How it may read">
          {notices.map((notice) => (
            <li key={`${notice.rule}-${notice.start}`}>{noticeInWords(notice)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
