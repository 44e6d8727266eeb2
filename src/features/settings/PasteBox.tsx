import { useState } from 'preact/hooks';
import { PASTED_NAME } from '../../exchange/paste/signatureFormat';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import styles from './SettingsPage.module.css';

/** Takes people from the clipboard: rows of a spreadsheet, cards, or the end of an e-mail. */
export function PasteBox({ onFile }: { readonly onFile: (file: File) => void }) {
  const [text, setText] = useState('');
  return (
    <details class={styles.details}>
      <summary>Paste a table or an e-mail signature</summary>
      <div class={styles.check} data-plain>
        <TextArea label="Pasted text" rows={6} mentions={false} value={text} onInput={setText} />
        <Button
          disabled={text.trim() === ''}
          onClick={() => onFile(new File([text], PASTED_NAME, { type: 'text/plain' }))}
        >
          Read
        </Button>
      </div>
    </details>
  );
}
