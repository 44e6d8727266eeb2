import { Button } from '../../ui/Button';
import { canShareText, copyText, shareText } from '../../ui/passText';
import { showToast } from '../../ui/toast';

interface Words {
  readonly words: string;
}

/** Hands words to the share sheet; nothing where there is none. */
export function ShareButton({ words }: Words) {
  if (!canShareText()) return null;
  return (
    <Button icon="share" onClick={() => void shareText(words)}>
      Share
    </Button>
  );
}

/** Puts words on the clipboard, and says whether the browser let it. */
export function CopyButton({ words }: Words) {
  const copy = async (): Promise<void> =>
    showToast({
      text: (await copyText(words))
        ? 'Copied.'
        : 'This browser does not let the app copy: select the text.',
    });
  return (
    <Button icon="copy" onClick={() => void copy()}>
      Copy
    </Button>
  );
}
